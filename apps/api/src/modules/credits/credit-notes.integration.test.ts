import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { CreditScene } from "./credit-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("a credit note that names its invoice", () => {
  test("settles it on both sides at the moment it is issued, and what is left can be paid", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    const draft = await scene.draftCreditNote(5_000, invoice);
    expect(await scene.figures(invoice)).toBe("OPEN 119.00 -");

    await scene.issue(draft);

    expect(await scene.figures(invoice)).toBe("OPEN 69.00 -");
    expect(await scene.figures(draft)).toBe("PAID 0.00 -");
    expect(await scene.booked(invoice)).toEqual(["CREDITED 50.00"]);
    expect(await scene.booked(draft)).toEqual(["CREDITED 50.00"]);
    const shown = await scene.show(invoice);
    expect(shown).toMatchObject({
      creditedAmount: { amount: "50.00" },
      creditableAmount: { amount: "69.00" },
      isPartiallyPaid: false,
    });
    expect(shown.ledger[0]).toMatchObject({
      counterDocumentNumber: (await scene.show(draft)).number,
      isReversible: false,
    });

    await scene.pay(invoice, "69.00");
    expect(await scene.figures(invoice)).toBe("PAID 0.00 -");
  });

  test("of the whole total leaves nothing to pay or to be reminded of", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    await scene.creditNote(11_900, invoice);

    const shown = await scene.show(invoice);
    expect(shown).toMatchObject({ status: "PAID", openAmount: { amount: "0.00" }, isOverdue: false });
    expect(shown.possibleSteps).not.toContain("REMIND");
  });

  test("on a paid invoice leaves a credit that can be paid out by transfer", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    await scene.pay(invoice, "119.00");
    const note = await scene.creditNote(11_900, invoice);
    expect(await scene.figures(note)).toBe("OPEN 119.00 119.00");
    expect(await scene.figures(invoice)).toBe("PAID 0.00 -");

    const tooMuch = await scene.giveBack(note, "119.01");
    expect(tooMuch.fields).toMatchObject([{ field: "amount", code: "OUT_OF_RANGE" }]);
    expect((await scene.giveBack(note, "19.00")).__typename).toBe("RecordRefundSuccess");
    expect(await scene.figures(note)).toBe("OPEN 100.00 100.00");
    await scene.giveBack(note, "100.00");
    expect(await scene.figures(note)).toBe("PAID 0.00 -");
    expect(await scene.figures(invoice)).toBe("PAID 0.00 -");
  });

  test("is used up when the money is given back on the invoice instead", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    await scene.pay(invoice, "119.00");
    const note = await scene.creditNote(5_000, invoice);

    await scene.giveBack(invoice, "50.00");

    expect(await scene.figures(note)).toBe("PAID 0.00 -");
    expect(await scene.figures(invoice)).toBe("PAID 0.00 -");
    expect(await scene.booked(invoice)).toEqual(["BOOKED_BY_HAND 119.00", "REFUNDED_BY_HAND -50.00", "CREDITED 50.00"]);
  });

  test("on an invoice paid in part leaves what is not needed", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    await scene.pay(invoice, "100.00");
    const note = await scene.creditNote(5_000, invoice);

    expect(await scene.figures(invoice)).toBe("PAID 0.00 -");
    expect(await scene.figures(note)).toBe("OPEN 31.00 31.00");
  });

  test("comes back to the client when the invoice is paid in full all the same", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    const note = await scene.creditNote(5_000, invoice);
    await scene.pay(invoice, "119.00");

    expect(await scene.figures(invoice)).toBe("PAID 0.00 -");
    expect(await scene.figures(note)).toBe("OPEN 50.00 50.00");
    expect(await scene.booked(note)).toEqual(["CREDITED 50.00", "CREDITED -50.00"]);
  });

  test("can't credit more than is left, also in several credit notes and after a payment", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    await scene.creditNote(10_000, invoice);
    await scene.pay(invoice, "19.00");

    const refused = await scene.tryCreditNote(1_901, invoice);
    expect(refused).toMatchObject({ __typename: "CreditTooHigh", creditableAmount: { amount: "19.00" } });
    expect((await scene.tryCreditNote(1_900, invoice)).__typename).toBe("DocumentSuccess");
    expect((await scene.tryCreditNote(1, invoice)).code).toBe("CREDIT_TOO_HIGH");
  });

  test("issued several times at once is issued as often as there is something left", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    const drafts = await Promise.all([1, 2, 3, 4].map(() => scene.draftCreditNote(5_000, invoice)));

    const answers = await Promise.all(drafts.map((id) => scene.issue(id)));

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      ...["CreditTooHigh", "CreditTooHigh", "DocumentSuccess", "DocumentSuccess"],
    ]);
    expect(await scene.figures(invoice)).toBe("OPEN 19.00 -");
  });

  test("is taken back when it is cancelled: entries against entries, and it can be credited again", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    const note = await scene.creditNote(11_900, invoice);

    expect((await scene.cancel(note)).__typename).toBe("DocumentSuccess");

    expect(await scene.figures(invoice)).toBe("OPEN 119.00 -");
    expect(await scene.figures(note)).toBe("CANCELED 0.00 -");
    expect(await scene.booked(invoice)).toEqual(["CREDITED 119.00", "CREDITED -119.00"]);
    expect(await scene.booked(note)).toEqual(["CREDITED 119.00", "CREDITED -119.00"]);
    expect((await scene.tryCreditNote(11_900, invoice)).__typename).toBe("DocumentSuccess");
  });

  test("can't be cancelled once it was paid out, until that is reversed", async () => {
    const scene = await CreditScene.create(api);
    const note = await scene.creditNote(5_000, null);
    const paidOut = await scene.giveBack(note, "50.00");
    expect((await scene.cancel(note)).code).toBe("STEP_NOT_POSSIBLE");

    await scene.reverse(paidOut.document?.ledger[0]?.id ?? "");

    expect((await scene.cancel(note)).__typename).toBe("DocumentSuccess");
  });

  test("and a cancelled invoice give up the claim once, in whatever order", async () => {
    const scene = await CreditScene.create(api);
    const canceledFirst = await scene.invoice();
    await scene.cancel(canceledFirst);
    const cancellation = await scene.creditNote(11_900, canceledFirst);
    expect(await scene.figures(canceledFirst)).toBe("CANCELED 0.00 -");
    expect(await scene.figures(cancellation)).toBe("PAID 0.00 -");

    const creditedFirst = await scene.invoice();
    const note = await scene.creditNote(5_000, creditedFirst);
    await scene.cancel(creditedFirst);
    expect(await scene.figures(creditedFirst)).toBe("CANCELED 0.00 -");
    expect(await scene.figures(note)).toBe("PAID 0.00 -");
  });

  test("lowers the cash discount to the share that is left", async () => {
    const scene = await CreditScene.create(api);
    const cashDiscounts = JSON.stringify([{ until: "2099-01-01", discountMinor: 2_000 }]);
    const invoice = await scene.invoice(100_000, { cashDiscounts });
    await scene.pay(invoice, "980.00");
    expect(await scene.booked(invoice)).toEqual(["BOOKED_BY_HAND 980.00", "CASH_DISCOUNT 20.00"]);

    const note = await scene.creditNote(20_000, invoice);

    // 800.00 less 2 % would have been 784.00.
    expect(await scene.figures(note)).toBe("OPEN 196.00 196.00");
    expect(await scene.figures(invoice)).toBe("PAID 0.00 -");
  });

  test("of a total of zero changes nothing, and is done", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    const note = await scene.creditNote(0, invoice);
    expect(await scene.figures(note)).toBe("PAID 0.00 -");
    expect(await scene.figures(invoice)).toBe("OPEN 119.00 -");
  });
});

describe("totals below zero", () => {
  test.each([
    ["INVOICE", "write a credit note instead"],
    ["CREDIT_NOTE", "write an invoice instead"],
  ])("of %s are refused with a word about what to write", async (type, words) => {
    const scene = await CreditScene.create(api);
    const refused = await scene.draft(type, -5_000);
    expect(refused.fields).toEqual([
      { field: "data.lines", code: "BELOW_ZERO", message: `add up to less than zero: ${words}` },
    ]);
    expect((await scene.draft(type, 0)).__typename).toBe("DocumentSuccess");
    expect((await scene.draft("OFFER", -5_000)).__typename).toBe("DocumentSuccess");
  });

  test("of a draft from earlier are refused when it is issued", async () => {
    const scene = await CreditScene.create(api);
    const { document } = await scene.draft("INVOICE", 5_000);
    const id = document?.id ?? "";
    const { database } = api.server;
    await database.transaction(() =>
      database.execute(`UPDATE document SET draft = REPLACE(draft, '"50.00"', '"-50.00"') WHERE id = :id`, { id }),
    );

    expect((await scene.issue(id)).fields).toMatchObject([{ field: "data.lines", code: "BELOW_ZERO" }]);
  });
});
