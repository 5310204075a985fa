import { toDecimalText } from "@kundenportal/domain/money/money";
import { SearchKind, searchSource } from "../../../search-index/search-source";
import type { BankLineEntity } from "./bank-line.entity";

/** What a bank line is found by. It never changes. */
const SEARCHED = [
  ["counterpartyName", "counterparty_name"],
  ["ultimateName", "ultimate_name"],
  ["purpose", "purpose"],
  ["counterpartyAccount", "counterparty_account"],
  ["furtherText", "further_text"],
  ["endToEndId", "end_to_end_id"],
  ["creditorReference", "creditor_reference"],
  ["bookingText", "booking_text"],
  ["bankReference", "bank_reference"],
] as const;

type SearchedColumns = Pick<BankLineEntity, "id" | "amountMinor" | "currency" | (typeof SEARCHED)[number][0]> & {
  readonly clientId: null;
};

export const SEARCHED_BANK_LINES = searchSource<SearchedColumns>({
  kind: SearchKind.BANK_LINE,
  table: "bank_line",
  client: "NULL",
  columns: `r.amount_minor AS "amountMinor", r.currency AS "currency",
    ${SEARCHED.map(([name, column]) => `r.${column} AS "${name}"`).join(", ")}`,
  partsOf: ({ amountMinor, currency, ...row }) => {
    const [name, ...others] = SEARCHED.map(([column]) => row[column]);
    return [name ?? null, toDecimalText({ amountMinor, currency }), ...others];
  },
});
