import type { ApiMoney } from "@kundenportal/ui/format";

/** The same amount with the opposite sign, exact: the text is never turned into a number. Zero has no sign. */
export function negated({ amount, currency }: ApiMoney): ApiMoney {
  if (/^-?0+(\.0+)?$/.test(amount)) return { amount: amount.replace("-", ""), currency };
  return { amount: amount.startsWith("-") ? amount.slice(1) : `-${amount}`, currency };
}
