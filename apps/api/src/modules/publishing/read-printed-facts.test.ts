import { readPrintedFacts } from "./read-printed-facts";

const read = (text: string, isComplete = true) => readPrintedFacts({ text, isComplete });

const LETTER = `Tischlerei Nord GmbH
Muster & Söhne KG
Kundennummer: K-2044
Rechnung Nr. RE-1099
Rechnungsdatum: 12.03.2026
Lieferdatum: 10.03.2026
Eichenregal 2,00 50,00 100,00
Nettobetrag 100,00
19 % USt 19,00
Gesamtbetrag EUR 119,00
Zahlbar bis zum 26. März 2026 ohne Abzug`;

test("what stands behind its name is proposed", () => {
  expect(read(LETTER)).toMatchObject({
    numbers: { INVOICE: "RE-1099" },
    clientNumber: "K-2044",
    date: "2026-03-12",
    dueDate: "2026-03-26",
    validUntil: null,
    total: "119.00",
  });
  expect(
    read("Invoice number: INV/7 Invoice date: 2 May 2026 Due date: 2026-05-16 Total due € 1,234.50"),
  ).toMatchObject({
    numbers: { INVOICE: "INV/7" },
    date: "2026-05-02",
    dueDate: "2026-05-16",
    total: "1234.50",
  });
  expect(read("Angebot-Nr. 12 Datum 1.4.2026 gültig bis 30.4.2026 Gesamtsumme (brutto): 1.190,00 €")).toMatchObject({
    numbers: { OFFER: "12" },
    date: "2026-04-01",
    validUntil: "2026-04-30",
    total: "1190.00",
  });
});

test("a reminder has a number besides its invoice's", () => {
  expect(read("2. Mahnung Mahnungs-Nr. M-3 zu Rechnung Nr. RE-7, Rechnung Nr. RE-8").numbers).toEqual({
    REMINDER: "M-3",
  });
});

test.each([
  ["names and amounts in rows of their own", "Netto USt Gesamtbetrag 100,00 19,00 119,00", "119.00"],
  ["a total of two taxes, without arithmetic to see", "Gesamtbetrag 214,00 davon 100,00 100,00 7,00 7,00", "214.00"],
  ["a name that stands for the net amount", "Gesamtbetrag netto 100,00 zzgl. USt 12,34", null],
  ["a cash discount", "Gesamtbetrag 119,00 Zahlbetrag bei Skonto 116,62", "119.00"],
  ["two totals", "Gesamtbetrag 119,00 Gesamtbetrag 238,00", null],
  ["an advance that is larger than what is left", "Auftragssumme 500,00 Rechnungsbetrag 119,00", null],
  ["another currency", "Total 119.00 CHF", null],
  ["a tax rate", "Gesamt 19,00 %", null],
  ["an amount below zero", "Gesamtbetrag -119,00", null],
  ["a longer number", "Gesamtbetrag 119,000", null],
  ["nothing", "", null],
])("the total: %s", (_name, text, total) => {
  expect(read(text).total).toBe(total);
});

test.each([
  ["dates and names in rows of their own", "Lieferdatum Rechnungsdatum 01.03.2026 02.03.2026", null],
  ["the other way round", "Rechnungsdatum Lieferdatum 01.03.2026 02.03.2026", null],
  ["only one date at all", "Hamburg, den 2. März 2026", "2026-03-02"],
  ["two dates without a name", "vom 02.03.2026, geliefert 01.03.2026", null],
  ["a day that does not exist", "Datum: 30.02.2026", null],
])("the date: %s", (_name, text, date) => {
  expect(read(text).date).toBe(date);
});

test("a due date before the date, and letters that can't be told, say nothing", () => {
  expect(read("Datum: 12.03.2026 fällig am 01.03.2026").dueDate).toBeNull();
  expect(read(LETTER, false)).toMatchObject({ numbers: {}, date: null, total: null });
});

test("long texts take no time that grows with their square", () => {
  expect(read(`${"rechnung nr ".repeat(80_000)} Gesamtbetrag 119,00`).total).toBe("119.00");
  expect(read("9".repeat(500_000)).total).toBeNull();
});
