import { compactReference } from "@kundenportal/domain/bank/reference-text";

/** What a column of a bank's table can be. */
export const CsvField = {
  BOOKED_ON: "BOOKED_ON",
  VALUE_ON: "VALUE_ON",
  /** With its sign, unless there is a DIRECTION. */
  AMOUNT: "AMOUNT",
  /** What went out, with or without a minus. */
  DEBIT: "DEBIT",
  CREDIT: "CREDIT",
  /** `S` and `H`, or words for them. */
  DIRECTION: "DIRECTION",
  CURRENCY: "CURRENCY",
  COUNTERPARTY_NAME: "COUNTERPARTY_NAME",
  /** The payer's name, if payer and payee have columns of their own. */
  PAYER: "PAYER",
  PAYEE: "PAYEE",
  COUNTERPARTY_ACCOUNT: "COUNTERPARTY_ACCOUNT",
  PURPOSE: "PURPOSE",
  END_TO_END_ID: "END_TO_END_ID",
  BOOKING_TEXT: "BOOKING_TEXT",
  /** Booked or pending. */
  STATUS: "STATUS",
  OWN_ACCOUNT: "OWN_ACCOUNT",
} as const;
export type CsvField = (typeof CsvField)[keyof typeof CsvField];

export interface CsvColumnChoice {
  /** Counted from 0. */
  readonly column: number;
  readonly field: CsvField;
}

/** A table with unknown columns, for a person who can tell. */
export interface CsvPreview {
  readonly headings: readonly string[];
  /** Some rows below the headings. */
  readonly rows: readonly (readonly string[])[];
  /** The meanings of the headings that we do know. */
  readonly guesses: readonly CsvColumnChoice[];
}

/** The headings of Sparkasse (CAMT-CSV), DKB, ING, Volks- and Raiffeisenbanken, Deutsche Bank, Commerzbank, and common words. */
const HEADINGS: Readonly<Record<CsvField, readonly string[]>> = {
  BOOKED_ON: ["Buchungstag", "Buchungsdatum", "Buchung", "Datum", "Booking date", "Date", "Buchungstag/Valuta"],
  VALUE_ON: ["Valutadatum", "Wertstellung", "Wertstellungsdatum", "Valuta", "Wert", "Value date"],
  AMOUNT: ["Betrag", "Umsatz", "Betrag (€)", "Betrag (EUR)", "Betrag EUR", "Umsatz in EUR", "Amount", "Amount (EUR)"],
  DEBIT: ["Soll", "Belastung", "Ausgang", "Debit"],
  CREDIT: ["Haben", "Gutschrift", "Eingang", "Credit"],
  DIRECTION: ["S/H", "Soll/Haben", "Soll-/Haben-Kennzeichen"],
  CURRENCY: ["Waehrung", "Währung", "Currency"],
  COUNTERPARTY_NAME: [
    "Beguenstigter/Zahlungspflichtiger",
    "Name Zahlungsbeteiligter",
    "Auftraggeber/Empfänger",
    "Auftraggeber / Begünstigter",
    "Auftraggeber/Begünstigter",
    "Begünstigter / Auftraggeber",
    "Empfänger/Zahlungspflichtiger",
    "Empfänger",
    "Name",
    "Partner Name",
    "Counterparty",
  ],
  PAYER: ["Zahlungspflichtige*r", "Zahlungspflichtiger", "Auftraggeber", "Payer"],
  PAYEE: ["Zahlungsempfänger*in", "Zahlungsempfänger", "Begünstigter", "Payee"],
  COUNTERPARTY_ACCOUNT: [
    "Kontonummer/IBAN",
    "IBAN Zahlungsbeteiligter",
    "IBAN",
    "IBAN / Kontonummer",
    "Kontonummer",
    "Partner IBAN",
    "Counterparty IBAN",
  ],
  PURPOSE: [
    "Verwendungszweck",
    "Vorgang/Verwendungszweck",
    "Purpose",
    "Reference",
    "Payment Reference",
    "Zahlungsreferenz",
  ],
  END_TO_END_ID: ["Kundenreferenz (End-to-End)", "Kundenreferenz", "End-to-End-ID", "End to End ID"],
  BOOKING_TEXT: ["Buchungstext", "Umsatzart", "Umsatztyp", "Type"],
  STATUS: ["Info", "Status"],
  OWN_ACCOUNT: ["Auftragskonto", "IBAN Auftragskonto", "IBAN Auftraggeberkonto"],
};

const FIELD_BY_HEADING: ReadonlyMap<string, CsvField> = new Map(
  Object.values(CsvField).flatMap((field) =>
    HEADINGS[field].map((heading): [string, CsvField] => [compactReference(heading), field]),
  ),
);

/** The meanings of the headings that we know. Of two columns with one meaning the first counts, but purposes are joined. */
export function guessColumns(headings: readonly string[]): readonly CsvColumnChoice[] {
  const taken = new Set<CsvField>();
  return headings.flatMap((heading, column) => {
    const field = FIELD_BY_HEADING.get(compactReference(heading));
    if (field === undefined || (taken.has(field) && field !== CsvField.PURPOSE)) return [];
    taken.add(field);
    return [{ column, field }];
  });
}

/** Whether columns with these meanings make up a statement. */
export function isReadable(columns: readonly CsvColumnChoice[]): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  const hasAmount = fields.has("AMOUNT") || (fields.has("DEBIT") && fields.has("CREDIT"));
  const hasText = (["PURPOSE", "COUNTERPARTY_NAME", "PAYER"] as const).some((field) => fields.has(field));
  return fields.has("BOOKED_ON") && hasAmount && hasText;
}
