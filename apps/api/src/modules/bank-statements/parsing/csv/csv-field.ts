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

/** Which way money went where the DIRECTION column says so. */
export interface CsvDirection {
  /** As it is written in the column. */
  readonly value: string;
  readonly direction: "IN" | "OUT";
}

/** What somebody said about a table. */
export interface CsvChoice {
  readonly columns: readonly CsvColumnChoice[];
  /** For the values of the DIRECTION column that are no common words. */
  readonly directions: readonly CsvDirection[];
}

/** How a table was read. */
export interface RememberedChoice extends CsvChoice {
  /** Whether a person said so; otherwise the headings did. */
  readonly isStated: boolean;
}

/** What a person has to say before a table can be read. */
export const CsvQuestion = {
  /** What the columns hold. */
  COLUMNS: "COLUMNS",
  /** Which column says whether money came or went, and what its values mean. */
  DIRECTION: "DIRECTION",
} as const;
export type CsvQuestion = (typeof CsvQuestion)[keyof typeof CsvQuestion];

/** A table that cannot be read without asking, for a person who can tell. */
export interface CsvPreview {
  readonly question: CsvQuestion;
  readonly headings: readonly string[];
  /** Some rows below the headings. */
  readonly rows: readonly (readonly string[])[];
  /** The meanings of the columns that we do know, or suppose. */
  readonly guesses: readonly CsvColumnChoice[];
  /** The different values of columns that have only a few. */
  readonly values: readonly { readonly column: number; readonly values: readonly string[] }[];
  /** What values seem to mean. */
  readonly directions: readonly CsvDirection[];
}

/**
 * The headings of Sparkasse (CAMT-CSV), DKB, ING, Volks- and Raiffeisenbanken, Deutsche Bank, Postbank, Commerzbank,
 * comdirect, N26, PostFinance, Revolut, Wise, Qonto, Holvi, PayPal, and common words.
 */
const HEADINGS: Readonly<Record<CsvField, readonly string[]>> = {
  BOOKED_ON: [
    "Buchungstag",
    "Buchungsdatum",
    "Buchung",
    "Datum",
    "Booking date",
    "Date",
    "Buchungstag/Valuta",
    "Completed Date",
    "Date completed (UTC)",
    "Settlement date (UTC)",
    "Finished on",
    "Transaction date",
    "Abschlussdatum",
    "Ausführungsdatum",
  ],
  VALUE_ON: [
    "Valutadatum",
    "Wertstellung",
    "Wertstellungsdatum",
    "Wertstellung (Valuta)",
    "Valuta",
    "Wert",
    "Value date",
  ],
  AMOUNT: [
    "Betrag",
    "Umsatz",
    "Betrag (€)",
    "Betrag (EUR)",
    "Betrag EUR",
    "Betrag in EUR",
    "Umsatz in EUR",
    "Amount",
    "Amount (EUR)",
    "Total amount (incl. VAT)",
    "Brutto",
    "Gross",
  ],
  DEBIT: [
    "Soll",
    "Belastung",
    "Ausgang",
    "Debit",
    "Lastschrift in CHF",
    "Lastschrift in EUR",
    "Belastung CHF",
    "Belastung in CHF",
    "Belastung in EUR",
    "Money out",
    "Paid out",
  ],
  CREDIT: [
    "Haben",
    "Gutschrift",
    "Eingang",
    "Credit",
    "Gutschrift in CHF",
    "Gutschrift in EUR",
    "Gutschrift CHF",
    "Money in",
    "Paid in",
  ],
  DIRECTION: ["S/H", "Soll/Haben", "Soll-/Haben-Kennzeichen"],
  CURRENCY: ["Waehrung", "Währung", "Currency", "Payment currency"],
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
    "Partnername",
    "Counterparty",
    "Counterparty name",
    "Gegenpartei",
    "Zahlungspartner",
  ],
  PAYER: ["Zahlungspflichtige*r", "Zahlungspflichtiger", "Auftraggeber", "Payer", "Payer Name"],
  PAYEE: ["Zahlungsempfänger*in", "Zahlungsempfänger", "Begünstigter", "Payee", "Payee Name"],
  COUNTERPARTY_ACCOUNT: [
    "Kontonummer/IBAN",
    "IBAN Zahlungsbeteiligter",
    "IBAN",
    "IBAN / Kontonummer",
    "Kontonummer",
    "Partner IBAN",
    "Counterparty IBAN",
    "Counterparty account",
    "Payee Account Number",
    "IBAN Gegenkonto",
  ],
  PURPOSE: [
    "Verwendungszweck",
    "Vorgang/Verwendungszweck",
    "Purpose",
    "Reference",
    "Payment Reference",
    "Zahlungsreferenz",
    "Avisierungstext",
    "Buchungsinfo",
    "Description",
    "Beschreibung",
    "Mitteilung",
    "Message",
    "Note",
    "Rechnungsnummer",
    "Invoice Number",
  ],
  END_TO_END_ID: ["Kundenreferenz (End-to-End)", "Kundenreferenz", "End-to-End-ID", "End to End ID"],
  BOOKING_TEXT: [
    "Buchungstext",
    "Umsatzart",
    "Umsatztyp",
    "Vorgang",
    "Buchungsart",
    "Type",
    "Typ",
    "Transaction type",
    "Bewegungstyp",
  ],
  STATUS: ["Info", "Status", "State", "Buchungsstatus", "Umsatzstatus", "Transaction status"],
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
  const guesses = headings.flatMap((heading, column) => {
    const field = FIELD_BY_HEADING.get(compactReference(heading));
    if (field === undefined || (taken.has(field) && field !== CsvField.PURPOSE)) return [];
    taken.add(field);
    return [{ column, field }];
  });
  if (taken.has(CsvField.PURPOSE)) return guesses;
  // Commerzbank and comdirect write what the payer said into the booking text.
  return withoutRepeats([
    ...guesses,
    ...findColumns(headings, "Buchungstext").map((column) => ({ column, field: CsvField.PURPOSE })),
  ]);
}

function findColumns(headings: readonly string[], name: string): readonly number[] {
  return headings.flatMap((heading, column) => (compactReference(heading) === compactReference(name) ? [column] : []));
}

/** Of two meanings of a column, the later. */
function withoutRepeats(choices: readonly CsvColumnChoice[]): readonly CsvColumnChoice[] {
  return [...new Map(choices.map((choice) => [choice.column, choice])).values()];
}

/** Whether columns with these meanings make up a statement. */
export function isReadable(columns: readonly CsvColumnChoice[]): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  const hasAmount = fields.has("AMOUNT") || (fields.has("DEBIT") && fields.has("CREDIT"));
  const hasText = (["PURPOSE", "COUNTERPARTY_NAME", "PAYER"] as const).some((field) => fields.has(field));
  return fields.has("BOOKED_ON") && hasAmount && hasText;
}
