import { type CalendarDate, isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { isCurrencyCode } from "@kundenportal/domain/money/currency";
import { type Money, parseDecimalText, sumExactly } from "@kundenportal/domain/money/money";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { cleanAccount, cleanName, cleanReference, cleanText } from "../lines/clean-text";
import { isReturnCode, saysReturn } from "../lines/return-signs";
import { splitPurpose } from "../lines/split-purpose";
import { MAX_STATEMENT_LINES, type ParsedStatement, type StatementLine } from "../lines/statement-line";
import { quote } from "../lines/statement-problem";
import type { CamtReader } from "./camt-element";

/** The result of reading one file. */
export interface CamtContent {
  readonly statements: readonly ParsedStatement[];
  readonly pendingCount: number;
}

/** What all transactions of an entry have in common. */
interface Entry {
  readonly element: XmlElement;
  readonly account: string | null;
  readonly amount: Money;
  readonly isDebit: boolean;
  readonly isReversal: boolean;
  readonly bookedOn: CalendarDate;
  readonly valueOn: CalendarDate | null;
  readonly reference: string | null;
}

const BOOKED = "BOOK";
const PENDING: readonly string[] = ["PDNG", "FUTR"];

/**
 * Reads the statements of a camt.053 message, whatever its version: from 001.02 to 001.13 the elements used here differ in
 * two places, the status of an entry and the name of a party.
 * Errors: throws CamtRefusal at the first thing that is missing or wrong.
 */
export function readCamt(reader: CamtReader, root: XmlElement): CamtContent {
  const message = reader.get(root, "BkToCstmrStmt");
  let pendingCount = 0;
  let lineCount = 0;
  const statements = reader.children(message, "Stmt").map((statement) => {
    const account = readAccount(reader, reader.find(statement, "Acct"));
    const lines: StatementLine[] = [];
    for (const element of reader.children(statement, "Ntry")) {
      const status = readStatus(reader, element);
      if (PENDING.includes(status)) pendingCount += 1;
      if (status !== BOOKED) continue;
      lines.push(...readEntry(reader, readCommon(reader, element, account)));
      if (lineCount + lines.length > MAX_STATEMENT_LINES) {
        reader.refuse("TOO_COMPLEX", element, `The file has more than ${String(MAX_STATEMENT_LINES)} movements.`);
      }
    }
    lineCount += lines.length;
    return { account, lines };
  });
  if (statements.length === 0) reader.refuse("MISSING_FIELD", message, "Stmt is missing.");
  return { statements, pendingCount };
}

/** A text up to 001.03, a code below the element since then. */
function readStatus(reader: CamtReader, entry: XmlElement): string {
  const status = reader.get(entry, "Sts");
  return reader.text(status, "Cd") ?? reader.text(status, "Prtry") ?? status.text.trim();
}

function readCommon(reader: CamtReader, element: XmlElement, account: string | null): Entry {
  const bookedOn = readDate(reader, reader.find(element, "BookgDt")) ?? readDate(reader, reader.find(element, "ValDt"));
  if (bookedOn === null) reader.refuse("MISSING_FIELD", element, "BookgDt is missing.");
  return {
    element,
    account,
    amount: readAmount(reader, reader.get(element, "Amt")),
    isDebit: readDirection(reader, reader.get(element, "CdtDbtInd")),
    isReversal: reader.text(element, "RvslInd") === "true" || reader.text(element, "RvslInd") === "1",
    bookedOn,
    valueOn: readDate(reader, reader.find(element, "ValDt")),
    reference: cleanReference(reader.text(element, "AcctSvcrRef")),
  };
}

/** One line, or one for each transaction of a batch whose amounts add up to the entry. */
function readEntry(reader: CamtReader, entry: Entry): readonly StatementLine[] {
  const details = reader.children(entry.element, "NtryDtls").flatMap((group) => reader.children(group, "TxDtls"));
  const amounts = details.map((detail) => readDetailAmount(reader, detail));
  if (details.length > 1 && isSplitOf(entry, amounts)) {
    return details.flatMap((detail, index) => {
      const { amountMinor } = amounts[index] ?? { amountMinor: 0 };
      const bankReference = entry.reference === null ? null : `${entry.reference}/${String(index + 1)}`;
      return amountMinor === 0 ? [] : [readLine(reader, entry, [detail], { amountMinor, bankReference })];
    });
  }
  // The entry is what moved on the account; other amounts in its details are fees and currency exchange.
  if (entry.amount.amountMinor === 0) return [];
  const { amountMinor } = entry.amount;
  return [readLine(reader, entry, details, { amountMinor, bankReference: entry.reference })];
}

function isSplitOf({ amount }: Entry, amounts: readonly (Money | null)[]): boolean {
  const sameCurrency = amounts.flatMap((detail) => (detail?.currency === amount.currency ? [detail.amountMinor] : []));
  return sameCurrency.length === amounts.length && sumExactly(sameCurrency) === BigInt(amount.amountMinor);
}

function readLine(
  reader: CamtReader,
  entry: Entry,
  details: readonly XmlElement[],
  { amountMinor, bankReference }: { readonly amountMinor: number; readonly bankReference: string | null },
): StatementLine {
  const [detail = null] = details;
  const bookingText = cleanText(reader.text(entry.element, "AddtlNtryInf"), 100);
  const returnReason = cleanText(reader.text(detail, "RtrInf", "Rsn", "Cd"), 10);
  const code = reader.text(detail, "BkTxCd", "Prtry", "Cd") ?? reader.text(entry.element, "BkTxCd", "Prtry", "Cd");
  const family = reader.text(entry.element, "BkTxCd", "Domn", "Fmly", "SubFmlyCd");
  const isReturn =
    entry.isReversal ||
    returnReason !== null ||
    (code !== null && isReturnCode(code)) ||
    family === "RRTN" ||
    family === "UPDD" ||
    saysReturn(bookingText);
  const remittances = details.flatMap((element) => reader.children(reader.find(element, "RmtInf"), "Ustrd"));
  const written = remittances.map((element) => element.text.trim()).join(" ");
  const { purpose, endToEndId } = splitPurpose(written === "" ? (reader.text(detail, "AddtlTxInf") ?? "") : written);
  const party = readCounterparty(reader, entry, detail, isReturn);
  return {
    bookedOn: entry.bookedOn,
    valueOn: entry.valueOn,
    amountMinor: entry.isDebit ? -amountMinor : amountMinor,
    currency: entry.amount.currency,
    counterpartyName: party.name,
    counterpartyAccount: party.account,
    purpose,
    endToEndId: cleanReference(reader.text(detail, "Refs", "EndToEndId")) ?? endToEndId,
    creditorReference: cleanReference(reader.text(detail, "RmtInf", "Strd", "CdtrRefInf", "Ref")),
    bookingText,
    isReturn,
    returnReason,
    bankReference,
  };
}

/** The payer of incoming money, or else the payee; when a debit of ours comes back, it is still the payer. */
function readCounterparty(
  reader: CamtReader,
  entry: Entry,
  detail: XmlElement | null,
  isReturn: boolean,
): { readonly name: string | null; readonly account: string | null } {
  const parties = reader.find(detail, "RltdPties");
  const read = (role: "Dbtr" | "Cdtr") => {
    const party = reader.find(parties, role);
    return {
      name: cleanName(reader.text(party, "Nm") ?? reader.text(party, "Pty", "Nm")),
      account: readAccount(reader, reader.find(parties, `${role}Acct`)),
    };
  };
  const first = read(entry.isDebit ? "Cdtr" : "Dbtr");
  const second = read(entry.isDebit ? "Dbtr" : "Cdtr");
  const isOurs = first.account !== null && first.account === entry.account;
  const isUnknown = first.name === null && first.account === null;
  return (isOurs || isUnknown || (isReturn && first.account === null)) && second.name !== null ? second : first;
}

function readAccount(reader: CamtReader, account: XmlElement | null): string | null {
  return cleanAccount(reader.text(account, "Id", "IBAN") ?? reader.text(account, "Id", "Othr", "Id"));
}

/** Null when the transaction does not say. */
function readDetailAmount(reader: CamtReader, detail: XmlElement): Money | null {
  const element = reader.find(detail, "Amt") ?? reader.find(detail, "AmtDtls", "TxAmt", "Amt");
  return element === null ? null : readAmount(reader, element);
}

function readAmount(reader: CamtReader, element: XmlElement): Money {
  const currency = element.attributes.get("Ccy") ?? "";
  if (!isCurrencyCode(currency)) reader.refuse("INVALID_VALUE", element, `${quote(currency)} is not a currency.`);
  const text = element.text.trim();
  // The schema allows a bare point at either end, which plain decimals do not have.
  const amount = parseDecimalText(text.replace(/^\+?\./, "0.").replace(/\.$/, ""), currency);
  if (!amount.ok || amount.value.amountMinor < 0) {
    reader.refuse("INVALID_VALUE", element, `${quote(text)} is not an amount in ${currency}.`);
  }
  return amount.value;
}

/** True: money went out. A reversal states its own direction, not that of what it reverses. */
function readDirection(reader: CamtReader, element: XmlElement): boolean {
  const direction = element.text.trim();
  if (direction !== "CRDT" && direction !== "DBIT") {
    reader.refuse("INVALID_VALUE", element, `${quote(direction)} is neither CRDT nor DBIT.`);
  }
  return direction === "DBIT";
}

function readDate(reader: CamtReader, element: XmlElement | null): CalendarDate | null {
  if (element === null) return null;
  const text = reader.text(element, "Dt") ?? reader.text(element, "DtTm");
  if (text === null) return null;
  const date = text.slice(0, 10);
  if (!isCalendarDate(date)) reader.refuse("INVALID_VALUE", element, `${quote(text)} is not a date.`);
  return date;
}
