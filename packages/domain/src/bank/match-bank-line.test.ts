import type { BankLine, BankMatch, OpenDocument } from "./bank-match";
import { buildLine, buildOpen } from "./bank-match.test-support";
import { DocumentIndex } from "./document-index";
import { findNamedDocuments, matchBankLine } from "./match-bank-line";

function match(line: Partial<BankLine>, ...documents: readonly OpenDocument[]): readonly BankMatch[] {
  return matchBankLine(buildLine(line), new DocumentIndex(documents));
}

function best(line: Partial<BankLine>, ...documents: readonly OpenDocument[]): BankMatch {
  const [first] = match(line, ...documents);
  if (first === undefined) throw new Error("Nothing was proposed");
  return first;
}

function partsOf({ parts }: BankMatch): readonly string[] {
  return parts.map(({ documentId, amountMinor, discountMinor }) =>
    [documentId, amountMinor, ...(discountMinor === 0 ? [] : [discountMinor])].join(" "),
  );
}

const first = buildOpen();
const second = buildOpen({ id: "document-2", number: "RE-2026-0043", openMinor: 5_000, dueDate: "2026-05-10" });
const third = buildOpen({
  id: "document-3",
  number: "RE-2026-0044",
  openMinor: 7_000,
  clientId: "client-2",
  clientNumber: "KD-1002",
});

describe("a line that names its document", () => {
  test("with the open amount is sure", () => {
    expect(best({ text: "Rechnung re 2026 0042" }, first, second, third)).toEqual({
      parts: [{ documentId: "document-1", amountMinor: 11_900, discountMinor: 0, reversedEntryId: null }],
      confidence: 97,
      certainty: "SURE",
      reasons: ["NUMBER", "EXACT_AMOUNT"],
    });
  });

  test("by the payment reference is even more certain", () => {
    const document = buildOpen({ paymentReference: "RF40 RE20 2600 01" });

    expect(best({ text: "RF40RE20260001" }, document)).toMatchObject({
      confidence: 99,
      certainty: "SURE",
      reasons: ["PAYMENT_REFERENCE", "EXACT_AMOUNT"],
    });
  });

  test("without its prefix needs a clue to the client to be sure", () => {
    expect(best({ text: "2026 0042" }, first)).toMatchObject({ confidence: 85, certainty: "LIKELY" });
    expect(best({ text: "2026 0042", counterpartyName: "MORGENROT CAFE" }, first)).toMatchObject({
      certainty: "SURE",
      reasons: ["NUMBER_WITHOUT_PREFIX", "CLIENT_NAME", "EXACT_AMOUNT"],
    });
  });

  test("with a partial amount is likely and books that part", () => {
    const found = best({ text: "RE-2026-0042 1. Rate", amountMinor: 4_000 }, first);

    expect(found).toMatchObject({ certainty: "LIKELY", reasons: ["NUMBER", "PART"] });
    expect(partsOf(found)).toEqual(["document-1 4000"]);
  });

  test("with more than is open is likely and shows as overpaid", () => {
    const found = best({ text: "RE-2026-0042", amountMinor: 12_000 }, first);

    expect(found).toMatchObject({ certainty: "LIKELY", reasons: ["NUMBER", "MORE_THAN_OPEN"] });
    expect(partsOf(found)).toEqual(["document-1 12000"]);
  });

  test("and another with the sum of both is sure", () => {
    const found = best({ text: "RE-2026-0042, RE-2026-0043", amountMinor: 16_900 }, first, second);

    expect(found).toMatchObject({ certainty: "SURE", reasons: ["NUMBER", "SUM"] });
    expect(partsOf(found).toSorted()).toEqual(["document-1 11900", "document-2 5000"]);
  });

  test("and another, but pays only one: that one comes first and is not sure", () => {
    const found = match({ text: "RE-2026-0043 (nicht RE-2026-0042)", amountMinor: 5_000 }, first, second);

    expect(found.map(partsOf)).toEqual([["document-2 5000"], ["document-1 5000"]]);
    expect(found.map(({ certainty }) => certainty)).toEqual(["LIKELY", "LIKELY"]);
  });

  test("of several clients at once is for a person", () => {
    expect(best({ text: "RE-2026-0042 RE-2026-0044", amountMinor: 18_900 }, first, third)).toMatchObject({
      certainty: "LIKELY",
      reasons: ["NUMBER", "SUM", "SEVERAL_CLIENTS"],
    });
  });

  test("that did not exist yet is for a person", () => {
    expect(best({ text: "RE-2026-0042", bookedOn: "2026-04-19" }, first)).toMatchObject({
      certainty: "LIKELY",
      reasons: ["NUMBER", "EXACT_AMOUNT", "BEFORE_DOCUMENT"],
    });
  });

  test("of a very short number is for a person", () => {
    expect(best({ text: "Rechnung 7" }, buildOpen({ number: "7" }))).toMatchObject({
      certainty: "LIKELY",
      reasons: ["NUMBER", "EXACT_AMOUNT", "SHORT_NUMBER"],
    });
  });

  test("is not fooled by a longer number with the same beginning", () => {
    const long = buildOpen({ id: "long", number: "RE-10421" });
    const short = buildOpen({ id: "short", number: "RE-1042" });

    expect(match({ text: "RE-10421" }, short, long).map(partsOf)).toEqual([["long 11900"]]);
    expect(match({ text: "RE-1042 1" }, short, long).map(partsOf)).toEqual([["long 11900"]]);
  });

  test("in another currency or of the wrong type is not a match", () => {
    expect(match({ text: "RE-2026-0042", currency: "CHF" }, first)).toEqual([]);
    expect(match({ text: "RE-2026-0042", amountMinor: -11_900 }, first)).toEqual([]);
  });
});

describe("cash discount", () => {
  const offered = buildOpen({ cashDiscounts: [{ until: "2026-05-01", discountMinor: 238 }] });

  test("in time is granted and sure", () => {
    const found = best({ text: "RE-2026-0042 abzgl. 2% Skonto", amountMinor: 11_662 }, offered);

    expect(found).toMatchObject({ certainty: "SURE", reasons: ["NUMBER", "CASH_DISCOUNT"] });
    expect(partsOf(found)).toEqual(["document-1 11662 238"]);
  });

  test.each([
    [11_663, 237],
    [11_661, 239],
  ])("rounded to %i is granted too", (amountMinor, discountMinor) => {
    expect(partsOf(best({ text: "RE-2026-0042", amountMinor }, offered))).toEqual([
      `document-1 ${String(amountMinor)} ${String(discountMinor)}`,
    ]);
  });

  test("some days late by the bank counts, later is for a person", () => {
    expect(best({ text: "RE-2026-0042", amountMinor: 11_662, bookedOn: "2026-05-04" }, offered).certainty).toBe("SURE");
    expect(best({ text: "RE-2026-0042", amountMinor: 11_662, bookedOn: "2026-05-05" }, offered)).toMatchObject({
      certainty: "LIKELY",
      reasons: ["NUMBER", "CASH_DISCOUNT", "DISCOUNT_LATE"],
    });
  });

  test("within a sum goes to the document that offers it", () => {
    const found = best({ text: "RE-2026-0042 + RE-2026-0043", amountMinor: 16_662 }, offered, second);

    expect(found).toMatchObject({ certainty: "SURE", reasons: ["NUMBER", "CASH_DISCOUNT", "SUM"] });
    expect(partsOf(found).toSorted()).toEqual(["document-1 11662 238", "document-2 5000"]);
  });
});

describe("a line without a number", () => {
  test.each([
    ["client number", { text: "Kunde KD 1001" }, 85, "CLIENT_NUMBER"],
    ["account on file", { counterpartyIban: "DE02120300000000202051" }, 85, "CLIENT_ACCOUNT"],
    ["account that paid before", { knownClientIds: ["client-1"] }, 82, "PAID_BEFORE"],
    ["name", { counterpartyName: "Cafe Morgenrot GmbH & Co. KG" }, 66, "CLIENT_NAME"],
  ])("is matched by the %s and the amount, but never sure", (_, line, confidence, reason) => {
    const document = buildOpen({ clientIban: "DE02120300000000202051" });
    const found = best(line, document, third);

    expect(found).toMatchObject({ confidence, reasons: [reason, "EXACT_AMOUNT"] });
    expect(found.certainty).not.toBe("SURE");
  });

  test("that matches two documents of the client shows both with a caution, the older first", () => {
    const twin = buildOpen({ id: "twin", number: "RE-2026-0050", dueDate: "2026-05-20" });
    const found = match({ knownClientIds: ["client-1"] }, twin, first);

    expect(found.map(partsOf)).toEqual([["document-1 11900"], ["twin 11900"]]);
    expect(found[0]).toMatchObject({
      certainty: "POSSIBLE",
      reasons: ["PAID_BEFORE", "EXACT_AMOUNT", "SEVERAL_OF_AMOUNT"],
    });
  });

  test("pays everything that the client owes", () => {
    const found = best({ knownClientIds: ["client-1"], amountMinor: 16_900 }, first, second);

    expect(found).toMatchObject({ certainty: "LIKELY", reasons: ["PAID_BEFORE", "SUM"] });
  });

  test("pays a part of the only document", () => {
    expect(best({ knownClientIds: ["client-1"], amountMinor: 900 }, first)).toMatchObject({
      certainty: "POSSIBLE",
      reasons: ["PAID_BEFORE", "PART"],
    });
    expect(match({ knownClientIds: ["client-1"], amountMinor: 900 }, first, second)).toEqual([]);
  });

  test("and of a stranger is possible only where one document has the amount", () => {
    expect(best({}, first, second)).toMatchObject({
      certainty: "POSSIBLE",
      reasons: ["EXACT_AMOUNT", "ONLY_ONE_OF_AMOUNT"],
    });
    expect(match({}, first, buildOpen({ id: "twin", number: "RE-2026-0050" }))).toEqual([]);
  });
});

test("money that went out pays credit notes", () => {
  const credit = buildOpen({ id: "credit", type: "CREDIT_NOTE", number: "GS-2026-0007" });

  expect(best({ text: "Gutschrift GS-2026-0007", amountMinor: -11_900 }, credit, first)).toMatchObject({
    certainty: "SURE",
    parts: [{ documentId: "credit", amountMinor: 11_900 }],
  });
});

test("says which documents a text names", () => {
  const index = new DocumentIndex([first, second, third]);

  expect(
    findNamedDocuments("RE-2026-0043 / RE-2026-0042", index)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(["document-1", "document-2"]);
});
