import { type Money, parseDecimalText, toDecimalText } from "@kundenportal/domain/money/money";
import type { ApiMoney } from "@kundenportal/ui/format";

/** Money computed here, in the shape in which the API sends it and the components show it. */
export function toApiMoney(amountMinor: number, currency: string): ApiMoney {
  return { amount: toDecimalText({ amountMinor, currency }), currency };
}

/** Money that the API sent, to compute with. Errors: throws RangeError when it is not an amount of its currency. */
export function fromApiMoney({ amount, currency }: ApiMoney): Money {
  const read = parseDecimalText(amount, currency);
  if (!read.ok) throw new RangeError(`Not an amount in ${currency}: ${amount}`);
  return read.value;
}
