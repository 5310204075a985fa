import { toDecimalText } from "@kundenportal/domain/money/money";
import type { ApiMoney } from "@kundenportal/ui/format";

/** Money computed here, in the shape in which the API sends it and the components show it. */
export function toApiMoney(amountMinor: number, currency: string): ApiMoney {
  return { amount: toDecimalText({ amountMinor, currency }), currency };
}
