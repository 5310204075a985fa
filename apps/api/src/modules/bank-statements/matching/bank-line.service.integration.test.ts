import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { BankScene, CONFIRM, CONFIRM_ALL, IGNORE, UNDO } from "../bank-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const entry = (amount: string, purpose: string, more = {}) => ({ amount, details: [{ purpose }], ...more });

describe("proposals", () => {
  test("name document, amount and reasons", async () => {
    const scene = await BankScene.create(api);
    const invoice = await scene.invoice("RE-2026-0042");
    await scene.importEntries(entry("119.00", "Rechnung RE 2026-0042"));

    expect((await scene.line()).proposals).toEqual([
      {
        confidence: 97,
        certainty: "SURE",
        reasons: ["NUMBER", "EXACT_AMOUNT"],
        parts: [{ amount: { amount: "119.00" }, discount: null, reversedEntryId: null, document: { id: invoice } }],
      },
    ]);
  });

  test("never name another merchant's document", async () => {
    const other = await BankScene.create(api);
    await other.invoice("RE-2026-0042");
    const scene = await BankScene.create(api);
    await scene.importEntries(entry("119.00", "RE-2026-0042"));

    expect((await scene.line()).proposals).toEqual([]);
  });

  test("recognise a client by the account that paid before", async () => {
    const scene = await BankScene.create(api);
    const first = await scene.invoice("RE-2026-0042");
    const second = await scene.invoice("RE-2026-0043", { grossMinor: 5_000 });
    const iban = "DE02120300000000202051";
    await scene.importEntries({ amount: "119.00", details: [{ purpose: "RE-2026-0042", iban }] });
    await scene.confirm((await scene.line()).id, { documentId: first, amount: "119.00" });
    await scene.importEntries({ amount: "50.00", date: "2026-05-06", details: [{ purpose: "danke", iban }] });

    expect((await scene.line()).proposals).toMatchObject([
      { certainty: "LIKELY", reasons: ["PAID_BEFORE", "EXACT_AMOUNT"], parts: [{ document: { id: second } }] },
    ]);
  });
});

describe("ignoring and undoing", () => {
  test("an ignored line can be restored", async () => {
    const scene = await BankScene.create(api);
    await scene.importEntries(entry("5.00", "Privat"));
    const { id } = await scene.line();

    expect((await scene.ignore(id, " gehört nicht uns ")).line).toMatchObject({ status: "IGNORED" });
    expect(await scene.ignore(id)).toMatchObject({ __typename: "BankLineNotChangeable", status: "IGNORED" });
    expect((await scene.ignore(id, "gehört nicht uns")).line.decisions).toHaveLength(1);
    expect((await scene.undo(id)).line).toMatchObject({
      status: "OPEN",
      decisions: [
        { kind: "IGNORED", note: "gehört nicht uns" },
        { kind: "UNDONE", note: null },
      ],
    });
    expect((await scene.undo(id)).line.decisions).toHaveLength(2);
    expect(await scene.undo(id, "doch")).toMatchObject({ __typename: "BankLineNotChangeable", status: "OPEN" });
  });

  test("what nobody has decided can't be undone", async () => {
    const scene = await BankScene.create(api);
    await scene.importEntries(entry("5.00", "Privat"));
    const { id } = await scene.line();
    expect(await scene.undo(id)).toMatchObject({ __typename: "BankLineNotChangeable", status: "OPEN" });
  });

  test("undoing reverses what was booked, and the line can be booked elsewhere", async () => {
    const scene = await BankScene.create(api);
    const wrong = await scene.invoice("RE-2026-0042");
    const right = await scene.invoice("RE-2026-0043");
    await scene.importEntries(entry("119.00", "?"));
    const { id } = await scene.line();
    await scene.confirm(id, { documentId: wrong, amount: "117.00", discount: "2.00" });

    const answers = await Promise.all([scene.undo(id, "vertauscht"), scene.undo(id)]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      "BankLineNotChangeable",
      "BankLineSuccess",
    ]);
    expect(await scene.ledger(wrong)).toEqual([
      "BOOKED_FROM_BANK 11700 BANK",
      "CASH_DISCOUNT 200 BANK",
      "BOOKED_FROM_BANK -11700 BANK",
      "CASH_DISCOUNT -200 BANK",
    ]);
    expect(await scene.document(wrong)).toEqual({ status: "OPEN", open: "119.00" });

    expect((await scene.confirm(id, { documentId: right, amount: "119.00" })).line.parts).toMatchObject([
      { document: { id: right } },
    ]);
    await scene.undo(id);
    await scene.confirm(id, { documentId: right, amount: "119.00" });
    expect(await scene.document(right)).toEqual({ status: "PAID", open: "0.00" });
  });
});

test("read-only users decide nothing", async () => {
  const scene = await BankScene.create(api);
  const documentId = await scene.invoice("RE-2026-0042");
  await scene.importEntries(entry("119.00", "RE-2026-0042"));
  const { id: lineId } = await scene.line();
  const input = { lineId, parts: [{ documentId, amount: "119.00" }] };

  for (const caller of [
    await scene.merchant.staff("VIEWER"),
    await scene.merchant.apiKey("READ"),
    api.anonymous.admin,
  ]) {
    for (const [operation, variables] of [
      [CONFIRM, { input }],
      [CONFIRM_ALL, { lineIds: [lineId] }],
      [IGNORE, { lineId }],
      [UNDO, { lineId }],
    ] as const) {
      const { errors } = await caller(operation, variables);
      expect(errors[0]?.extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    }
  }
  expect((await scene.line()).status).toBe("OPEN");
});
