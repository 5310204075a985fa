import type { FurtherDetail } from "./further-detail";
import { furtherDetailText } from "./further-detail-text";
import { pdfDifferenceText } from "./pdf-difference-text";

const detail = (name: string, value: string, more: Partial<FurtherDetail> = {}): FurtherDetail => ({
  term: null,
  position: null,
  name,
  value,
  ...more,
});
/** Spaces that do not break look like others. */
const said = (each: FurtherDetail, locale: "de" | "en"): string => {
  const { label, value } = furtherDetailText(each, locale);
  return `${label}: ${value}`.replace(/[\u00a0\u202f]/g, " ");
};

test.each([
  [
    detail("BT-8", "35", { term: "BT-8" }),
    "Steuer fällig: am Tag der Lieferung",
    "Tax falls due: on the day of delivery",
  ],
  [detail("BT-8", "99", { term: "BT-8" }), "Steuer fällig: 99", "Tax falls due: 99"],
  [
    detail("SpecifiedTradePaymentTerms[2]/PartialPaymentAmount", "59.50 EUR"),
    "Zahlungsbedingung 2, Teilbetrag: 59,50 €",
    "Payment terms 2, Instalment: €59.50",
  ],
  [
    detail("SpecifiedTradePaymentTerms/DueDateDateTime", "2026-03-05"),
    "Zahlungsbedingung, Fällig am: 05.03.2026",
    "Payment terms, Due on: 05 Mar 2026",
  ],
  [
    detail("A/B/TransportModeCode", "3", { position: "1.2" }),
    "Position 1.2: B, Transport mode code: 3",
    "Line 1.2: B, Transport mode code: 3",
  ],
  [detail("TestIndicator", "true"), "Nur zum Test: ja", "Test only: yes"],
  [detail("UnpricedIndicator", "0"), "Ohne Preis: nein", "Unpriced: no"],
  [detail("PackageQuantity", "2 XBX"), "Anzahl Packstücke: 2 Kartons", "Number of packages: 2 boxes"],
  [detail("BasisPeriodMeasure", "14 DAY"), "Frist: 14 Tage", "Period: 14 days"],
  [detail("ActualAmount", "0.12345 EUR"), "Betrag: 0,12345 EUR", "Amount: 0.12345 EUR"],
  [detail("ActualAmount", "much EUR"), "Betrag: much EUR", "Amount: much EUR"],
  [detail("Note", "5 EUR"), "Hinweis: 5 EUR", "Note: 5 EUR"],
  [detail("", "x"), ": x", ": x"],
])("%j", (each, de, en) => {
  expect([said(each, "de"), said(each, "en")]).toEqual([de, en]);
});

test.each([
  [{ kind: "NUMBER", expected: "RE-1" }, "Die Nummer RE-1 steht nicht in der PDF-Datei."],
  [{ kind: "DATE", expected: "2026-03-02" }, "Das Datum 02.03.2026 steht nicht in der PDF-Datei."],
  [{ kind: "TOTAL", expected: "119.00" }, "Der Betrag 119,00\u00a0€ steht nicht in der PDF-Datei."],
  [
    { kind: "IBAN", expected: "DE02120300000000202051" },
    "In der PDF-Datei steht ein anderes Konto als DE02\u00a01203\u00a00000\u00a00000\u00a02020\u00a051. Fragen Sie den Absender, bevor Sie überweisen.",
  ],
  [
    { kind: "SEVERAL_INVOICES", expected: "a.xml" },
    "In der PDF-Datei stecken mehrere E-Rechnungen. Übernommen wurde a.xml.",
  ],
] as const)("%j", (difference, de) => {
  expect(pdfDifferenceText(difference, "EUR", "de")).toBe(de);
});
