import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { newId } from "../../../shared/ids";
import { BankScene } from "../bank-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const entry = (amount: string, purpose: string, more = {}) => ({ amount, details: [{ purpose }], ...more });

describe("confirming", () => {
  test("books the line on its document", async () => {
    const scene = await BankScene.create(api);
    const invoice = await scene.invoice("RE-2026-0042");
    await scene.importEntries(entry("119.00", "RE-2026-0042", { date: "2026-05-02" }));
    const { id } = await scene.line();

    expect(await scene.confirm(id, { documentId: invoice, amount: "119.00" })).toMatchObject({
      __typename: "BankLineSuccess",
      line: {
        id,
        status: "CONFIRMED",
        proposals: [],
        parts: [{ amount: { amount: "119.00" }, document: { id: invoice } }],
        decisions: [{ kind: "CONFIRMED", note: null, decidedBy: "Test EDITOR" }],
      },
    });
    expect(await scene.ledger(invoice)).toEqual(["BOOKED_FROM_BANK 11900 BANK"]);
    expect(await scene.document(invoice)).toEqual({ status: "PAID", open: "0.00" });
  });

  test("twice at once books once, and both get the line as it is", async () => {
    const scene = await BankScene.create(api);
    const invoice = await scene.invoice("RE-2026-0042");
    await scene.importEntries(entry("119.00", "RE-2026-0042"));
    const { id } = await scene.line();

    const part = { documentId: invoice, amount: "119.00" };
    const answers = await Promise.all([1, 2, 3].map(() => scene.confirm(id, part)));

    expect(answers.map(({ line }) => line.status)).toEqual(["CONFIRMED", "CONFIRMED", "CONFIRMED"]);
    expect(answers[2]?.line.decisions).toHaveLength(1);
    expect(await scene.ledger(invoice)).toEqual(["BOOKED_FROM_BANK 11900 BANK"]);
  });

  test("otherwise than it was confirmed is refused: another amount, document or discount, or one more", async () => {
    const scene = await BankScene.create(api);
    const [invoice, other] = [await scene.invoice("RE-2026-0042"), await scene.invoice("RE-2026-0043")];
    await scene.importEntries(entry("119.00", "RE-2026-0042"));
    const { id } = await scene.line();
    const part = { documentId: invoice, amount: "50.00" };
    await scene.confirm(id, part);

    for (const parts of [
      [{ ...part, amount: "51.00" }],
      [{ ...part, documentId: other }],
      [{ ...part, discount: "1.00" }],
      [part, { ...part, documentId: other }],
    ])
      expect(await scene.confirm(id, ...parts)).toMatchObject({
        code: "BANK_LINE_NOT_CHANGEABLE",
        status: "CONFIRMED",
      });
    expect((await scene.confirm(id, part)).line.status).toBe("CONFIRMED");
  });

  test("one by one and all at once, at the same time, books once", async () => {
    const scene = await BankScene.create(api);
    const invoice = await scene.invoice("RE-2026-0042");
    await scene.importEntries(entry("119.00", "RE-2026-0042"));
    const { id } = await scene.line();

    await Promise.all([
      scene.confirmAll(),
      scene.confirm(id, { documentId: invoice, amount: "119.00" }),
      scene.confirmAll([id]),
    ]);

    expect(await scene.ledger(invoice)).toEqual(["BOOKED_FROM_BANK 11900 BANK"]);
  });

  test("splits a line, grants a discount, and leaves the rest unassigned", async () => {
    const scene = await BankScene.create(api);
    const first = await scene.invoice("RE-2026-0042");
    const second = await scene.invoice("RE-2026-0043", { grossMinor: 5_000 });
    await scene.importEntries(entry("170.00", "zwei Rechnungen"));

    const answer = await scene.confirm(
      (await scene.line()).id,
      { documentId: first, amount: "116.62", discount: "2.38" },
      { documentId: second, amount: "20.00" },
    );

    expect(answer.__typename).toBe("BankLineSuccess");
    expect(await scene.ledger(first)).toEqual(["BOOKED_FROM_BANK 11662 BANK", "CASH_DISCOUNT 238 BANK"]);
    expect(await scene.document(first)).toEqual({ status: "PAID", open: "0.00" });
    expect(await scene.document(second)).toEqual({ status: "OPEN", open: "30.00" });
  });

  test("pays out a credit note", async () => {
    const scene = await BankScene.create(api);
    const credit = await scene.invoice("GS-2026-0007", { type: "CREDIT_NOTE", grossMinor: 5_000 });
    await scene.importEntries(entry("50.00", "GS-2026-0007", { direction: "DBIT" }));

    expect(await scene.confirmAll()).toHaveLength(1);
    expect(await scene.ledger(credit)).toEqual(["BOOKED_FROM_BANK 5000 BANK"]);
    expect(await scene.document(credit)).toEqual({ status: "PAID", open: "0.00" });
  });

  test("all certain ones leaves the others alone, and pays no invoice twice", async () => {
    const scene = await BankScene.create(api);
    const invoice = await scene.invoice("RE-2026-0042");
    const other = await scene.invoice("RE-2026-0043", { grossMinor: 5_000 });
    await scene.importEntries(
      entry("119.00", "RE-2026-0042", { date: "2026-05-03" }),
      entry("119.00", "RE-2026-0042", { date: "2026-05-04" }),
      entry("20.00", "RE-2026-0043 Teil", { date: "2026-05-05" }),
    );

    expect(await scene.confirmAll()).toHaveLength(1);
    expect(await scene.ledger(invoice)).toEqual(["BOOKED_FROM_BANK 11900 BANK"]);
    expect(await scene.ledger(other)).toEqual([]);
    expect((await scene.lines({ statuses: ["OPEN"] })).map(({ purpose }) => purpose)).toEqual([
      "RE-2026-0043 Teil",
      "RE-2026-0042",
    ]);
  });

  test("optional input can be left out", async () => {
    const scene = await BankScene.create(api);
    await scene.invoice("RE-2026-0042");
    await scene.importEntries(entry("119.00", "RE-2026-0042"), entry("1.00", "?"));
    const other = (await scene.lines()).find(({ purpose }) => purpose === "?")?.id ?? "";
    const bare = [
      "mutation { answer: confirmBankLines { __typename } }",
      `mutation { answer: ignoreBankLine(lineId: "${other}") { __typename } }`,
      `mutation { answer: undoBankLine(lineId: "${other}") { __typename } }`,
      "{ answer: bankStatementLines { __typename } }",
    ];

    const answers: string[] = [];
    for (const operation of bare) {
      const { data } = await scene.staff<{ answer: { __typename: string } }>(operation);
      answers.push(data.answer.__typename);
    }
    expect(answers).toEqual(["ConfirmBankLinesSuccess", "BankLineSuccess", "BankLineSuccess", "BankLineConnection"]);
  });

  test.each([
    ["nothing", (id: string) => [{ documentId: id, amount: "0" }], "parts.0.amount OUT_OF_RANGE"],
    ["more than the line", (id: string) => [{ documentId: id, amount: "119.01" }], "parts OUT_OF_RANGE"],
    ["a tenth of a cent", (id: string) => [{ documentId: id, amount: "1.001" }], "parts.0.amount INVALID_FORMAT"],
    [
      "a discount that is too high",
      (id: string) => [{ documentId: id, amount: "119.00", discount: "0.01" }],
      "parts.0.discount OUT_OF_RANGE",
    ],
    [
      "a discount beyond all bounds",
      (id: string) => [{ documentId: id, amount: "119.00", discount: "90071992547409.91" }],
      "parts.0.discount OUT_OF_RANGE",
    ],
    [
      "more than can be counted",
      (id: string) => [id, newId()].map((documentId) => ({ documentId, amount: "999999999999.99" })),
      "parts OUT_OF_RANGE",
    ],
    ["a document twice", (id: string) => [1, 2].map(() => ({ documentId: id, amount: "1.00" })), "parts NOT_ALLOWED"],
    ["no document", () => [], "parts REQUIRED"],
    ["a document that is not there", () => [{ documentId: newId(), amount: "1.00" }], "parts.0.documentId WRONG"],
    ["a document that is not an id", () => [{ documentId: "x", amount: "1.00" }], "parts.0.documentId WRONG"],
    [
      "an entry although it is not a return",
      (id: string) => [{ documentId: id, amount: "1.00", reversedEntryId: newId() }],
      "parts.0.reversedEntryId NOT_ALLOWED",
    ],
  ])("%s is refused and books nothing", async (_, parts, problem) => {
    const scene = await BankScene.create(api);
    const invoice = await scene.invoice("RE-2026-0042");
    await scene.importEntries(entry("119.00", "RE-2026-0042"));

    const { fields } = await scene.confirm((await scene.line()).id, ...parts(invoice));
    expect(fields.map(({ field, code }) => `${field} ${code}`)).toEqual([problem]);
    expect(await scene.count("ledger_entry")).toBe(0);
    expect((await scene.line()).status).toBe("OPEN");
  });

  test.each([
    ["a draft", { status: "DRAFT" }],
    ["a cancelled invoice", { status: "CANCELED" }],
    ["an offer", { type: "OFFER" }],
    ["a credit note, for money that came in", { type: "CREDIT_NOTE" }],
    ["an invoice in another currency", { currency: "CHF" }],
  ])("%s is refused", async (_, values) => {
    const scene = await BankScene.create(api);
    const documentId = await scene.invoice("RE-2026-0042", values);
    await scene.importEntries(entry("119.00", "RE-2026-0042"));

    const { fields } = await scene.confirm((await scene.line()).id, { documentId, amount: "119.00" });
    expect(fields).toMatchObject([{ field: "parts.0.documentId", code: "NOT_ALLOWED" }]);
  });

  test("another merchant's line or document is not there", async () => {
    const other = await BankScene.create(api);
    const foreign = await other.invoice("RE-2026-0042");
    await other.importEntries(entry("119.00", "RE-2026-0042"));
    const scene = await BankScene.create(api);
    await scene.importEntries(entry("119.00", "RE-2026-0042"));

    const part = { documentId: foreign, amount: "119.00" };
    expect(await scene.confirm((await other.line()).id, part)).toMatchObject({ __typename: "NotFound" });
    expect((await scene.confirm((await scene.line()).id, part)).fields).toMatchObject([{ code: "WRONG" }]);
    expect(await scene.confirmAll([(await other.line()).id])).toEqual([]);
    expect(await other.ledger(foreign)).toEqual([]);
  });
});

describe("a return", () => {
  async function paidInvoice(scene: BankScene) {
    const invoice = await scene.invoice("RE-2026-0042");
    await scene.importEntries({
      amount: "119.00",
      date: "2026-05-02",
      details: [{ purpose: "RE-2026-0042", endToEndId: "E2E-7" }],
    });
    const { id } = await scene.line();
    await scene.confirm(id, { documentId: invoice, amount: "119.00" });
    return { invoice, paidLineId: id };
  }
  const returned = (amount: string, date = "2026-05-05") => ({
    amount,
    date,
    direction: "DBIT" as const,
    reversal: true,
    details: [{ purpose: "Rückgabe", endToEndId: "E2E-7", returnReason: "AC04" }],
  });

  test("is proposed as reversing the earlier booking, and reopens the invoice", async () => {
    const scene = await BankScene.create(api);
    const { invoice, paidLineId } = await paidInvoice(scene);
    await scene.importEntries(returned("119.00"));
    const line = await scene.line();

    expect(line).toMatchObject({
      isReturn: true,
      proposals: [{ certainty: "SURE", reasons: ["END_TO_END_ID", "EXACT_AMOUNT"] }],
    });
    expect(await scene.confirmAll()).toEqual([line.id]);
    expect(await scene.ledger(invoice)).toEqual(["BOOKED_FROM_BANK 11900 BANK", "CHARGED_BACK -11900 BANK"]);
    expect(await scene.document(invoice)).toEqual({ status: "OPEN", open: "119.00" });
    expect(await scene.undo(paidLineId)).toMatchObject({ code: "PAYMENT_TAKEN_BACK" });

    await scene.undo(line.id);
    expect(await scene.document(invoice)).toEqual({ status: "PAID", open: "0.00" });
    expect((await scene.line()).proposals).toHaveLength(1);
  });

  test("does not reverse a payment twice", async () => {
    const scene = await BankScene.create(api);
    const { invoice } = await paidInvoice(scene);
    await scene.importEntries(returned("119.00"), returned("119.00", "2026-05-06"));
    const [second, first] = await scene.lines({ statuses: ["OPEN"] });
    const entryId = first?.proposals[0]?.parts[0]?.reversedEntryId;
    const part = { documentId: invoice, amount: "119.00", reversedEntryId: entryId };

    const answers = await Promise.all([first, second].map((line) => scene.confirm(line?.id ?? "", part)));
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(["BankLineSuccess", "InvalidInput"]);
    expect(await scene.document(invoice)).toEqual({ status: "OPEN", open: "119.00" });
  });

  test("with a fee reverses what was paid and leaves the fee unassigned", async () => {
    const scene = await BankScene.create(api);
    const { invoice } = await paidInvoice(scene);
    await scene.importEntries(returned("126.50"));
    const line = await scene.line();

    expect(line.proposals).toMatchObject([{ certainty: "LIKELY", reasons: ["END_TO_END_ID", "WITH_FEE"] }]);
    const [part] = line.proposals[0]?.parts ?? [];
    await scene.confirm(line.id, { documentId: invoice, amount: "119.00", reversedEntryId: part?.reversedEntryId });
    expect(await scene.document(invoice)).toEqual({ status: "OPEN", open: "119.00" });
  });

  test("without naming the payment, or of more than it, is refused", async () => {
    const scene = await BankScene.create(api);
    const { invoice } = await paidInvoice(scene);
    await scene.importEntries(returned("126.50"));
    const line = await scene.line();
    const reversedEntryId = line.proposals[0]?.parts[0]?.reversedEntryId;

    expect((await scene.confirm(line.id, { documentId: invoice, amount: "119.00" })).fields).toMatchObject([
      { field: "parts.0.reversedEntryId", code: "REQUIRED" },
    ]);
    expect(
      (await scene.confirm(line.id, { documentId: invoice, amount: "120.00", reversedEntryId })).fields,
    ).toMatchObject([{ field: "parts.0.amount", code: "OUT_OF_RANGE" }]);
  });
});
