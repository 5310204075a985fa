import { decodeXml } from "./decode-xml";

function decode(bytes: Uint8Array): string {
  const result = decodeXml(bytes);
  if (!result.ok) return [result.error.code, result.error.line, result.error.column].join(" ").trim();
  return result.value;
}

function utf16(text: string, order: "le" | "be", mark: boolean): Buffer {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

const declaring = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;

test("UTF-8, with and without a byte order mark, which is not part of the text", () => {
  expect(decode(Buffer.from("<a>ä€💶</a>"))).toBe("<a>ä€💶</a>");
  expect(decode(Buffer.from("\uFEFF<a>ä</a>"))).toBe("<a>ä</a>");
});

test("UTF-16 in both orders, whatever the declaration says", () => {
  const xml = `${declaring("UTF-8")}<a>ä€💶</a>`;

  expect(decode(utf16(xml, "le", true))).toBe(xml);
  expect(decode(utf16(xml, "be", true))).toBe(xml);
});

test.each(["ISO-8859-1", "iso-8859-1", "Windows-1252"])("%s, with the euro sign where Windows has it", (encoding) => {
  const xml = Buffer.concat([
    Buffer.from(`${declaring(encoding)}<a>`),
    Buffer.from([0xe4, 0xdf, 0x80, 0x96]),
    Buffer.from("</a>"),
  ]);

  expect(decode(xml)).toBe(`${declaring(encoding)}<a>äß€–</a>`);
});

test("single quotes and more attributes in the declaration", () => {
  const xml = Buffer.from("<?xml version='1.0'  encoding = 'iso-8859-1' standalone='yes'?><a>ä</a>", "latin1");

  expect(decode(xml)).toContain("<a>ä</a>");
});

describe("what is refused", () => {
  test("UTF-16 without a byte order mark", () => {
    expect(decode(utf16("<a/>", "le", false))).toBe("UNSUPPORTED_ENCODING");
    expect(decode(utf16("<a/>", "be", false))).toBe("UNSUPPORTED_ENCODING");
  });

  test.each(["UTF-16", "UTF-7", "ISO-8859-15", "EBCDIC-CP-DE"])("%s by declaration", (encoding) => {
    expect(decode(Buffer.from(`${declaring(encoding)}<a/>`))).toMatch(/^UNSUPPORTED_ENCODING/);
  });

  test("bytes that are not UTF-8, with their place", () => {
    expect(decode(Buffer.from("<a>\r\n  <b>M\u00fcller</b></a>", "latin1"))).toBe("INVALID_ENCODING 2 7");
  });

  test("bytes that Windows-1252 does not have", () => {
    const xml = Buffer.from(`${declaring("windows-1252")}\n<a>\x81</a>`, "latin1");

    expect(decode(xml)).toBe("INVALID_ENCODING 2 4");
  });

  test("half a character of UTF-16", () => {
    expect(decode(utf16("<a/>", "le", true).subarray(0, -1))).toBe("INVALID_ENCODING 1 4");
    expect(decode(utf16("<a>\uD83D</a>", "be", true))).toBe("INVALID_ENCODING 1 4");
  });
});
