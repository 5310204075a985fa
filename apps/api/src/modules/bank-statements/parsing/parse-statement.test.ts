import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { buildZip } from "../../../shared/uploads/zip/build-zip.test-support";
import { lines, parse, problems, read } from "./parse-statement.test-support";
import { camt, OWN_IBAN, SPARKASSE_CSV, SPARKASSE_HEADINGS } from "./sample-statements.test-support";

describe("camt.053", () => {
  test.each(["02", "04", "08", "10", "13", "14"])(
    "version 001.%s contains everything about a transfer",
    async (version) => {
      const detail = {
        purpose: "Rechnung RE-2026-0042",
        name: "Café Morgenrot",
        iban: "DE02120300000000202051",
        endToEndId: "E2E-1",
        creditorReference: "RF40RE20260001",
      };
      const file = camt([{ entries: [{ amount: "119.00", reference: "2026050400001", details: [detail] }] }], version);

      expect(await read(file)).toEqual({
        format: "CAMT",
        csv: null,
        pendingCount: 0,
        notExecutedCount: 0,
        balanceCount: 0,
        statements: [
          {
            account: OWN_IBAN,
            source: "camt.053",
            fileIndex: 0,
            lines: [
              {
                bookedOn: "2026-05-04",
                valueOn: "2026-05-04",
                amountMinor: 11_900,
                currency: "EUR",
                counterpartyName: "Café Morgenrot",
                ultimateName: null,
                counterpartyAccount: "DE02120300000000202051",
                purpose: "Rechnung RE-2026-0042",
                furtherText: null,
                endToEndId: "E2E-1",
                creditorReference: "RF40RE20260001",
                bookingText: null,
                isReturn: false,
                returnReason: null,
                bankReference: "2026050400001",
                statedParts: [],
                batchMinor: null,
              },
            ],
          },
        ],
      });
    },
  );

  test("several statements keep their own accounts", async () => {
    const entries = [{ amount: "1.00" }];
    const { statements } = await read(camt([{ entries }, { iban: "DE12500105170648489890", entries }]));

    expect(statements.map(({ account }) => account)).toEqual([OWN_IBAN, "DE12500105170648489890"]);
  });

  test("a debit is negative, whoever wrote the reversal flag", async () => {
    const [debit, reversal, back] = await lines(
      camt([
        {
          entries: [
            { amount: "10.00", direction: "DBIT" },
            { amount: "20.00", direction: "DBIT", reversal: true },
            { amount: "30.00", direction: "CRDT", reversal: true },
          ],
        },
      ]),
    );

    expect(debit).toMatchObject({ amountMinor: -1_000, isReturn: false });
    expect(reversal).toMatchObject({ amountMinor: -2_000, isReturn: true });
    expect(back).toMatchObject({ amountMinor: 3_000, isReturn: true });
  });

  test("a return is recognised by its reason and by the bank's code", async () => {
    const file = camt([
      {
        entries: [
          { amount: "10.00", direction: "DBIT", details: [{ returnReason: "AC04", name: "Kundin" }] },
          { amount: "10.00", direction: "DBIT", extra: "<BkTxCd><Prtry><Cd>NDDT+109+00931</Cd></Prtry></BkTxCd>" },
          { amount: "10.00", direction: "DBIT", extra: "<BkTxCd><Prtry><Cd>NTRF+116+00931</Cd></Prtry></BkTxCd>" },
          { amount: "10.00", direction: "DBIT", extra: "<AddtlNtryInf>RÜCKLASTSCHRIFT</AddtlNtryInf>" },
        ],
      },
    ]);

    expect((await lines(file)).map(({ isReturn, returnReason }) => [isReturn, returnReason])).toEqual([
      [true, "AC04"],
      [true, null],
      [false, null],
      [true, null],
    ]);
  });

  test("a batch becomes its transactions when they add up", async () => {
    const details = [
      { amount: "100.00", purpose: "RE-1" },
      { amount: "19.00", purpose: "RE-2" },
    ];
    const found = await lines(camt([{ entries: [{ amount: "119.00", reference: "B1", details }] }]));

    expect(found.map(({ amountMinor, purpose, bankReference }) => [amountMinor, purpose, bankReference])).toEqual([
      [10_000, "RE-1", "B1/1"],
      [1_900, "RE-2", "B1/2"],
    ]);
  });

  test.each([
    ["add up to something else", ["100.00", "18.00"]],
    ["have no amounts", [undefined, undefined]],
  ])("a batch whose transactions %s stays one line with all texts", async (_, amounts) => {
    const details = amounts.map((amount, index) => ({
      purpose: `RE-${String(index + 1)}`,
      ...(amount === undefined ? {} : { amount }),
    }));
    const found = await lines(camt([{ entries: [{ amount: "119.00", details }] }]));

    expect(found).toMatchObject([{ amountMinor: 11_900, purpose: "RE-1 RE-2" }]);
  });

  test.each(["02", "08"])("of version %s, only what is booked counts", async (version) => {
    const entries = [{ amount: "1.00" }, { amount: "2.00", status: "PDNG" }, { amount: "3.00", status: "INFO" }];
    const file = await read(camt([{ entries }], version));

    expect(file.pendingCount).toBe(1);
    expect(file.statements[0]?.lines).toHaveLength(1);
  });

  test("fields that a bank squeezed into one text are separated", async () => {
    const purpose = "EREF+E2E-5 MREF+M-1 SVWZ+Rechnung RE-1 ABWA+Anders";
    const [line] = await lines(camt([{ entries: [{ amount: "1.00", details: [{ purpose }] }] }]));

    expect(line).toMatchObject({ purpose: "Rechnung RE-1", endToEndId: "E2E-5" });
  });

  test("currencies keep their own number of decimals", async () => {
    const [yen] = await lines(camt([{ entries: [{ amount: "1000", currency: "JPY" }] }]));
    expect(yen).toMatchObject({ amountMinor: 1_000, currency: "JPY" });
  });

  test.each([
    [
      "no amount",
      (xml: string) => xml.replace("1.00", "1,00"),
      "INVALID_VALUE 9:9 Document/BkToCstmrStmt/Stmt/Ntry/Amt",
    ],
    [
      "a negative amount",
      (xml: string) => xml.replace("1.00", "-1.00"),
      "INVALID_VALUE 9:9 Document/BkToCstmrStmt/Stmt/Ntry/Amt",
    ],
    [
      "a tenth of a cent",
      (xml: string) => xml.replace("1.00", "1.001"),
      "INVALID_VALUE 9:9 Document/BkToCstmrStmt/Stmt/Ntry/Amt",
    ],
    [
      "no currency",
      (xml: string) => xml.replace('"EUR"', '"€"'),
      "INVALID_VALUE 9:9 Document/BkToCstmrStmt/Stmt/Ntry/Amt",
    ],
    [
      "a wrong direction",
      (xml: string) => xml.replace("CRDT", "IN"),
      "INVALID_VALUE 10:9 Document/BkToCstmrStmt/Stmt/Ntry/CdtDbtInd",
    ],
    [
      "an invalid day",
      (xml: string) => xml.replaceAll("2026-05-04<", "2026-02-30<"),
      "INVALID_VALUE 13:9 Document/BkToCstmrStmt/Stmt/Ntry/BookgDt",
    ],
    [
      "no status",
      (xml: string) => xml.replace("<Sts>BOOK</Sts>", ""),
      "MISSING_FIELD 8:7 Document/BkToCstmrStmt/Stmt/Ntry",
    ],
    [
      "no day",
      (xml: string) => xml.replace(/<BookgDt>.*<\/ValDt>/, ""),
      "MISSING_FIELD 8:7 Document/BkToCstmrStmt/Stmt/Ntry",
    ],
    [
      "no statement",
      (xml: string) => xml.replace(/<Stmt>[\s\S]*<\/Stmt>/, ""),
      "MISSING_FIELD 3:3 Document/BkToCstmrStmt",
    ],
    ["a tag that is not closed", (xml: string) => xml.replace("</Stmt>", ""), "MALFORMED_XML 19:18"],
    ["another message", (xml: string) => xml.replace("camt.053.", "camt.060."), "NOT_A_STATEMENT 2:1 Document"],
    ["another kind of XML", () => "<Invoice/>", "NOT_A_STATEMENT 1:1 Invoice"],
    ["an unknown version", (xml: string) => xml.replace("001.02", "001.15"), "UNSUPPORTED_VERSION 2:1 Document"],
    [
      "entities that expand exponentially",
      (xml: string) => xml.replace("<Document", '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]>\n<Document'),
      "DOCTYPE_FORBIDDEN 2:1",
    ],
    ["nothing booked", (xml: string) => xml.replace("BOOK<", "INFO<"), "NO_LINES"],
  ])("with %s is refused with the place", async (_, change, expected) => {
    expect(await problems(change(camt([{ entries: [{ amount: "1.00" }] }])))).toEqual([expected]);
  });
});

describe("an archive", () => {
  const month = camt([{ entries: [{ amount: "1.00", details: [{ purpose: "RE-1" }] }] }]);

  test("is read file by file, with whatever banks put beside the statements", async () => {
    const archive = buildZip(
      { name: "052/tag1.xml", content: month },
      { name: "052/leer.xml", content: camt([{ entries: [] }]) },
      { name: "umsatz.csv", content: SPARKASSE_CSV },
      { name: "auszug.pdf", content: "%PDF-1.7" },
      { name: "__MACOSX/tag1.xml", content: "x" },
    );
    const { format, statements, pendingCount } = await read(archive);

    expect([format, pendingCount]).toEqual(["CAMT", 1]);
    expect(
      statements.map(({ source, fileIndex, lines: found }) => [source.slice(0, 4), fileIndex, found.length]),
    ).toEqual([
      ["camt", 0, 1],
      ["csv:", 1, 2],
    ]);
  });

  test("with a file that is wrong is refused with its name", async () => {
    const archive = buildZip(
      { name: "gut.xml", content: month },
      { name: "schlecht.xml", content: month.replace("1.00", "1,00") },
    );
    expect(await problems(archive)).toEqual(["INVALID_VALUE 9:9 schlecht.xml › Document/BkToCstmrStmt/Stmt/Ntry/Amt"]);
  });
});

describe("what is not a statement", () => {
  test.each([
    ["nothing", Buffer.alloc(0), "EMPTY_FILE"],
    ["too much", Buffer.alloc(10 * 1024 * 1024 + 1, 0x20), "TOO_LARGE"],
    ["a broken ZIP file", Buffer.from("PK\u0003\u0004…"), "ZIP_FILE"],
    [
      "a ZIP file in a ZIP file",
      buildZip(
        { name: "a.zip", content: buildZip() },
        { name: "b.zip", content: buildZip({ name: "c", content: "" }) },
      ),
      "ZIP_FILE",
    ],
    ["a locked ZIP file", buildZip({ name: "a.xml", content: "<a/>", isEncrypted: true }), "ZIP_ENCRYPTED"],
    ["a ZIP bomb", buildZip({ name: "a.xml", content: Buffer.alloc(15 * 1024 * 1024) }), "TOO_COMPLEX"],
    [
      "a spreadsheet",
      buildZip({ name: "xl/a.xml", content: "<a/>" }, { name: "[Content_Types].xml", content: "<a/>" }),
      "EXCEL_FILE",
    ],
    ["a ZIP file of pictures", buildZip({ name: "a.png", content: "x" }), "NO_LINES"],
    ["a PDF", Buffer.from("%PDF-1.7"), "PDF_FILE"],
    ["MT940", Buffer.from(":20:STARTUMSE\r\n:25:37040044/0532013000\r\n"), "MT940_FILE"],
    ["binary", gzipSync("x".repeat(1_000)), "INVALID_ENCODING"],
    ["a text", Buffer.from("Guten Tag,\nhier ist kein Kontoauszug.\n"), "UNKNOWN_FORMAT"],
  ])("%s is refused", async (_, bytes, code) => {
    expect((await problems(bytes)).map((problem) => problem.split(" ")[0])).toEqual([
      code === "INVALID_ENCODING" ? expect.stringMatching(/^(INVALID_ENCODING|UNKNOWN_FORMAT)$/) : code,
    ]);
  });

  test("no input ever makes it throw", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 500 }),
          fc.string({ maxLength: 300 }).map((text) => Buffer.from(`${SPARKASSE_HEADINGS}\n${text}`)),
          fc.string({ maxLength: 300 }).map((text) => Buffer.from(camt([{ entries: [{ amount: text }] }]))),
        ),
        async (bytes) => {
          const { kind } = await parse(bytes);
          expect(["PARSED", "REFUSED", "COLUMNS_NEEDED"]).toContain(kind);
        },
      ),
    );
  });
});
