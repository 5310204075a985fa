import fc from "fast-check";
import type { LineDetail } from "@kundenportal/domain/documents/document-content";
import { COUNTRIES, line, maybe, paragraphs } from "./random-parties.test-support";

const percent = fc.constantFrom("3", "2.5", "10", "33.33");

const adjustment = fc.record({
  kind: fc.constantFrom("ALLOWANCE" as const, "CHARGE" as const),
  reason: maybe(line()),
  terms: fc.oneof(
    percent.map((each) => ({ percent: each, amount: null })),
    fc.integer({ min: 1, max: 5000 }).map((cents) => ({ percent: null, amount: (cents / 100).toFixed(2) })),
  ),
});
export const adjustments = fc
  .array(adjustment, { maxLength: 2 })
  .map((all) => all.map(({ terms, ...each }) => ({ ...each, ...terms })));

/** The taxes of one document: what is outside the scope of tax mixes with nothing. */
export const taxes = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constant([
      ["S", "19"],
      ["S", "7"],
      ["Z", "0"],
      ["E", "0"],
    ] as const),
  },
  fc.constant([
    ["AE", "0"],
    ["S", "19"],
  ] as const),
  fc.constant([["K", "0"]] as const),
  fc.constant([["G", "0"]] as const),
  fc.constant([["O", "0"]] as const),
);

const details: fc.Arbitrary<readonly LineDetail[]> = fc
  .record({
    INVOICED_OBJECT: maybe(line(12)),
    ORDER_LINE: maybe(line(12)),
    BUYER_ACCOUNTING: maybe(line(12)),
    BUYER_ARTICLE_NUMBER: maybe(line(12)),
    STANDARD_ARTICLE_NUMBER: maybe(fc.constant("4012345678901")),
    CLASSIFICATION: maybe(fc.constant("12.34")),
    COUNTRY_OF_ORIGIN: maybe(COUNTRIES),
    ATTRIBUTE: maybe(line(12)),
  })
  .map((values) =>
    Object.entries(values).flatMap(([kind, value]): LineDetail[] => {
      if (value === null) return [];
      const name = kind === "CLASSIFICATION" ? "TST" : kind === "ATTRIBUTE" ? "Größe" : null;
      return [{ kind: kind as LineDetail["kind"], name, value }];
    }),
  );

export const draftLine = fc.record({
  name: line(),
  description: maybe(paragraphs),
  note: maybe(paragraphs),
  articleNumber: maybe(line(12)),
  details,
  quantity: fc.constantFrom("1", "2", "0.333", "12.5", "-1", "1000", "0"),
  unit: fc.constantFrom("HUR", "H87", "C62", "Stück", "Sack Reis", null),
  unitPrice: fc.constantFrom("0", "100", "0.99", "33.3333", "19.999999", "-5", "12345.67"),
  discount: fc.constantFrom(null, "0.01", "10"),
  tax: fc.nat(),
  adjustments,
  hasPeriod: fc.boolean(),
});
