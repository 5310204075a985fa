import { lines, parse, read } from "../parse-statement.test-support";
import { windows1252 } from "../sample-statements.test-support";

const VR_OLD = `"Buchungstag";"Valuta";"Auftraggeber/Zahlungsempfänger";"Empfänger/Zahlungspflichtiger";"Konto-Nr.";"IBAN";"BLZ";"BIC";"Vorgang/Verwendungszweck";"Kundenreferenz";"Währung";"Umsatz";" "
"04.05.2026";"04.05.2026";"Musterhandel";"Büromarkt";"";"DE02120300000000202051";"";"";"Schreibtisch";"";"EUR";"119,00";"S"
"05.05.2026";"05.05.2026";"Musterhandel";"Café Morgenrot";"";"DE12500105170648489890";"";"";"RE-1";"";"EUR";"120,00";"H"

"01.05.2026";"";"";"";"";"";"";"";"";"Anfangssaldo";"EUR";"5.000,00";"H"
"31.05.2026";"";"";"";"";"";"";"";"";"Endsaldo";"EUR";"6.119,00";"H"
`;

async function amounts(file: string | Uint8Array): Promise<readonly number[]> {
  return (await lines(file)).map(({ amountMinor }) => amountMinor);
}

/** What is supposed of the direction: the column, and what its values seem to mean. */
async function supposed(file: string | Uint8Array): Promise<unknown> {
  const result = await parse(file);
  if (result.kind !== "COLUMNS_NEEDED") throw new Error(`The file was ${result.kind}`);
  const { question, guesses, directions } = result.preview;
  const column = guesses.find(({ field }) => field === "DIRECTION")?.column ?? null;
  return [question, column, directions.map(({ value, direction }) => `${value} ${direction}`)];
}

describe("a table that does not say which way money went is asked about", () => {
  test.each([
    ["old Volksbank", windows1252(VR_OLD), 12, ["S OUT", "H IN"]],
    ["+/-", "Datum;Name;Verwendungszweck;Betrag;+/-\n24.05.2026;X;y;10,91;-\n", 4, ["- OUT"]],
    ["in English", "Date,Name,Purpose,Amount,Direction\n2026-05-24,X,y,10.93,OUT\n", 4, ["OUT OUT"]],
    [
      "with D and C",
      "Datum;Name;Verwendungszweck;Betrag;Kz\n24.05.2026;X;y;1,00;D\n25.05.2026;X;y;1,00;C\n",
      4,
      ["D OUT", "C IN"],
    ],
    [
      "in words",
      "Datum;Name;Verwendungszweck;Betrag;Art\n24.05.2026;X;y;1,00;Belastung\n25.05.2026;X;y;1,00;Gutschrift\n",
      4,
      ["Belastung OUT", "Gutschrift IN"],
    ],
    [
      "in the kind of movement",
      "Datum;Name;Verwendungszweck;Betrag;Umsatzart\n24.05.2026;X;y;1,00;Ausgang\n25.05.2026;X;y;1,00;Eingang\n",
      4,
      ["Ausgang OUT", "Eingang IN"],
    ],
    [
      "with unknown marks",
      "Datum;Name;Verwendungszweck;Betrag;Art\n24.05.2026;X;y;1,00;A\n25.05.2026;X;y;1,00;Z\n",
      4,
      [],
    ],
    [
      "only between the lines",
      "Datum;Name;Verwendungszweck;Betrag;Buchungstext\n24.05.2026;X;y;1,00;SEPA-Lastschrift Strom\n",
      null,
      [],
    ],
  ])("%s", async (_, file, column, directions) => {
    expect(await supposed(file)).toEqual(["DIRECTION", column, directions]);
  });

  test("and read once that is said; balances are no money", async () => {
    const columns = [
      { column: 0, field: "BOOKED_ON" },
      { column: 3, field: "COUNTERPARTY_NAME" },
      { column: 8, field: "PURPOSE" },
      { column: 11, field: "AMOUNT" },
      { column: 12, field: "DIRECTION" },
    ] as const;
    const { statements, balanceCount } = await read(windows1252(VR_OLD), columns);

    expect(statements[0]?.lines.map(({ amountMinor }) => amountMinor)).toEqual([-11_900, 12_000]);
    expect(balanceCount).toBe(2);
  });

  test("also about values that are no common words, until each has a meaning", async () => {
    const file = "Datum;Name;Verwendungszweck;Betrag;Art\n24.05.2026;X;y;1,00;Weg\n25.05.2026;X;y;2,00;Da\n";
    const columns = [
      { column: 0, field: "BOOKED_ON" },
      { column: 2, field: "PURPOSE" },
      { column: 3, field: "AMOUNT" },
      { column: 4, field: "DIRECTION" },
    ] as const;
    const weg = { value: "Weg", direction: "OUT" } as const;

    expect((await parse(file, columns)).kind).toBe("COLUMNS_NEEDED");
    expect((await parse(file, columns, [weg])).kind).toBe("COLUMNS_NEEDED");
    const { statements } = await read(file, columns, [weg, { value: "Da", direction: "IN" }]);
    expect(statements[0]?.lines.map(({ amountMinor }) => amountMinor)).toEqual([-100, 200]);
  });

  test("but not when nothing but incoming money can be meant", async () => {
    expect(await amounts("Buchungstag;Name;Verwendungszweck;Betrag;IBAN\n28.05.2026;X;RE-1;87,12;\n")).toEqual([8_712]);
    expect(
      await amounts("Buchungstag;Name;Verwendungszweck;Betrag;Umsatzart\n28.05.2026;X;RE-1;87,12;Gutschrift\n"),
    ).toEqual([8_712]);
  });
});

describe("what the bank did not carry out is not money", () => {
  test.each([
    [
      "Revolut",
      "Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\nTOPUP,Current,2026-05-04 10:00:00,2026-05-04 10:01:00,RE-1,119.00,0.00,EUR,COMPLETED,119.00\nTRANSFER,Current,2026-05-05 10:00:00,,RE-2,20.00,0.00,EUR,PENDING,\nCARD_PAYMENT,Current,2026-05-06 10:00:00,2026-05-06 10:00:00,Shop,-7.00,0.00,EUR,REVERTED,119.00\nTRANSFER,Current,2026-05-06 10:00:00,2026-05-06 10:00:00,Shop,8.00,0.00,EUR,DECLINED,119.00\n",
      [11_900],
      [1, 2],
    ],
    [
      "Qonto",
      "Status;Settlement date (UTC);Counterparty name;Total amount (incl. VAT);Currency;Reference\nExecuted;2026-05-04 10:00:00;Ann;119,00;EUR;RE-1\nDeclined;2026-05-04 10:00:00;Ann;120,00;EUR;RE-1\nProcessing;2026-05-05 10:00:00;Ann;-3,00;EUR;RE-1\n",
      [11_900],
      [1, 1],
    ],
    [
      "comdirect",
      '"Buchungstag";"Wertstellung (Valuta)";"Vorgang";"Buchungstext";"Umsatz in EUR";\n"offen";"--";"Übertrag / Überweisung";"Auftraggeber: Ann";"5,00";\n"04.05.2026";"04.05.2026";"Übertrag / Überweisung";"Auftraggeber: Ann Buchungstext: RE-1";"119,00";\n"05.05.2026";"05.05.2026";"Lastschrift";"Strom";"-1,00";\n',
      [11_900, -100],
      [1, 0],
    ],
    [
      "a column nobody knows",
      "Datum;Name;Verwendungszweck;Betrag;Bearbeitung\n04.05.2026;X;RE-1;-1,00;ok\n05.05.2026;X;RE-2;2,00;storniert\n06.05.2026;X;RE-3;3,00;nicht ausgeführt\n",
      [-100],
      [0, 2],
    ],
    [
      "the kind of movement",
      "Buchungstag;Name;Verwendungszweck;Betrag;Umsatzart\n04.05.2026;X;RE-1;-1,00;Überweisung\n05.05.2026;X;RE-2;2,00;Vorgemerkt\n",
      [-100],
      [1, 0],
    ],
  ])("%s", async (_, file, expected, counts) => {
    const { statements, pendingCount, notExecutedCount } = await read(file);

    expect(statements.flatMap((statement) => statement.lines.map(({ amountMinor }) => amountMinor))).toEqual(expected);
    expect([pendingCount, notExecutedCount]).toEqual(counts);
  });
});

describe("amounts", () => {
  test("in columns of their own beside an empty one, between balances", async () => {
    const file = `Umsätze Girokonto;;;Kundennummer: 123 4567890
Letzter Kontostand;;;;5.000,00;EUR
Buchungstag;Wert;Umsatzart;Begünstigter / Auftraggeber;Verwendungszweck;IBAN / Kontonummer;Betrag;Soll;Haben;Währung
4.5.2026;4.5.2026;"SEPA-Gutschrift von";Ann;Teilzahlung;DE89370400440532013000;;;50,00;EUR
5.5.2026;5.5.2026;"SEPA-Überweisung an";Vermieter;Miete;DE02120300000000202051;;-800,00;;EUR
Kontostand;28.5.2026;;;5.000,00;EUR
`;
    expect(await amounts(file)).toEqual([5_000, -80_000]);
  });

  test.each([
    ["50,00-", "51,00+", [-5_000, 5_100]],
    ["50,00 -", "51,00", [-5_000, 5_100]],
    ["50,00 S", "51,00 H", [-5_000, 5_100]],
    ["(50,00)", "51,00", [-5_000, 5_100]],
    ["−1.050,00", "1.051,00", [-105_000, 105_100]],
    ["50.00 DR", "51.00 CR", [-5_000, 5_100]],
    ["EUR 50,00-", "EUR 51,00", [-5_000, 5_100]],
  ])("%s and %s", async (out, income, expected) => {
    expect(
      await amounts(`Buchungstag;Name;Verwendungszweck;Betrag\n06.05.2026;X;y;${out}\n06.05.2026;X;y;${income}\n`),
    ).toEqual(expected);
  });

  test("of PostFinance, in francs by their headings", async () => {
    const file =
      "Buchungsdatum;Avisierungstext;Gutschrift in CHF;Lastschrift in CHF;Valuta;Saldo in CHF\n04.05.2026;RE-1;119.00;;04.05.2026;119.00\n05.05.2026;Miete;;-50.00;05.05.2026;69.00\n";
    expect((await lines(file)).map(({ amountMinor, currency }) => [amountMinor, currency])).toEqual([
      [11_900, "CHF"],
      [-5_000, "CHF"],
    ]);
  });

  test("of Wise, with the day first", async () => {
    const file =
      '"TransferWise ID",Date,Amount,Currency,Description,"Payment Reference","Running Balance","Payer Name","Payee Name"\nT-1,04-05-2026,119.00,EUR,"Received money from Ann",RE-1,119.00,Ann,\nT-2,05-05-2026,-7.50,EUR,"Sent money to Bob",Miete,111.50,,Bob\n';
    expect((await lines(file)).map((line) => [line.bookedOn, line.amountMinor, line.counterpartyName])).toEqual([
      ["2026-05-04", 11_900, "Ann"],
      ["2026-05-05", -750, "Bob"],
    ]);
  });

  test("of Commerzbank, whose booking text is what the payer said", async () => {
    const file =
      "Buchungstag;Wertstellung;Umsatzart;Buchungstext;Betrag;Währung;IBAN Auftraggeberkonto\n04.05.2026;04.05.2026;Gutschrift;Ann RE-1;119,00;EUR;DE89370400440532013000\n05.05.2026;05.05.2026;Lastschrift;Strom;-7,00;EUR;DE89370400440532013000\n";
    expect((await lines(file)).map(({ purpose, bookingText }) => [purpose, bookingText])).toEqual([
      ["Ann RE-1", "Gutschrift"],
      ["Strom", "Lastschrift"],
    ]);
  });

  test("of N26, PayPal and Holvi", async () => {
    const n26 =
      '"Booking Date","Value Date","Partner Name","Partner Iban",Type,"Payment Reference","Account Name","Amount (EUR)"\n2026-05-04,2026-05-04,Ann,DE02120300000000202051,Income,RE-1,Main,119.00\n2026-05-05,2026-05-05,Shop,,"Presentment",,Main,-7.00\n';
    const paypal =
      '"Datum","Uhrzeit","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Rechnungsnummer"\n"04.05.2026","10:00:00","Ann","Zahlung","Abgeschlossen","EUR","119,00","-3,00","116,00","RE-1"\n"05.05.2026","10:00:00","Ann","Zahlung","Abgelehnt","EUR","5,00","0,00","5,00",""\n"05.05.2026","10:00:00","Shop","Zahlung","Abgeschlossen","EUR","-7,00","0,00","-7,00",""\n';
    const holvi =
      "Date;Amount;Currency;Counterparty;Description;Reference\n2026-05-04;119.00;EUR;Ann;Invoice;RE-1\n2026-05-05;-7.00;EUR;Shop;Card;\n";

    for (const file of [n26, paypal, holvi]) expect(await amounts(file)).toEqual([11_900, -700]);
  });
});

test("an instant with a zone becomes the merchant's day", async () => {
  const file =
    "Date,Name,Purpose,Amount\n2026-05-04T22:30:00Z,X,RE-1,-1.00\n2026-05-04T22:30:00,X,RE-2,1.00\n2026-05-04 10:00:00 UTC,X,RE-3,1.00\n";
  expect((await lines(file)).map(({ bookedOn }) => bookedOn)).toEqual(["2026-05-05", "2026-05-04", "2026-05-04"]);
});
