import { creditorReference, referenceBaseOf } from "@kundenportal/domain/bank/creditor-reference";
import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { DocumentCalls, LINE } from "../../documents/document.test-support";
import { BankScene } from "../bank-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Issued {
  readonly id: string;
  readonly reference: string;
}

/** An invoice for 119 euros with 2 % until 27 April. */
async function issueInvoice(scene: BankScene, calls: DocumentCalls): Promise<Issued> {
  const data = { lines: [LINE], date: "2026-04-20", cashDiscount: { days: 7, percent: "2" } };
  const { id, number } = await calls.issued({ clientId: scene.clientId, data });
  return { id, reference: creditorReference(referenceBaseOf(number ?? "")) };
}

const GRANTED = "status openAmount { amount } grantedDiscount { amount }";

describe("a transfer that states the creditor reference", () => {
  test.each([
    ["as the bank's own field", (creditorReference: string) => ({ creditorReference })],
    [
      "among the purpose, in groups",
      (reference: string) => ({ purpose: `Danke ${reference.replace(/(.{4})/g, "$1 ")}` }),
    ],
  ])("%s certainly pays its invoice", async (_, detailOf) => {
    const scene = await BankScene.create(api);
    const { id, reference } = await issueInvoice(scene, new DocumentCalls(scene.staff));
    await scene.importEntries({ amount: "119.00", details: [detailOf(reference)] });

    const { id: lineId, proposals } = await scene.line();
    expect(proposals[0]).toMatchObject({
      certainty: "SURE",
      reasons: ["PAYMENT_REFERENCE", "EXACT_AMOUNT"],
      parts: [{ amount: { amount: "119.00" }, discount: null, document: { id } }],
    });
    expect(await scene.confirmAll()).toEqual([lineId]);
    expect(await scene.document(id)).toEqual({ status: "PAID", open: "0.00" });
  });
});

describe("a transfer less the cash discount", () => {
  test("on the last day settles the invoice, whenever staff import the statement", async () => {
    const scene = await BankScene.create(api);
    const calls = new DocumentCalls(scene.staff);
    const { id, reference } = await issueInvoice(scene, calls);
    await scene.importEntries({ amount: "116.62", date: "2026-04-27", details: [{ creditorReference: reference }] });

    expect((await scene.line()).proposals[0]).toMatchObject({
      certainty: "SURE",
      reasons: ["PAYMENT_REFERENCE", "CASH_DISCOUNT"],
      parts: [{ amount: { amount: "116.62" }, discount: { amount: "2.38" } }],
    });
    await scene.confirmAll();
    expect(await calls.read(id, GRANTED)).toEqual({
      status: "PAID",
      openAmount: { amount: "0.00" },
      grantedDiscount: { amount: "2.38" },
    });
  });

  test("also settles it when staff confirm only the money", async () => {
    const scene = await BankScene.create(api);
    const { id } = await issueInvoice(scene, new DocumentCalls(scene.staff));
    await scene.importEntries({ amount: "116.62", date: "2026-04-27", details: [{ purpose: "danke" }] });
    const line = await scene.line();
    await scene.confirm(line.id, { documentId: id, amount: "116.62" });

    expect(await scene.document(id)).toEqual({ status: "PAID", open: "0.00" });
    expect(await scene.ledger(id)).toEqual(["BOOKED_FROM_BANK 11662 BANK", "CASH_DISCOUNT 238 DISCOUNT"]);
    await scene.undo(line.id);
    expect(await scene.document(id)).toEqual({ status: "OPEN", open: "119.00" });
  });

  // A transfer on the last day may take the bank three days.
  test("a week later is left to a person, and the money alone leaves the rest open", async () => {
    const scene = await BankScene.create(api);
    const { id, reference } = await issueInvoice(scene, new DocumentCalls(scene.staff));
    await scene.importEntries({ amount: "116.62", date: "2026-05-01", details: [{ creditorReference: reference }] });

    const { id: lineId, proposals } = await scene.line();
    expect(proposals[0]).toMatchObject({ certainty: "LIKELY" });
    expect(proposals[0]?.reasons).toContain("DISCOUNT_LATE");
    expect(await scene.confirmAll()).toEqual([]);
    await scene.confirm(lineId, { documentId: id, amount: "116.62" });
    expect(await scene.document(id)).toEqual({ status: "OPEN", open: "2.38" });
  });
});
