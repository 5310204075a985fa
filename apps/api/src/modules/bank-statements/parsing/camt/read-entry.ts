import type { StatedPart } from "@kundenportal/domain/bank/bank-match";
import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { type Money, subtractMinor, sumExactly } from "@kundenportal/domain/money/money";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { cleanReference, cleanText } from "../lines/clean-text";
import { isReturnCode, saysReturn } from "../lines/return-signs";
import type { StatementLine } from "../lines/statement-line";
import type { CamtReader } from "./camt-element";
import { readAmount, readDate, readDirection } from "./camt-values";
import { readParties } from "./read-party";
import { readRemittance, type Remittance } from "./read-remittance";

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

/** What is different for each line of an entry. */
interface LineValues {
  /** In the entry's direction; negative when a transaction of a batch went the other way. */
  readonly directedMinor: number;
  readonly bankReference: string | null;
  readonly statedParts: readonly StatedPart[];
  readonly batchMinor: number | null;
}

/** Banks list thousands of payments in one entry; nobody reads more than these. */
const MAX_STATED_PARTS = 100;
const RETURN_FAMILIES: readonly (string | null)[] = ["RRTN", "UPDD", "RPCR"];

/**
 * One line, or one for each transaction of a batch whose amounts add up to the entry, each in its own direction. What
 * does not add up, because of fees or amounts that are missing, stays one line that says what it consists of.
 */
export function readEntry(reader: CamtReader, element: XmlElement, account: string | null): readonly StatementLine[] {
  const entry = readCommon(reader, element, account);
  const details = [element, ...reader.children(element, "NtryDtls")].flatMap((parent) =>
    reader.children(parent, "TxDtls"),
  );
  const split = details.length > 1 ? findSplit(reader, entry, details) : null;
  if (split !== null) {
    const batchMinor = signed(entry, entry.amount.amountMinor);
    return details.flatMap((detail, index) => {
      const directedMinor = split[index] ?? 0;
      const bankReference =
        entry.reference === null
          ? cleanReference(reader.text(detail, "Refs", "AcctSvcrRef"))
          : `${entry.reference}/${String(index + 1)}`;
      if (directedMinor === 0) return [];
      return [readLine(reader, entry, [detail], { directedMinor, bankReference, statedParts: [], batchMinor })];
    });
  }
  // The entry is what moved on the account; other amounts in its details are fees and currency exchange.
  if (entry.amount.amountMinor === 0) return [];
  const [detail = null] = details;
  const bankReference =
    entry.reference ?? (details.length === 1 ? cleanReference(reader.text(detail, "Refs", "AcctSvcrRef")) : null);
  const values = {
    directedMinor: entry.amount.amountMinor,
    bankReference,
    statedParts: statePartsOf(reader, entry, details),
    batchMinor: null,
  };
  return [readLine(reader, entry, details, values)];
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

/** The amounts of transactions in the entry's direction, if they add up to it; null when they do not. */
function findSplit(reader: CamtReader, entry: Entry, details: readonly XmlElement[]): readonly number[] | null {
  for (const way of [["Amt"], ["AmtDtls", "TxAmt", "Amt"]] as const) {
    const amounts = details.flatMap((detail) => readDirected(reader, entry, detail, way) ?? []);
    const isComplete = amounts.length === details.length;
    if (isComplete && sumExactly(amounts) === BigInt(entry.amount.amountMinor)) return amounts;
  }
  return null;
}

/** Null when the transaction does not state this amount, or states it in another currency. */
function readDirected(reader: CamtReader, entry: Entry, detail: XmlElement, way: readonly string[]): number | null {
  const element = reader.find(detail, ...way);
  if (element === null) return null;
  const { amountMinor, currency } = readAmount(reader, element);
  if (currency !== entry.amount.currency) return null;
  const direction = reader.find(detail, "CdtDbtInd");
  const isOther = direction !== null && readDirection(reader, direction) !== entry.isDebit;
  return isOther ? subtractMinor(0, amountMinor) : amountMinor;
}

/** The transactions and charges of an entry that is not split; empty for one transaction of the same amount. */
function statePartsOf(reader: CamtReader, entry: Entry, details: readonly XmlElement[]): readonly StatedPart[] {
  const parts = details.flatMap((detail) => {
    const amountMinor =
      readDirected(reader, entry, detail, ["Amt"]) ??
      readDirected(reader, entry, detail, ["AmtDtls", "TxAmt", "Amt"]) ??
      readDirected(reader, entry, detail, ["AmtDtls", "InstdAmt", "Amt"]);
    const { purpose, creditorReference } = readRemittance(reader, [detail], entry.amount.currency, null);
    const { name } = readParties(reader, detail, { ...entry, isReturn: false });
    return [
      {
        text: [name, creditorReference, purpose].filter((text) => text !== null && text !== "").join(" "),
        isCharge: false,
        amountMinor,
      },
    ];
  });
  const charges = readCharges(reader, entry, details);
  const [only, ...others] = parts;
  const isWhole = only === undefined || only.amountMinor === null || only.amountMinor === entry.amount.amountMinor;
  if (others.length === 0 && isWhole) return [];
  return [...parts, ...charges].slice(0, MAX_STATED_PARTS);
}

/** What the bank took off on the way. */
function readCharges(reader: CamtReader, entry: Entry, details: readonly XmlElement[]): readonly StatedPart[] {
  return [entry.element, ...details]
    .flatMap((element) => reader.children(element, "Chrgs"))
    .flatMap((charges) => [
      ...reader.children(charges, "Rcrd"),
      ...(reader.find(charges, "Amt") === null ? [] : [charges]),
    ])
    .flatMap((record) => {
      const element = reader.find(record, "Amt");
      const amount = element === null ? null : readAmount(reader, element);
      if (amount === null || amount.currency !== entry.amount.currency || amount.amountMinor === 0) return [];
      return [
        {
          text: reader.text(record, "Tp", "Prtry", "Id") ?? "",
          isCharge: true,
          amountMinor: subtractMinor(0, amount.amountMinor),
        },
      ];
    });
}

function readLine(reader: CamtReader, entry: Entry, details: readonly XmlElement[], values: LineValues): StatementLine {
  const [detail = null] = details;
  const entryText = reader.text(entry.element, "AddtlNtryInf");
  const remittance = readRemittance(reader, details, entry.amount.currency, entryText);
  const { isReturn, returnReason } = readReturn(reader, entry, detail);
  const isDebit = values.directedMinor < 0 ? !entry.isDebit : entry.isDebit;
  const party = readParties(reader, detail, { account: entry.account, isDebit, isReturn });
  return {
    bookedOn: entry.bookedOn,
    valueOn: entry.valueOn,
    amountMinor: signed(entry, values.directedMinor),
    currency: entry.amount.currency,
    counterpartyName: party.name,
    ultimateName: party.ultimateName ?? remittance.ultimateName,
    counterpartyAccount: party.account,
    purpose: remittance.purpose,
    furtherText: remittance.furtherText,
    endToEndId: remittance.endToEndId,
    creditorReference: remittance.creditorReference,
    bookingText: cleanText(entryText, 100),
    isReturn,
    returnReason,
    bankReference: values.bankReference,
    statedParts: values.statedParts.length > 0 ? values.statedParts : documentsOf(remittance),
    batchMinor: values.batchMinor,
  };
}

function readReturn(
  reader: CamtReader,
  entry: Entry,
  detail: XmlElement | null,
): Pick<StatementLine, "isReturn" | "returnReason"> {
  const returnReason = cleanText(
    reader.text(detail, "RtrInf", "Rsn", "Cd") ?? reader.text(detail, "RtrInf", "Rsn", "Prtry"),
    10,
  );
  const code = reader.text(detail, "BkTxCd", "Prtry", "Cd") ?? reader.text(entry.element, "BkTxCd", "Prtry", "Cd");
  const families = [detail, entry.element].map((element) =>
    reader.text(element, "BkTxCd", "Domn", "Fmly", "SubFmlyCd"),
  );
  const isReturn =
    entry.isReversal ||
    reader.find(detail, "RtrInf") !== null ||
    (code !== null && isReturnCode(code)) ||
    families.some((family) => family !== null && RETURN_FAMILIES.includes(family)) ||
    saysReturn(cleanText(reader.text(entry.element, "AddtlNtryInf"), 100));
  return { isReturn, returnReason };
}

/** What the payer says is for which document, if there is an amount for any of them. */
function documentsOf({ documents }: Remittance): readonly StatedPart[] {
  return documents.some(({ amountMinor }) => amountMinor !== null) ? documents.slice(0, MAX_STATED_PARTS) : [];
}

function signed({ isDebit }: Entry, directedMinor: number): number {
  return isDebit ? subtractMinor(0, directedMinor) : directedMinor;
}
