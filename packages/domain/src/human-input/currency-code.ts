import isISO4217 from "validator/lib/isISO4217";
import { type CurrencyCode, isCurrencyCode } from "../money/currency";

/** ISO 4217 codes of what nobody pays with: metals, units of account, tests. */
const NO_MONEY: ReadonlySet<CurrencyCode> = new Set(
  "BOV CHE CHW CLF COU MXV USN UYI UYW XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX".split(" "),
);

/**
 * Whether somebody may choose to be paid in it: a currency in use, in capitals. What a file says is not measured by this,
 * since it may be older or newer than the list.
 */
export function isCurrencyInUse(code: CurrencyCode): boolean {
  return isCurrencyCode(code) && isISO4217(code) && !NO_MONEY.has(code);
}
