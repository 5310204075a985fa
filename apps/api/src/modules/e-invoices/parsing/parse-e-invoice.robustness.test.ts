import fc from "fast-check";
import { CII_SAMPLE } from "./cii/cii-sample.test-support";
import { parseEInvoice } from "./parse-e-invoice";
import { UBL_SAMPLE } from "./ubl/ubl-sample.test-support";

const samples = { UBL: Buffer.from(UBL_SAMPLE), CII: Buffer.from(CII_SAMPLE) };
/** By name, to keep counterexamples from printing the whole file. */
const sampleName = fc.constantFrom("UBL", "CII");

/** Either a complete invoice, or complete problems. */
function expectResult(bytes: Uint8Array): void {
  const result = parseEInvoice(bytes);
  if (result.ok) {
    const { lines, totals } = result.invoice.content;
    expect(lines.reduce((sum, line) => sum + line.netMinor, 0)).toBe(totals.lineNetMinor);
    return;
  }
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { code, message, line, column } of result.problems) {
    expect(code).toMatch(/^[A-Z_]+$/);
    expect(message.length).toBeLessThan(400);
    for (const position of [line, column]) expect(position === null || position >= 1).toBe(true);
  }
}

test("random bytes never throw", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectResult), { numRuns: 200 });
});

test("bytes changed at random never throw", () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(sampleName, changes, (name, list) => {
      const changed = Uint8Array.from(samples[name]);
      for (const [index, byte] of list) changed[index % changed.length] = byte;
      expectResult(changed);
    }),
    { numRuns: 150 },
  );
});

test("pieces cut out, doubled or moved never throw", () => {
  const piece = fc.tuple(fc.nat(), fc.nat(400), fc.nat());
  fc.assert(
    fc.property(sampleName, piece, fc.boolean(), (name, [from, length, to], keep) => {
      const bytes = samples[name];
      const start = from % bytes.length;
      const cut = bytes.subarray(start, start + length);
      const rest = keep ? bytes : Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + length)]);
      const target = to % rest.length;
      expectResult(Buffer.concat([rest.subarray(0, target), cut, rest.subarray(target)]));
    }),
    { numRuns: 150 },
  );
});

test("an element emptied, doubled or left out never throws", () => {
  const anyElement = /<([\w:]+)[^<>]*>[^<]*<\/\1>/;
  const replacements = fc.constantFrom("", "<$1/>", "$&$&", "<$1>x</$1>");
  fc.assert(
    fc.property(sampleName, fc.nat(), replacements, (name, number, replacement) => {
      const xml = samples[name].toString();
      const elements = xml.match(new RegExp(anyElement, "g")) ?? [];
      const element = elements[number % elements.length] ?? "";
      expectResult(Buffer.from(xml.replace(element, () => element.replace(anyElement, replacement))));
    }),
    { numRuns: 200 },
  );
});

test("what people type into fields never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const escaped = text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
      expectResult(
        Buffer.from(UBL_SAMPLE.replaceAll(/>(?:RE-2026-0042|400\.10|2026-03-02|S|H87)</g, () => `>${escaped}<`)),
      );
    }),
    { numRuns: 200 },
  );
});
