import { formatApiMoney } from "@kundenportal/ui/format";
import type { ParkedItem_ItemFragment } from "../../gql/graphql";
import type { Text } from "../../lib/use-text";

/** Why something is parked, in words that a merchant can act on, as exact as the facts allow. */
export function describeParkedItem(t: Text, locale: "de" | "en", item: ParkedItem_ItemFragment): string {
  const { kind, amount, payment } = item;
  if (kind !== "MISMATCH" || amount === null || payment === null) return t(`parkedKind.${kind}`);
  const words = { came: formatApiMoney(amount, locale), ordered: formatApiMoney(payment.amount, locale) };
  if (amount.currency !== payment.amount.currency) return t("parkedItem.otherCurrency", words);
  if (Number(amount.amount) !== Number(payment.amount.amount)) return t("parkedItem.otherAmount", words);
  return t("parkedKind.MISMATCH");
}
