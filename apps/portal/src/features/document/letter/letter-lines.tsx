import { formatDecimal } from "@kundenportal/domain/money/decimal";
import { formatApiMoney } from "@kundenportal/ui/format";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import type { LetterLine_DocumentLineFragment } from "../../../gql/graphql";
import { useText } from "../../../lib/use-text";
import styles from "./letter-lines.module.css";
import { OUTSIDE_TAX } from "./tax-category";
import { useAdjustmentRow } from "./use-adjustment-row";
import { useLineTexts } from "./use-line-texts";
import { usePeriodText } from "./use-period-text";
import { useQuantityText } from "./use-quantity-text";

const LetterLineFragment = graphql(`
  fragment LetterLine_documentLine on DocumentLine {
    position
    name
    description
    note
    articleNumber
    details {
      kind
      name
      value
    }
    priceDiscount {
      grossUnitPrice
      amount
    }
    quantity
    unit
    unitPrice
    priceBaseQuantity
    net {
      amount
      currency
    }
    gross {
      unitPrice
      total {
        amount
        currency
      }
    }
    taxCategory
    taxRatePercent
    optional
    role
    depth
    servicePeriod {
      start
      end
    }
    adjustments {
      ...AdjustmentRow_adjustment
    }
  }
`);

const LetterLinesFragment = graphql(`
  fragment LetterLines_documentContent on DocumentContent {
    pricesIncludeTax
    taxes {
      category
    }
    flatLines {
      ...LetterLine_documentLine
    }
  }
`);

/** Deeper levels are not indented further. */
const MAX_INDENTS = 5;

interface LetterLinesProps {
  readonly content: FragmentType<typeof LetterLinesFragment>;
  readonly hasPrices: boolean;
}

/**
 * The lines as a table. On a narrow screen the columns for quantity, price and tax give way to a line of text below the
 * name, so that nothing scrolls sideways and it remains a table for screen readers.
 */
export function LetterLines({ hasPrices, ...props }: LetterLinesProps) {
  const t = useText();
  const locale = useLocale();
  const quantityText = useQuantityText();
  const priceText = usePriceText();
  const { flatLines, pricesIncludeTax, taxes } = readFragment(LetterLinesFragment, props.content);
  const hasTax = hasPrices && taxes.some(({ category }) => category !== OUTSIDE_TAX);
  const taxed = pricesIncludeTax ? "letter.gross" : "letter.net";
  if (flatLines.length === 0) return null;

  return (
    <table role="table" className={styles["lines"]} data-prices={hasPrices}>
      <caption className={styles["caption"]}>{t("letter.lines")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t("letter.position")}
          </th>
          <th role="columnheader" scope="col">
            {t("letter.description")}
          </th>
          <th role="columnheader" scope="col" className={styles["wide"]}>
            {t("letter.quantity")}
          </th>
          {hasPrices && (
            <>
              <th role="columnheader" scope="col" className={styles["wide"]}>
                {t("letter.unitPrice")}
              </th>
              {hasTax && (
                <th role="columnheader" scope="col" className={styles["wide"]}>
                  {t("letter.tax")}
                </th>
              )}
              <th role="columnheader" scope="col">
                {t(hasTax ? taxed : "letter.amount")}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {flatLines.map((ref) => {
          const line = readFragment(LetterLineFragment, ref);
          const { depth } = line;
          const quantity = line.quantity === null ? null : quantityText(line.quantity, line.unit);
          const price = priceText(line);
          const rate = line.taxRatePercent === null ? null : formatDecimal(line.taxRatePercent, locale);
          const isQuiet = depth > 0 || line.optional || line.role !== null;
          const narrowTexts = [
            hasPrices && quantity !== null && price !== null ? t("letter.quantityAt", { quantity, price }) : quantity,
            hasTax && rate !== null ? t("letter.taxRate", { rate }) : null,
          ];
          return (
            <tr role="row" key={line.position} data-depth={Math.min(depth, MAX_INDENTS)} data-quiet={isQuiet}>
              <td role="cell">{line.position}</td>
              <td role="cell">
                <LineDescription line={line} narrowText={narrowTexts.filter((text) => text !== null).join(" · ")} />
              </td>
              <td role="cell" className={styles["wide"]}>
                {quantity}
              </td>
              {hasPrices && (
                <>
                  <td role="cell" className={styles["wide"]}>
                    {price}
                  </td>
                  {hasTax && (
                    <td role="cell" className={styles["wide"]}>
                      {rate !== null && t("letter.percent", { rate })}
                    </td>
                  )}
                  <td role="cell">
                    <MoneyText value={line.gross?.total ?? line.net} isMuted={isQuiet} />
                  </td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The price of one unit, or of as many as it is for; null where a line states none. */
function usePriceText(): (line: LetterLine_DocumentLineFragment) => string | null {
  const t = useText();
  const locale = useLocale();
  const quantityText = useQuantityText();
  return ({ unitPrice, priceBaseQuantity, unit, net, gross }) => {
    if (unitPrice === null) return null;
    const price = formatApiMoney({ amount: gross?.unitPrice ?? unitPrice, currency: net.currency }, locale);
    if (Number(priceBaseQuantity) === 1) return price;
    return t("letter.pricePer", { price, quantity: quantityText(priceBaseQuantity, unit) });
  };
}

interface LineDescriptionProps {
  readonly line: LetterLine_DocumentLineFragment;
  /** What has no column of its own on a narrow screen. */
  readonly narrowText: string;
}

function LineDescription({ line, narrowText }: LineDescriptionProps) {
  const t = useText();
  const adjustmentRow = useAdjustmentRow();
  const { lineDetail, priceDiscount } = useLineTexts();
  const periodText = usePeriodText();
  const period = line.servicePeriod === null ? null : periodText(line.servicePeriod);
  return (
    <>
      <strong className={styles["name"]}>{line.name}</strong>
      <span className={styles["narrow"]}>{narrowText}</span>
      {line.optional && <span className={styles["optional"]}>{t("letter.optional")}</span>}
      {line.role === "INFORMATION" && <span className={styles["optional"]}>{t("letter.information")}</span>}
      {line.description !== null && <span className={styles["description"]}>{line.description}</span>}
      {line.articleNumber !== null && (
        <span className={styles["detail"]}>{t("letter.articleNumber", { number: line.articleNumber })}</span>
      )}
      {line.details.map((detail, index) => (
        <span key={index} className={styles["detail"]}>
          {lineDetail(detail)}
        </span>
      ))}
      {line.priceDiscount !== null && (
        <span className={styles["detail"]}>{priceDiscount(line.priceDiscount, line.net.currency)}</span>
      )}
      {line.note !== null && <span className={styles["description"]}>{line.note}</span>}
      {period !== null && <span className={styles["detail"]}>{period}</span>}
      {line.adjustments.map((adjustment, index) => {
        const { label, value } = adjustmentRow(adjustment);
        return (
          <span key={index} className={styles["detail"]}>
            {label}: <MoneyText value={value} />
          </span>
        );
      })}
    </>
  );
}
