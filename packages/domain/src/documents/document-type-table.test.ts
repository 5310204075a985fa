import { actionsOf } from "../permissions/portal-action-rules";
import { documentTypeName } from "./document-type-names";
import { isOwedByCustomer, paysPreceding } from "./document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "./document-type-table";
import { DOCUMENT_TYPES } from "./document-types";
import { nextStatus } from "./life-cycle";

test("every type has a name in both languages", () => {
  const names = DOCUMENT_TYPES.flatMap((type) => [documentTypeName(type, "de"), documentTypeName(type, "en")]);
  expect(new Set(names).size).toBe(2 * DOCUMENT_TYPES.length);
});

test("no two types share a rank, the beginning of their numbers, or a prefix of placeholders", () => {
  const blocks = DOCUMENT_TYPES.map((type) => DOCUMENT_TYPE_TABLE[type]);
  const uniques = [
    blocks.map(({ rank }) => rank),
    blocks.map(({ number }) => number.prefix),
    blocks.map(({ placeholders }) => placeholders.prefix),
  ];
  for (const values of uniques) expect(new Set<number | string>(values).size).toBe(DOCUMENT_TYPES.length);
});

describe.each(DOCUMENT_TYPES)("what the table says of %s agrees:", (type) => {
  const { follows, number, writtenBy } = DOCUMENT_TYPE_TABLE[type];

  test("customers pay exactly what they owe", () => {
    expect(actionsOf(type).includes("PAY")).toBe(isOwedByCustomer(type));
  });

  test("customers answer exactly what can be accepted", () => {
    expect(actionsOf(type).includes("DECIDE_OFFER")).toBe(nextStatus(type, "OPEN", "ACCEPT") !== null);
  });

  test("what needs another document can name one", () => {
    const needsAnother = paysPreceding(type) || writtenBy === "US_FROM_PRECEDING";
    expect(needsAnother && follows === null).toBe(false);
  });

  test("its example is a number as a new merchant would give it", () => {
    expect(number.example.startsWith(number.prefix)).toBe(true);
  });
});
