import { parseStatement } from "./parse-statement";
import { lines, parse, problems, read } from "./parse-statement.test-support";
import {
  DKB_CSV,
  ING_CSV,
  OWN_IBAN,
  SPARKASSE_CSV,
  SPARKASSE_HEADINGS,
  VOLKSBANK_CSV,
  windows1252,
} from "./sample-statements.test-support";

describe("CSV", () => {
  test("of a Sparkasse", async () => {
    const { statements, pendingCount } = await read(windows1252(SPARKASSE_CSV));

    expect(pendingCount).toBe(1);
    expect(statements).toMatchObject([
      {
        account: OWN_IBAN,
        lines: [
          {
            bookedOn: "2026-05-04",
            amountMinor: 111_900,
            currency: "EUR",
            counterpartyName: "Café Morgenrot",
            counterpartyAccount: "DE02120300000000202051",
            purpose: "Rechnung RE-2026-0042",
            endToEndId: null,
            isReturn: false,
          },
          { amountMinor: -11_900, endToEndId: "E2E-7", isReturn: true },
        ],
      },
    ]);
  });

  test("of the DKB", async () => {
    const { statements, pendingCount } = await read(`\uFEFF${DKB_CSV}`);

    expect(pendingCount).toBe(1);
    expect(statements).toMatchObject([
      {
        account: OWN_IBAN,
        lines: [
          { amountMinor: 11_900, counterpartyName: "Café Morgenrot", purpose: "RE-2026-0042" },
          { amountMinor: -8_050, counterpartyName: "Stadtwerke" },
        ],
      },
    ]);
  });

  test("of ING", async () => {
    expect((await read(windows1252(ING_CSV))).statements).toMatchObject([
      {
        account: OWN_IBAN,
        lines: [{ bookedOn: "2026-05-04", amountMinor: 11_900, currency: "EUR", counterpartyName: "Bäckerei Süß" }],
      },
    ]);
  });

  test("of a Volksbank, with quotes and semicolons within a text", async () => {
    expect(await lines(VOLKSBANK_CSV)).toMatchObject([
      { amountMinor: 123_450, purpose: 'Rechnung; RE-2026-0042 "eilig"', endToEndId: "E2E-9" },
    ]);
  });

  test("with commas, English numbers and ISO dates", async () => {
    const file = 'Date,Payee,Reference,Amount\n2026-05-04,Ann,"RE-1, thanks","1,234.50"\n2026-05-05,Bob,RE-2,-7.00\n';

    expect((await lines(file)).map(({ bookedOn, amountMinor, purpose }) => [bookedOn, amountMinor, purpose])).toEqual([
      ["2026-05-04", 123_450, "RE-1, thanks"],
      ["2026-05-05", -700, "RE-2"],
    ]);
  });

  test("with separate columns for debit and credit, and a total at the end", async () => {
    const file =
      "Buchungstag;Verwendungszweck;Soll;Haben;Währung\n4.5.2026;RE-1;;119,00;EUR\n5.5.2026;Miete;-50,00;;EUR\nKontostand;;;\n";
    expect((await lines(file)).map(({ amountMinor }) => amountMinor)).toEqual([11_900, -5_000]);
  });

  test("with a letter for the direction", async () => {
    const file = "Buchungstag;Verwendungszweck;Umsatz;Soll/Haben\n04.05.2026;RE-1;119,00;H\n05.05.2026;Miete;50,00;S\n";
    expect((await lines(file)).map(({ amountMinor }) => amountMinor)).toEqual([11_900, -5_000]);
  });

  test("with unknown headings asks what the columns are, and then reads them", async () => {
    const file = "Wann;Wer;Wofür;Wieviel\n04.05.2026;Ann;RE-1;119,00\n";

    expect(await parse(file)).toEqual({
      kind: "COLUMNS_NEEDED",
      preview: {
        question: "COLUMNS",
        headings: ["Wann", "Wer", "Wofür", "Wieviel"],
        rows: [["04.05.2026", "Ann", "RE-1", "119,00"]],
        guesses: [],
        values: [
          { column: 0, values: ["04.05.2026"] },
          { column: 1, values: ["Ann"] },
          { column: 2, values: ["RE-1"] },
          { column: 3, values: ["119,00"] },
        ],
        directions: [],
      },
    });
    const columns = [
      { column: 0, field: "BOOKED_ON" },
      { column: 1, field: "COUNTERPARTY_NAME" },
      { column: 2, field: "PURPOSE" },
      { column: 3, field: "AMOUNT" },
    ] as const;
    expect((await read(file, columns)).statements[0]?.lines).toMatchObject([
      { bookedOn: "2026-05-04", amountMinor: 11_900, counterpartyName: "Ann", purpose: "RE-1" },
    ]);
  });

  test("whose columns were explained before is read without asking", async () => {
    const columns = [
      { column: 0, field: "BOOKED_ON" },
      { column: 1, field: "AMOUNT" },
      { column: 2, field: "PURPOSE" },
    ] as const;
    const result = await parseStatement(Buffer.from("Wann;Wieviel;Wofür\n04.05.2026;1,00;RE-1\n"), {
      currency: "EUR",
      timeZone: "Europe/Berlin",
      choice: null,
      findChoice: async () => ({ columns, directions: [], isStated: true }),
    });
    expect(result.kind).toBe("PARSED");
  });

  test("says every place where it is wrong", async () => {
    const rows = ["30.02.2026;RE-1;1,00", "04.05.2026;RE-2;1,0x", "04.05.2026", "04.05.2026;RE-3;1,00"];
    expect(await problems(["Buchungstag;Verwendungszweck;Betrag", ...rows].join("\n"))).toEqual([
      "INVALID_VALUE 2:1 Buchungstag",
      "INVALID_VALUE 3:3 Betrag",
      "INVALID_VALUE 4:null",
    ]);
  });

  test("whose amounts can be read in two ways is refused", async () => {
    expect(await problems("Buchungstag;Verwendungszweck;Betrag\n04.05.2026;RE-1;1.234\n")).toEqual([
      "INVALID_VALUE 2:3 Betrag",
    ]);
  });

  test("with more than 10,000 rows is refused without reading on", async () => {
    const rows = "04.05.2026;RE-1;1,00\n".repeat(300_000);
    expect(await problems(`Buchungstag;Verwendungszweck;Betrag\n${rows}`)).toEqual(["TOO_COMPLEX"]);
  });

  test.each([
    ["columns in its headings", `Buchungstag;Verwendungszweck;Betrag${";x".repeat(98)}\n`, "TOO_COMPLEX 1:null"],
    [
      "cells in one of its rows",
      `Buchungstag;Verwendungszweck;Betrag\n04.05.2026;RE-1;1,00\n04.05.2026${";".repeat(100)}\n`,
      "TOO_COMPLEX 3:null",
    ],
    [
      "characters in one of its rows",
      `Buchungstag;Verwendungszweck;Betrag\n04.05.2026;${"x".repeat(50_001)};1,00\n`,
      "TOO_COMPLEX 2:null",
    ],
  ])("with too many %s is refused with its line", async (_what, text, problem) => {
    expect(await problems(text)).toEqual([problem]);
  });

  test("that ends within a quote is refused with its line", async () => {
    expect(await problems(`${SPARKASSE_HEADINGS}\n"${OWN_IBAN}";"04.05.26;x\ny`)).toEqual([
      expect.stringMatching(/^MALFORMED_CSV \d+:null$/),
    ]);
  });

  test("without a movement is refused", async () => {
    expect(await problems(SPARKASSE_CSV.split("\n").slice(0, 1).join("\n") + "\n")).toEqual(["NO_LINES"]);
  });
});

test("a problem says what is there and what should be, for words in any language", async () => {
  const rows = ["30.02.2026;RE-1;1,00;EUR", "04.05.2026;RE-2;viel;EUR", "04.05.2026;RE-3;1,00;Taler"];
  const result = await parse(["Buchungstag;Verwendungszweck;Betrag;Währung", ...rows].join("\n"));

  expect(result.kind === "REFUSED" ? result.problems.map(({ found, expected }) => [found, expected]) : []).toEqual([
    ["30.02.2026", "DATE"],
    ["viel", "AMOUNT"],
    ["TALER", "CURRENCY"],
  ]);
});
