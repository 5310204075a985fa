import { lines, read } from "../parse-statement.test-support";
import { OWN_IBAN } from "../sample-statements.test-support";

type Kind = "052" | "053" | "054";
const NAMES: Readonly<Record<Kind, readonly [string, string]>> = {
  "052": ["BkToCstmrAcctRpt", "Rpt"],
  "053": ["BkToCstmrStmt", "Stmt"],
  "054": ["BkToCstmrDbtCdtNtfctn", "Ntfctn"],
};

interface Entry {
  readonly amount?: string;
  readonly direction?: string;
  readonly day?: string;
  /** Within the entry, after the day. */
  readonly body?: string;
}

function file(
  { amount = "100.00", direction = "CRDT", day = "<Dt>2026-05-04</Dt>", body = "" }: Entry,
  kind: Kind = "053",
  version = "08",
): string {
  const [message, statement] = NAMES[kind];
  const outer = version === "01" ? `${message}V01` : message;
  const status = Number(version) < 8 ? "<Sts>BOOK</Sts>" : "<Sts><Cd>BOOK</Cd></Sts>";
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.${kind}.001.${version}"><${outer}><${statement}>
    <Acct><Id><IBAN>${OWN_IBAN}</IBAN></Id></Acct>
    <Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>${status}<BookgDt>${day}</BookgDt>${body}</Ntry>
  </${statement}></${outer}></Document>`;
}

function detail(content: string): string {
  return `<NtryDtls><TxDtls>${content}</TxDtls></NtryDtls>`;
}

function batch(...details: readonly string[]): string {
  return `<NtryDtls>${details.map((content) => `<TxDtls>${content}</TxDtls>`).join("")}</NtryDtls>`;
}

async function line(body: string) {
  const [only, ...others] = await lines(file({ body }));
  if (only === undefined || others.length > 0) throw new Error("Not one line");
  return only;
}

const document = (number: string, amount = "", code = "CINV"): string =>
  `<Strd><RfrdDocInf><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Nb>${number}</Nb></RfrdDocInf>${
    amount === "" ? "" : `<RfrdDocAmt><RmtdAmt Ccy="EUR">${amount}</RmtdAmt></RfrdDocAmt>`
  }</Strd>`;

describe.each(["052", "053", "054"] as const)("camt.%s", (kind) => {
  test.each(Array.from({ length: 14 }, (_, index) => String(index + 1).padStart(2, "0")))(
    "version 001.%s is read",
    async (version) => {
      const transaction = "<TxDtls><RmtInf><Ustrd>RE-1</Ustrd></RmtInf></TxDtls>";
      const body = version === "01" ? transaction : `<NtryDtls>${transaction}</NtryDtls>`;

      expect((await read(file({ body }, kind, version))).statements).toMatchObject([
        { account: OWN_IBAN, source: `camt.${kind}`, lines: [{ amountMinor: 10_000, purpose: "RE-1" }] },
      ]);
    },
  );
});

describe("everything that the payer said is read", () => {
  test("documents with their amounts", async () => {
    const { purpose, statedParts } = await line(
      detail(`<RmtInf>${document("RE-1015", "60.00")}${document("RE-1016", "40.00")}</RmtInf>`),
    );

    expect(purpose).toBe("RE-1015 RE-1016");
    expect(statedParts.map(({ text, amountMinor }) => [text, amountMinor])).toEqual([
      ["RE-1015", 6_000],
      ["RE-1016", 4_000],
    ]);
  });

  test("a credit note that was deducted", async () => {
    const { statedParts } = await line(
      detail(`<RmtInf>${document("RE-1", "120.00")}${document("GS-1", "20.00", "CREN")}</RmtInf>`),
    );
    expect(statedParts.map(({ amountMinor }) => amountMinor)).toEqual([12_000, -2_000]);
  });

  test("free text beside structured text, each word once", async () => {
    const remittance = `<RmtInf><Ustrd>Rechnung</Ustrd><Ustrd>RE-10</Ustrd>${document("RE-10")}${document("RE-1")}<Strd><AddtlRmtInf>Skonto abgezogen</AddtlRmtInf></Strd></RmtInf>`;
    expect((await line(detail(remittance))).purpose).toBe("Rechnung RE-10 RE-1 Skonto abgezogen");
  });

  test("several creditor references", async () => {
    const reference = (text: string): string => `<Strd><CdtrRefInf><Ref>${text}</Ref></CdtrRefInf></Strd>`;
    expect(await line(detail(`<RmtInf>${reference("RF84RE1100")}${reference("RF57RE1101")}</RmtInf>`))).toMatchObject({
      creditorReference: "RF84RE1100",
      furtherText: "RF57RE1101",
    });
  });

  test("what the bank says instead of details, or beside them", async () => {
    expect(await line("<AddtlNtryInf>Gutschrift RE-1101</AddtlNtryInf>")).toMatchObject({
      purpose: "Gutschrift RE-1101",
    });
    expect(await line(detail("<RmtInf><Ustrd>Danke</Ustrd></RmtInf><AddtlTxInf>RE-1101</AddtlTxInf>"))).toMatchObject({
      purpose: "Danke",
      furtherText: "RE-1101",
    });
    expect(await line(detail("<AddtlTxInf>RE-1101</AddtlTxInf>"))).toMatchObject({
      purpose: "RE-1101",
      furtherText: null,
    });
  });

  test("references of the payer, and on whose behalf", async () => {
    const body = detail(`<Refs><InstrId>INST-1</InstrId><EndToEndId>E2E-1</EndToEndId></Refs>
      <RltdPties><Dbtr><Pty><Nm>Lohnbüro</Nm></Pty></Dbtr><UltmtDbtr><Pty><Nm>Café Morgenrot</Nm></Pty></UltmtDbtr></RltdPties>
      <RltdRmtInf><RmtId>AVIS-7</RmtId></RltdRmtInf>`);
    expect(await line(body)).toMatchObject({
      counterpartyName: "Lohnbüro",
      ultimateName: "Café Morgenrot",
      endToEndId: "E2E-1",
      furtherText: "INST-1 AVIS-7",
    });
  });
});

describe("a batch", () => {
  const part = (amount: string, purpose: string, more = ""): string =>
    `<Amt Ccy="EUR">${amount}</Amt>${more}<RmtInf><Ustrd>${purpose}</Ustrd></RmtInf>`;

  test("with a return inside is split, each part in its direction", async () => {
    const back = "<CdtDbtInd>DBIT</CdtDbtInd><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>";
    const found = await lines(
      file({ body: batch(part("120.00", "RE-1", "<CdtDbtInd>CRDT</CdtDbtInd>"), part("20.00", "RE-2", back)) }),
    );

    expect(found.map(({ amountMinor, isReturn, batchMinor }) => [amountMinor, isReturn, batchMinor])).toEqual([
      [12_000, false, 10_000],
      [-2_000, true, 10_000],
    ]);
  });

  test("less fees stays one line that says what it consists of", async () => {
    const charge = '<Chrgs><Rcrd><Amt Ccy="EUR">3.00</Amt></Rcrd></Chrgs>';
    const { amountMinor, purpose, statedParts } = await line(
      `${charge}${batch(part("60.00", "RE-1"), part("43.00", "RE-2"))}`,
    );

    expect([amountMinor, purpose]).toEqual([10_000, "RE-1 RE-2"]);
    expect(statedParts).toEqual([
      { text: "RE-1", isCharge: false, amountMinor: 6_000 },
      { text: "RE-2", isCharge: false, amountMinor: 4_300 },
      { text: "", isCharge: true, amountMinor: -300 },
    ]);
  });

  test("of which a transaction is in another currency stays one line", async () => {
    const foreign = '<Amt Ccy="USD">50.00</Amt><RmtInf><Ustrd>RE-2</Ustrd></RmtInf>';
    expect(
      (await line(batch(part("60.00", "RE-1"), foreign))).statedParts.map(({ amountMinor }) => amountMinor),
    ).toEqual([6_000, null]);
  });

  test("a single transaction of another amount shows it", async () => {
    const body = detail(
      '<AmtDtls><InstdAmt><Amt Ccy="EUR">103.00</Amt></InstdAmt></AmtDtls><Chrgs><Amt Ccy="EUR">3.00</Amt></Chrgs>',
    );
    expect((await line(body)).statedParts.map(({ amountMinor }) => amountMinor)).toEqual([10_300, -300]);
    expect((await line(detail(part("100.00", "RE-1")))).statedParts).toEqual([]);
  });
});

test.each([
  ["2026-05-04T22:30:00Z", "2026-05-05"],
  ["2026-05-05T00:30:00+02:00", "2026-05-05"],
  ["2026-05-04T23:30:00-05:00", "2026-05-05"],
  ["2026-05-04T22:30:00", "2026-05-04"],
])("the instant %s is the merchant's %s", async (instant, day) => {
  expect((await lines(file({ day: `<DtTm>${instant}</DtTm>` })))[0]?.bookedOn).toBe(day);
});
