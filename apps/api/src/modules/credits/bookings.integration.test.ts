import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { newId } from "../../shared/ids";
import { CreditScene } from "./credit-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("setting off", () => {
  test("a credit note that names no invoice pays an open one, with an entry on each side", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    const note = await scene.creditNote(5_000, null);
    expect((await scene.show(note)).possibleSteps).toContain("SET_OFF");

    expect((await scene.setOff(note, invoice, { note: "Telefonisch vereinbart" })).__typename).toBe("SetOffSuccess");

    expect(await scene.figures(note)).toBe("PAID 0.00 -");
    expect(await scene.figures(invoice)).toBe("OPEN 69.00 -");
    expect(await scene.booked(note)).toEqual(["SET_OFF 50.00"]);
    const [entry] = (await scene.show(invoice)).ledger;
    expect(entry).toMatchObject({ kind: "SET_OFF", amount: { amount: "50.00" }, note: "Telefonisch vereinbart" });
    expect(entry?.bookedBy).not.toBeNull();
    expect(entry?.counterDocumentNumber).toBe((await scene.show(note)).number);
  });

  test("what was overpaid pays another invoice, and can be taken back on both sides", async () => {
    const scene = await CreditScene.create(api);
    const overpaid = await scene.invoice();
    const open = await scene.invoice();
    await scene.pay(overpaid, "150.00");
    expect(await scene.figures(overpaid)).toBe("PAID 0.00 31.00");

    await scene.setOff(overpaid, open);
    expect(await scene.figures(overpaid)).toBe("PAID 0.00 -");
    expect(await scene.figures(open)).toBe("OPEN 88.00 -");

    const entry = (await scene.show(open)).ledger.find(({ kind }) => kind === "SET_OFF");
    expect((await scene.reverse(entry?.id ?? "")).__typename).toBe("ReverseBookingSuccess");
    expect(await scene.figures(overpaid)).toBe("PAID 0.00 31.00");
    expect(await scene.figures(open)).toBe("OPEN 119.00 -");
    expect((await scene.reverse(entry?.id ?? "", "Anders")).code).toBe("ALREADY_REVERSED");
  });

  test("never takes more than the credit or the open amount, nor another client's or a paid invoice", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    const note = await scene.creditNote(20_000, null);
    expect((await scene.setOff(note, invoice, { amount: "119.01" })).fields).toMatchObject([{ code: "OUT_OF_RANGE" }]);
    await scene.setOff(note, invoice);
    expect(await scene.figures(invoice)).toBe("PAID 0.00 -");
    expect(await scene.figures(note)).toBe("OPEN 81.00 81.00");
    expect((await scene.setOff(note, invoice)).fields).toMatchObject([{ field: "toDocumentId", code: "NOT_ALLOWED" }]);
    expect((await scene.setOff(note, await scene.invoice(100, { currency: "CHF" }))).fields).toMatchObject([
      { field: "toDocumentId", code: "NOT_ALLOWED" },
    ]);

    const other = await buildClient(scene.merchant, { name: "Bruno Conrad" });
    const foreign = await scene.invoice(11_900, { clientId: other.id });
    expect((await scene.setOff(note, foreign)).fields).toMatchObject([{ field: "toDocumentId", code: "NOT_ALLOWED" }]);
    const stranger = await CreditScene.create(api);
    expect((await scene.setOff(note, await stranger.invoice())).code).toBe("NOT_FOUND");
  });

  test("happens once, however often it is asked for, and a key is not used for something else", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    const note = await scene.creditNote(5_000, null);
    const idempotencyKey = newId();
    const more = { amount: "20.00", idempotencyKey };

    const answers = await Promise.all([1, 2, 3].map(() => scene.setOff(note, invoice, more)));

    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(["SetOffSuccess"]));
    expect(await scene.figures(invoice)).toBe("OPEN 99.00 -");
    const other = await scene.setOff(note, invoice, { ...more, amount: "20.01" });
    expect(other).toMatchObject({ __typename: "KeyReused" });
  });

  test("is taken back when the credit note is cancelled", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    const note = await scene.creditNote(5_000, null);
    await scene.setOff(note, invoice);

    expect((await scene.cancel(note)).__typename).toBe("DocumentSuccess");

    expect(await scene.figures(invoice)).toBe("OPEN 119.00 -");
    expect(await scene.booked(invoice)).toEqual(["SET_OFF 50.00", "SET_OFF -50.00"]);
  });

  test("is for those who may edit", async () => {
    const scene = await CreditScene.create(api);
    const viewer = await scene.merchant.staff("VIEWER");
    for (const [name, input] of [
      ["setOff", { fromDocumentId: newId(), toDocumentId: newId(), idempotencyKey: "a" }],
      ["recordRefund", { documentId: newId(), amount: "1", method: "CASH", idempotencyKey: "a" }],
      ["reverseBooking", { entryId: newId(), reason: "a" }],
    ] as const) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const { errors } = await viewer(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, {
        input,
      });
      expect(errors[0]?.extensions.code).toBe("FORBIDDEN");
    }
  });
});

describe("reversing a booking by hand", () => {
  test("is an entry against the entry, once, with a reason", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    await scene.pay(invoice, "119.00");
    const entry = (await scene.show(invoice)).ledger[0];
    expect(entry?.isReversible).toBe(true);
    expect((await scene.reverse(entry?.id ?? "", "  ")).fields).toMatchObject([{ field: "reason", code: "REQUIRED" }]);

    const answers = await Promise.all([1, 2, 3].map(() => scene.reverse(entry?.id ?? "", "Falsche Rechnung")));

    expect(answers.map(({ code }) => code ?? "")).toEqual(["", "", ""]);
    expect(await scene.figures(invoice)).toBe("OPEN 119.00 -");
    const [booked, reversal, ...rest] = (await scene.show(invoice)).ledger;
    expect(booked).toMatchObject({ isReversible: false, reversedByEntryId: reversal?.id });
    expect(reversal).toMatchObject({
      kind: "BOOKED_BY_HAND",
      amount: { amount: "-119.00" },
      note: "Falsche Rechnung",
      reversesEntryId: entry?.id,
      isReversible: false,
    });
    expect(rest).toEqual([]);
    expect((await scene.reverse(reversal?.id ?? "")).code).toBe("NOT_BY_HAND");
  });

  test("takes the discount back that the money had earned", async () => {
    const scene = await CreditScene.create(api);
    const cashDiscounts = JSON.stringify([{ until: "2099-01-01", discountMinor: 200 }]);
    const invoice = await scene.invoice(10_000, { cashDiscounts });
    await scene.pay(invoice, "98.00");
    await scene.reverse((await scene.show(invoice)).ledger[0]?.id ?? "");
    expect(await scene.figures(invoice)).toBe("OPEN 100.00 -");
  });

  test("is not for what a provider, a credit note or another merchant booked", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    await scene.creditNote(5_000, invoice);
    const [credited] = (await scene.show(invoice)).ledger;
    expect((await scene.reverse(credited?.id ?? "")).code).toBe("NOT_BY_HAND");

    await scene.pay(invoice, "10.00");
    const [, booked] = (await scene.show(invoice)).ledger;
    const stranger = await CreditScene.create(api);
    expect((await stranger.reverse(booked?.id ?? "")).code).toBe("NOT_FOUND");
  });
});

describe("a refund made by transfer", () => {
  test("is bounded by what was received, and reopens the invoice", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    expect((await scene.giveBack(invoice, "1.00")).code).toBe("STEP_NOT_POSSIBLE");
    await scene.pay(invoice, "100.00");

    expect((await scene.giveBack(invoice, "100.01")).fields).toMatchObject([{ field: "amount", code: "OUT_OF_RANGE" }]);
    const answers = await Promise.all([1, 2].map(() => scene.giveBack(invoice, "60.00")));
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(["InvalidInput", "RecordRefundSuccess"]);
    expect(await scene.figures(invoice)).toBe("OPEN 79.00 -");
  });

  test("does not count credit notes or discount as received", async () => {
    const scene = await CreditScene.create(api);
    const cashDiscounts = JSON.stringify([{ until: "2099-01-01", discountMinor: 200 }]);
    const invoice = await scene.invoice(10_000, { cashDiscounts });
    await scene.pay(invoice, "98.00");
    expect((await scene.giveBack(invoice, "98.01")).fields).toMatchObject([{ code: "OUT_OF_RANGE" }]);
    const credited = await scene.invoice();
    await scene.creditNote(11_900, credited);
    expect((await scene.giveBack(credited, "1.00")).code).toBe("STEP_NOT_POSSIBLE");
  });

  test("is booked once, and can be reversed", async () => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice();
    await scene.pay(invoice, "119.00");
    const more = { idempotencyKey: newId() };
    await Promise.all([1, 2, 3].map(() => scene.giveBack(invoice, "19.00", more)));
    expect(await scene.figures(invoice)).toBe("OPEN 19.00 -");
    expect(await scene.giveBack(invoice, "18.00", more)).toMatchObject({ __typename: "KeyReused" });

    const entry = (await scene.show(invoice)).ledger.find(({ kind }) => kind === "REFUNDED_BY_HAND");
    await scene.reverse(entry?.id ?? "");
    expect(await scene.figures(invoice)).toBe("PAID 0.00 -");
  });
});

describe("a day before the document's date", () => {
  test.each(["pay", "giveBack"] as const)("must be meant: %s", async (act) => {
    const scene = await CreditScene.create(api);
    const invoice = await scene.invoice(11_900, { documentDate: "2026-03-10" });
    await scene.pay(invoice, "50.00");

    const early = { bookedOn: "2026-03-09" };
    expect((await scene[act](invoice, "10.00", early)).fields).toMatchObject([
      { field: "bookedOn", code: "NOT_CONFIRMED" },
    ]);
    expect((await scene[act](invoice, "10.00", { bookedOn: "2026-03-10" })).code).toBeUndefined();
    expect((await scene[act](invoice, "10.00", { ...early, beforeDocumentDate: true })).code).toBeUndefined();
    const future = { bookedOn: "2099-01-01", beforeDocumentDate: true };
    expect((await scene[act](invoice, "10.00", future)).fields).toMatchObject([{ code: "OUT_OF_RANGE" }]);
  });
});
