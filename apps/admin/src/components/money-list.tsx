import type { ApiMoney } from "@kundenportal/ui/format";
import { MoneyText } from "@kundenportal/ui/money-text";

/** Amounts in several currencies, one per line; a dash when there are none. */
export function MoneyList({ amounts }: { readonly amounts: readonly ApiMoney[] }) {
  if (amounts.length === 0) return "–";
  return amounts.map((amount) => (
    <div key={amount.currency}>
      <MoneyText value={amount} />
    </div>
  ));
}
