import { parseXml, XML_LIMITS } from "./parse-xml";
import { pathOf, type XmlElement } from "./xml-element";

const CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

function parse(xml: string): XmlElement {
  const result = parseXml(xml);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function problemOf(xml: string): string {
  const result = parseXml(xml);
  if (result.ok) throw new Error("The XML was accepted");
  const { code, line, column } = result.error;
  return `${code} ${line}:${column}`;
}

test("names are the same whatever the prefix", () => {
  expect(parse(`<x:ID xmlns:x="${CBC}"/>`).name).toBe("cbc:ID");
  expect(parse(`<ID xmlns="${CBC}"/>`).name).toBe("cbc:ID");
  expect(parse(`<cbc:ID xmlns:cbc="urn:else"/>`).name).toBe("{urn:else}ID");
  expect(parse("<ID/>").name).toBe("{}ID");
});

test("text is what is directly inside, CDATA and the entities of XML included, comments left out", () => {
  expect(parse("<a>1 &amp; <!-- 2 --><![CDATA[<3>]]><b>4</b>&#x20AC;</a>").text).toBe("1 & <3>€");
});

test("attributes are those without a namespace, whatever they are called", () => {
  const { attributes } = parse('<a xmlns="urn:a" xmlns:n="urn:n" __proto__="1" constructor="2" n:b="3"/>');

  expect([...attributes]).toEqual([
    ["__proto__", "1"],
    ["constructor", "2"],
  ]);
});

test("a path numbers siblings of one name", () => {
  const root = parse(`<a xmlns="${CBC}"><b/><c/><b><d/></b></a>`);

  expect(pathOf(root.children[2]?.children[0] ?? root)).toBe("a/cbc:b[2]/cbc:d");
});

describe("what is refused", () => {
  test.each([
    ["a tag that is not closed", "<a>\n  <b></a>", "MALFORMED_XML 2:9"],
    ["an end that is missing", "<a>\n<b></b>", "MALFORMED_XML 2:7"],
    ["two roots", "<a/>\n<b/>", "MALFORMED_XML 2:3"],
    ["text after the root", "<a/>b", "MALFORMED_XML 1:6"],
    ["a bare ampersand", "<a>Muster & Co</a>", "MALFORMED_XML 1:18"],
    ["an entity that nobody defined", "<a>\n &euro;</a>", "MALFORMED_XML 2:7"],
    ["an entity named like a property of objects", "<a>&constructor;</a>", "MALFORMED_XML 1:16"],
    ["a prefix that is not bound", "<x:a/>", "MALFORMED_XML 1:6"],
    ["an attribute that stands twice", '<a b="1" b="2"/>', "MALFORMED_XML 1:16"],
    ["a control character", "<a>\u0001</a>", "MALFORMED_XML 1:4"],
    ["a control character in XML 1.1", '<?xml version="1.1"?><a>&#1;</a>', "MALFORMED_XML 1:28"],
    ["nothing but a comment", "<!-- a -->", "MALFORMED_XML 1:10"],
  ])("%s", (_, xml, problem) => {
    expect(problemOf(xml)).toBe(problem);
  });

  test("entities that expand exponentially", () => {
    const bomb = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
<a>&c;</a>`;

    expect(problemOf(bomb)).toBe("DOCTYPE_FORBIDDEN 2:1");
  });

  test("entities that read files", () => {
    expect(problemOf('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')).toBe("DOCTYPE_FORBIDDEN 1:1");
    expect(problemOf('<!DOCTYPE a SYSTEM "http://muster.example/a.dtd"><a/>')).toBe("DOCTYPE_FORBIDDEN 1:1");
  });

  test("deep nesting", () => {
    const { depth } = XML_LIMITS;

    expect(parseXml("<a>".repeat(depth) + "</a>".repeat(depth)).ok).toBe(true);
    expect(problemOf("<a>".repeat(3_000_000))).toBe(`TOO_DEEP 1:${depth * 3 + 1}`);
  });

  test("a million siblings", () => {
    expect(problemOf(`<a>${"<b/>".repeat(1_000_000)}</a>`)).toMatch(/^TOO_COMPLEX 1:/);
  });

  test("a million attributes", () => {
    const attributes = Array.from({ length: 1_000_000 }, (_, index) => `a${index}=""`).join(" ");

    expect(problemOf(`<a ${attributes}/>`)).toMatch(/^TOO_COMPLEX 1:/);
  });

  test("endless text, unless it is a file", () => {
    const text = "x".repeat(XML_LIMITS.textLength + 1);

    expect(problemOf(`<a>\n <b>${text}</b></a>`)).toBe("TOO_COMPLEX 2:2");
    expect(problemOf(`<a b="${text}"/>`)).toMatch(/^TOO_COMPLEX 1:/);
    expect(
      parseXml(`<c:EmbeddedDocumentBinaryObject xmlns:c="${CBC}">${text}</c:EmbeddedDocumentBinaryObject>`).ok,
    ).toBe(true);
  });
});
