import { parseDecimalText, toDecimalText } from "@kundenportal/domain/money/money";
import type { ApiMoney } from "@kundenportal/ui/format";

/**
 * Minor units of an amount that the API sent.
 * Errors: throws RangeError when the API broke its promise to send exact decimals of the currency.
 */
export function getAmountMinor({ amount, currency }: ApiMoney): number {
  const parsed = parseDecimalText(amount, currency);
  if (!parsed.ok) throw new RangeError(`"${amount}" is no amount in ${currency}: ${parsed.error}`);
  return parsed.value.amountMinor;
}

export function toApiMoney(amountMinor: number, currency: string): ApiMoney {
  return { amount: toDecimalText({ amountMinor, currency }), currency };
}
