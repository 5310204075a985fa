import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { BankScene, type ShownMatch } from "../bank-scene.test-support";
import { OWN_IBAN } from "../parsing/sample-statements.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

function statement(amount: string, content: string): string {
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
    <Acct><Id><IBAN>${OWN_IBAN}</IBAN></Id></Acct>
    <Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-05-28</Dt></BookgDt>${content}</Ntry>
  </Stmt></BkToCstmrStmt></Document>`;
}

const details = (...list: readonly string[]): string =>
  `<NtryDtls>${list.map((content) => `<TxDtls>${content}</TxDtls>`).join("")}</NtryDtls>`;
const reference = (text: string): string => `<Strd><CdtrRefInf><Ref>${text}</Ref></CdtrRefInf></Strd>`;
const invoice = (number: string, amount: string): string =>
  `<Strd><RfrdDocInf><Nb>${number}</Nb></RfrdDocInf><RfrdDocAmt><RmtdAmt Ccy="EUR">${amount}</RmtdAmt></RfrdDocAmt></Strd>`;

/** Two open invoices, 13.09 and 26.18, and the best proposal for a payment. */
async function propose(
  amount: string,
  content: string,
): Promise<{ readonly best: ShownMatch | undefined; readonly shown: readonly string[] }> {
  const scene = await BankScene.create(api);
  const first = await scene.invoice("RE-1100", { grossMinor: 1_309, paymentReference: "RF84RE1100" });
  await scene.invoice("RE-1101", { grossMinor: 2_618, paymentReference: "RF57RE1101" });
  await scene.import(statement(amount, content));
  const [best] = (await scene.line()).proposals;
  const shown =
    best?.parts.map((part) => `${part.document.id === first ? "RE-1100" : "RE-1101"} ${part.amount.amount}`) ?? [];
  return { best, shown: shown.toSorted() };
}

test.each([
  ["two creditor references", details(`<RmtInf>${reference("RF84RE1100")}${reference("RF57RE1101")}</RmtInf>`)],
  [
    "two numbers with their amounts",
    details(`<RmtInf>${invoice("RE-1100", "13.09")}${invoice("RE-1101", "26.18")}</RmtInf>`),
  ],
  ["one in the text, one structured", details(`<RmtInf><Ustrd>RE-1100</Ustrd>${reference("RF57RE1101")}</RmtInf>`)],
])("%s are two invoices", async (_, content) => {
  const { best, shown } = await propose("39.27", content);

  expect(best?.certainty).toBe("SURE");
  expect(shown).toEqual(["RE-1100 13.09", "RE-1101 26.18"]);
});

test("an amount that the payer states for each is what each gets", async () => {
  const { best, shown } = await propose(
    "30.00",
    details(`<RmtInf>${invoice("RE-1100", "10.00")}${invoice("RE-1101", "20.00")}</RmtInf>`),
  );

  expect(best?.certainty).toBe("LIKELY");
  expect(shown).toEqual(["RE-1100 10.00", "RE-1101 20.00"]);
});

test.each([
  ["additional information about the entry", "<AddtlNtryInf>Gutschrift RE-1101 Letzte Probe</AddtlNtryInf>"],
  [
    "additional information about the transaction",
    details("<RmtInf><Ustrd>Danke</Ustrd></RmtInf><AddtlTxInf>RE-1101</AddtlTxInf>"),
  ],
  [
    "additional remittance information",
    details("<RmtInf><Strd><AddtlRmtInf>Rechnung RE-1101</AddtlRmtInf></Strd></RmtInf>"),
  ],
  ["the end-to-end id", details("<Refs><EndToEndId>RE-1101</EndToEndId></Refs>")],
  ["the instruction id", details("<Refs><InstrId>RE-1101</InstrId></Refs><RmtInf><Ustrd>Danke</Ustrd></RmtInf>")],
  ["a remittance advice", details("<RltdRmtInf><RmtId>RE-1101</RmtId></RltdRmtInf>")],
])("%s names the invoice", async (_, content) => {
  const { best, shown } = await propose("26.18", content);

  expect(best?.certainty).toBe("SURE");
  expect(shown).toEqual(["RE-1101 26.18"]);
});

test("the name on whose behalf somebody paid is a sign of the client", async () => {
  const content = details(
    "<RltdPties><Dbtr><Nm>Lohnbüro</Nm></Dbtr><UltmtDbtr><Nm>Alma Becker</Nm></UltmtDbtr></RltdPties>",
  );
  expect((await propose("26.18", content)).best?.reasons).toEqual(["CLIENT_NAME", "EXACT_AMOUNT"]);
});

test("a batch that does not add up is shown as what it is, and never sure", async () => {
  const scene = await BankScene.create(api);
  await scene.invoice("RE-1100", { grossMinor: 6_000 });
  await scene.invoice("RE-1101", { grossMinor: 4_000 });
  const part = (amount: string, text: string): string =>
    `<Amt Ccy="EUR">${amount}</Amt><RmtInf><Ustrd>${text}</Ustrd></RmtInf>`;
  await scene.import(statement("100.00", details(part("60.00", "RE-1100"), part("39.00", "RE-1101"))));

  const { statedParts, proposals } = await scene.line();
  expect(statedParts.map(({ text, amount }) => `${text} ${amount?.amount ?? ""}`)).toEqual([
    "RE-1100 60.00",
    "RE-1101 39.00",
  ]);
  expect(proposals[0]).toMatchObject({ certainty: "LIKELY", reasons: ["NUMBER", "SUM", "DETAILS_DIFFER"] });
});

test("a return inside a batch takes back the earlier payment", async () => {
  const scene = await BankScene.create(api);
  const id = await scene.invoice("RE-1100", { grossMinor: 2_000 });
  await scene.invoice("RE-1101", { grossMinor: 12_000 });
  await scene.import(statement("20.00", details("<RmtInf><Ustrd>RE-1100</Ustrd></RmtInf>")));
  expect(await scene.confirmAll()).toHaveLength(1);

  const back =
    '<Amt Ccy="EUR">20.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><RmtInf><Ustrd>RE-1100</Ustrd></RmtInf><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>';
  const paid = '<Amt Ccy="EUR">120.00</Amt><RmtInf><Ustrd>RE-1101</Ustrd></RmtInf>';
  await scene.import(statement("100.00", details(paid, back)));
  expect(await scene.confirmAll()).toHaveLength(2);
  expect(await scene.document(id)).toEqual({ status: "OPEN", open: "20.00" });
});

test("an instant is the merchant's day", async () => {
  const scene = await BankScene.create(api);
  const file = statement("1.00", "").replace("<Dt>2026-05-28</Dt>", "<DtTm>2026-05-28T22:30:00Z</DtTm>");
  await scene.import(file);

  expect(await scene.lines({ dateFrom: "2026-05-29", dateTo: "2026-05-29" })).toHaveLength(1);
});
