import { isUtf8 } from "node:buffer";
import { failure, type Result, success } from "@kundenportal/domain/result";
import { placeAt } from "./text-place";
import { wholeFileProblem, type XmlProblem } from "./xml-problem";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
];

/** What may be declared without a byte order mark. ISO 8859-1 has only control codes where Windows-1252 has letters. */
const DECLARED_ENCODINGS: ReadonlyMap<string, Encoding> = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["us-ascii", "utf-8"],
  ["ascii", "utf-8"],
  ["iso-8859-1", "windows-1252"],
  ["latin1", "windows-1252"],
  ["windows-1252", "windows-1252"],
  ["cp1252", "windows-1252"],
]);

const DECLARATION_PATTERN = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;
const DECLARATION_MAX_BYTES = 300;

const REPLACEMENT = "\uFFFD";

/** The characters of Windows-1252 from 0x80 to 0x9F; U+FFFD where it has none. */
const WINDOWS_1252_HIGH = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

/**
 * The text of an XML file: UTF-8 or UTF-16 by byte order mark, else what the XML declaration says, else UTF-8.
 * Errors: a problem for other encodings, and for bytes that are invalid in theirs; nothing is replaced or skipped.
 */
export function decodeXml(bytes: Uint8Array): Result<string, XmlProblem> {
  const encoding = findMarkedEncoding(bytes) ?? findDeclaredEncoding(bytes);
  if (typeof encoding !== "string") return failure(encoding.problem);

  const { text, invalidAt } = decodeAs(bytes, encoding);
  if (invalidAt < 0) return success(text);
  const message = `The file claims to be ${encoding}, but has bytes that are invalid there.`;
  return failure({ ...wholeFileProblem("INVALID_ENCODING", message), ...placeAt(text, invalidAt) });
}

/** The encoding a byte order mark indicates; undefined if there is none. */
export function findMarkedEncoding(bytes: Uint8Array): Encoding | undefined {
  return BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

function findDeclaredEncoding(bytes: Uint8Array): Encoding | { readonly problem: XmlProblem } {
  const start = Buffer.from(bytes.subarray(0, DECLARATION_MAX_BYTES)).toString("latin1");
  if (start.startsWith("<\0") || start.startsWith("\0<")) {
    return {
      problem: wholeFileProblem("UNSUPPORTED_ENCODING", "UTF-16 needs a byte order mark."),
    };
  }
  const declared = DECLARATION_PATTERN.exec(start)?.[1];
  if (declared === undefined) return "utf-8";
  return (
    DECLARED_ENCODINGS.get(declared.toLowerCase()) ?? {
      problem: wholeFileProblem(
        "UNSUPPORTED_ENCODING",
        `The encoding ${declared} is not supported; use UTF-8, UTF-16 with a byte order mark, or ISO-8859-1.`,
      ),
    }
  );
}

export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string;
  /** The position of the first invalid bytes; negative when there are none. */
  readonly invalidAt: number;
}

/** Replaces bytes that are invalid in the encoding, and says where the first are. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): DecodedText {
  switch (encoding) {
    case "utf-8":
      return decodeUtf8(bytes);
    case "utf-16le":
      return decodeUtf16(Buffer.from(bytes), bytes.length % 2 !== 0);
    case "utf-16be":
      return decodeUtf16(Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16(), bytes.length % 2 !== 0);
    case "windows-1252":
      return decodeWindows1252(bytes);
  }
}

function decodeUtf8(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder("utf-8").decode(bytes);
  // If the file really contains a replacement character before that, the position is only approximate.
  return { text, invalidAt: isUtf8(bytes) ? -1 : text.indexOf(REPLACEMENT) };
}

function decodeUtf16(littleEndian: Buffer, endsInHalf: boolean): DecodedText {
  const text = littleEndian.toString("utf16le").slice(1);
  const loneSurrogateAt = text.search(/\p{Cs}/u);
  return { text, invalidAt: loneSurrogateAt < 0 && endsInHalf ? text.length : loneSurrogateAt };
}

/** By hand, because Node 20's TextDecoder treats this encoding as ISO 8859-1 and loses the euro sign. */
function decodeWindows1252(bytes: Uint8Array): DecodedText {
  const text = Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009F]/g, (char) => WINDOWS_1252_HIGH.charAt(char.charCodeAt(0) - 0x80));
  return { text, invalidAt: text.indexOf(REPLACEMENT) };
}
