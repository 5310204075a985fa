import { countryName } from "@kundenportal/app-core/country-names";
import { formatApiMoney } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import type { LetterLine_DocumentLineFragment } from "../../../gql/graphql";
import { useText } from "../../../lib/use-text";

type LineDetail = LetterLine_DocumentLineFragment["details"][number];
type PriceDiscount = NonNullable<LetterLine_DocumentLineFragment["priceDiscount"]>;

interface LineTexts {
  /** What an e-invoice says about the goods: `GTIN: 4012345678901`, `Colour: red`. */
  readonly lineDetail: (detail: LineDetail) => string;
  /** How a price came about; both amounts are for as many units as the price itself. */
  readonly priceDiscount: (discount: PriceDiscount, currency: string) => string;
}

/** Puts the small print below a line into words. */
export function useLineTexts(): LineTexts {
  const t = useText();
  const locale = useLocale();
  return {
    lineDetail({ kind, name, value }) {
      switch (kind) {
        case "ATTRIBUTE":
          return name === null ? value : t("letter.labelled", { label: name, value });
        case "COUNTRY_OF_ORIGIN":
          return t("letter.labelled", { label: t(`letter.detail.${kind}`), value: countryName(value, locale) });
        default:
          return t("letter.labelled", {
            label: t(`letter.detail.${kind}`),
            value: name === null ? value : `${value} (${name})`,
          });
      }
    },
    priceDiscount({ amount, grossUnitPrice }, currency) {
      // Below zero, it was raised.
      const isSurcharge = amount.startsWith("-");
      const discount = formatApiMoney({ amount: isSurcharge ? amount.slice(1) : amount, currency }, locale);
      if (grossUnitPrice === null) {
        return t(isSurcharge ? "letter.surchargeOnPrice" : "letter.discountOnPrice", { discount });
      }
      const price = formatApiMoney({ amount: grossUnitPrice, currency }, locale);
      return t(isSurcharge ? "letter.listPriceRaised" : "letter.listPrice", { discount, price });
    },
  };
}
