import * as fc from "fast-check";
import { buildLine, buildOpen } from "./bank-match.test-support";
import { DocumentIndex } from "./document-index";
import { matchBankLine } from "./match-bank-line";

describe("always", () => {
  const documents = fc
    .uniqueArray(
      fc.record({
        id: fc.stringMatching(/^d\d{1,4}$/),
        number: fc.stringMatching(/^RE-20\d\d-\d{4}$/),
        clientId: fc.constantFrom("client-1", "client-2", "client-3"),
        openMinor: fc.integer({ min: 1, max: 30_000 }),
        currency: fc.constantFrom("EUR", "CHF"),
        type: fc.constantFrom("INVOICE" as const, "CREDIT_NOTE" as const),
        cashDiscounts: fc.array(
          fc.record({
            until: fc.constantFrom("2026-04-30", "2026-05-10"),
            discountMinor: fc.integer({ min: 1, max: 900 }),
          }),
          { maxLength: 2 },
        ),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
    )
    .map((list) =>
      list.map((values) =>
        buildOpen({ ...values, clientNumber: `KD-${values.clientId}`, clientName: values.clientId }),
      ),
    );
  /** Lines most of which have something to do with the documents. */
  const cases = documents.chain((list) =>
    fc.record({
      list: fc.constant(list),
      amount: fc.oneof(fc.constantFrom(...list.map(({ openMinor }) => openMinor)), fc.integer({ min: 1, max: 90_000 })),
      isOut: fc.boolean(),
      named: fc.subarray(
        list.map(({ number }) => number),
        { maxLength: Math.min(4, list.length) },
      ),
      known: fc.subarray(["client-1", "client-2", "client-3"]),
    }),
  );
  const lineOf = ({
    amount,
    isOut,
    named,
    known,
  }: {
    amount: number;
    isOut: boolean;
    named: string[];
    known: string[];
  }) => buildLine({ amountMinor: isOut ? -amount : amount, text: named.join(", "), knownClientIds: known });

  test("the parts add up to the line, in its currency and direction; no document stands twice", () => {
    fc.assert(
      fc.property(cases, (values) => {
        const line = lineOf(values);
        for (const { parts, confidence } of matchBankLine(line, new DocumentIndex(values.list))) {
          expect(parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(Math.abs(line.amountMinor));
          expect(new Set(parts.map(({ documentId }) => documentId)).size).toBe(parts.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(100);
          for (const part of parts) {
            const document = values.list.find(({ id }) => id === part.documentId);
            expect(document?.currency).toBe("EUR");
            expect(document?.type).toBe(line.amountMinor > 0 ? "INVOICE" : "CREDIT_NOTE");
            expect(part.amountMinor).toBeGreaterThan(0);
            expect(part.discountMinor).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  test("what is sure names its documents and settles each of them to the cent", () => {
    fc.assert(
      fc.property(cases, (values) => {
        for (const found of matchBankLine(lineOf(values), new DocumentIndex(values.list))) {
          if (found.certainty !== "SURE") continue;
          for (const part of found.parts) {
            const document = values.list.find(({ id }) => id === part.documentId);
            expect(values.named).toContain(document?.number);
            expect(part.amountMinor + part.discountMinor).toBe(document?.openMinor);
          }
        }
      }),
    );
  });

  test("the order of the documents does not matter", () => {
    fc.assert(
      fc.property(cases, (values) => {
        const line = lineOf(values);
        expect(matchBankLine(line, new DocumentIndex(values.list.toReversed()))).toEqual(
          matchBankLine(line, new DocumentIndex(values.list)),
        );
      }),
    );
  });

  test("removing the numbers never makes a line more certain", () => {
    fc.assert(
      fc.property(cases, (values) => {
        const index = new DocumentIndex(values.list);
        const [silent] = matchBankLine({ ...lineOf(values), text: "" }, index);
        expect(silent?.certainty).not.toBe("SURE");
      }),
    );
  });
});
