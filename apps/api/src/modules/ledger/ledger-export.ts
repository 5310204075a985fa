import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import type { Locale } from "@kundenportal/domain/locale";
import { addMoney, type Money, toDecimalText } from "@kundenportal/domain/money/money";
import type { MerchantScope } from "../../access/scopes";
import type { ExportedEntry, LedgerExportRepository, LedgerSelection } from "./ledger-export.repository";
import { ledgerKindName, ledgerMethodName, LEDGER_HEADINGS, reversalName } from "./ledger-export-words";

export interface LedgerExportStyle {
  readonly locale: Locale;
  readonly decimalMark: "," | ".";
}

/** Rows per read: enough to be fast, few enough to need little memory. */
const PAGE_SIZE = 500;
/** Makes spreadsheets recognise UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
/** What spreadsheets would run instead of showing. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The ledger as a table for accounting, piece by piece: never more than one page in memory.
 * Shape: by booking day, then in the order written; each currency has its own balance, which starts with the total booked
 * before the first day. What is booked during the export is left out, so that the balances are right.
 */
export async function* exportLedger(
  repository: LedgerExportRepository,
  scope: MerchantScope,
  selection: LedgerSelection,
  style: LedgerExportStyle,
): AsyncGenerator<string> {
  const lastId = await repository.findLastId(scope);
  const balances = new Map<string, Money>();
  if (selection.from !== null) {
    for (const balance of await repository.sumBefore(scope, selection, selection.from, lastId)) {
      balances.set(balance.currency, balance);
    }
  }
  yield `${BYTE_ORDER_MARK}${formatRow(LEDGER_HEADINGS[style.locale])}`;
  let after: { readonly bookedOn: string; readonly id: string } | null = null;
  for (;;) {
    const entries: readonly ExportedEntry[] = await repository.list(scope, selection, {
      lastId,
      after,
      limit: PAGE_SIZE,
    });
    const last = entries.at(-1);
    if (last === undefined) return;
    yield entries.map((entry) => formatEntry(entry, balances, style)).join("");
    after = last;
  }
}

function formatEntry(entry: ExportedEntry, balances: Map<string, Money>, style: LedgerExportStyle): string {
  const { currency } = entry;
  const balance = addMoney(balances.get(currency) ?? { amountMinor: 0, currency }, entry);
  balances.set(currency, balance);
  const write = (money: Money): string => toDecimalText(money).replace(".", style.decimalMark);
  return formatRow([
    entry.bookedOn,
    documentTypeName(entry.documentType, style.locale),
    guard(entry.documentNumber),
    guard(entry.clientNumber),
    guard(entry.clientName),
    entry.isReversal === 1 ? reversalName(entry.kind, style.locale) : ledgerKindName(entry.kind, style.locale),
    entry.method === null ? "" : ledgerMethodName(entry.method, style.locale),
    guard(entry.provider),
    guard(entry.providerPaymentId),
    write(entry),
    currency,
    write(balance),
    guard(entry.note ?? ""),
  ]);
}

/** What somebody typed must stay text: an apostrophe keeps spreadsheets from reading it as a formula. */
function guard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** RFC 4180 with semicolons, which German spreadsheets expect. */
function formatRow(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(";")}\r\n`;
}
