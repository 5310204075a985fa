import type { Locale } from "@kundenportal/domain/locale";
import { graphql } from "../../gql/gql";
import type { OriginValues_DocumentFragment } from "../../gql/graphql";
import { toAdjustmentValues } from "./adjustment-values";
import { agreedLines, agreedOnTotal } from "./agreed-adjustments";
import { type DeliveryValues, toDeliveryValues } from "./delivery-values";
import { type DraftValues, emptyLine, toLineValues } from "./draft-values";
import { usualTaxChoice } from "./line-tax";
import { NO_REFERENCES, toReferenceValues } from "./reference-values";
import { exemptionOfTaxes, toExemptionValues } from "./tax-exemption";

/** What a new document takes over from the one it is written from. */
export const OriginValuesFragment = graphql(`
  fragment OriginValues_document on Document {
    id
    type
    title
    total {
      amount
      currency
    }
    content {
      version
      pricesIncludeTax
      title
      intro
      notes
      deliveryDate
      servicePeriod {
        start
        end
      }
      buyerReference
      orderReference
      contractReference
      references {
        kind
        value
      }
      madeElsewhere {
        isTaxKnown
      }
      taxes {
        category
        exemptionReason
        exemptionCode
      }
      lines {
        name
        description
        articleNumber
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
        }
        role
        taxCategory
        taxRatePercent
        optional
        adjustments {
          kind
          percent
          reason
          amount {
            amount
            currency
          }
          gross {
            amount
            currency
          }
        }
      }
      adjustments {
        kind
        percent
        reason
        amount {
          amount
          currency
        }
        gross {
          amount
          currency
        }
      }
    }
  }
`);

/**
 * Lines, title and references; a copy takes the texts as well, anything else when it was delivered. What was optional and not
 * ordered is for the writer to remove. Where it is not known how the lines are taxed, the writer states them.
 */
export function toOriginValues(
  { title, content }: OriginValues_DocumentFragment,
  { isCopy, locale, isSmallBusiness }: OriginReader,
): OriginValues {
  const delivery = content === null || isCopy ? null : toDeliveryValues(content);
  const lines = (content === null || !knowsTaxes(content) ? [] : agreedLines(pricedLines(content))).map((line) =>
    toLineValues(line, locale),
  );
  return {
    title: content?.title ?? title ?? "",
    intro: isCopy ? (content?.intro ?? "") : "",
    note: isCopy ? (content?.notes.join("\n\n") ?? "") : "",
    lines: lines.length === 0 ? [emptyLine(usualTaxChoice(isSmallBusiness))] : lines,
    pricesIncludeTax: content?.pricesIncludeTax ?? false,
    adjustments: content === null ? [] : toAdjustmentValues(agreedOnTotal(content), locale),
    ...(content === null ? NO_REFERENCES : toReferenceValues(content)),
    ...toExemptionValues(exemptionOfTaxes(content?.taxes ?? [], isSmallBusiness)),
    ...(delivery === null || delivery.deliveryKind === "OPEN" ? {} : delivery),
  };
}

type OriginContent = NonNullable<OriginValues_DocumentFragment["content"]>;

function knowsTaxes({ madeElsewhere, lines }: OriginContent): boolean {
  return madeElsewhere === null || (madeElsewhere.isTaxKnown && lines.every((line) => line.taxRatePercent !== null));
}

/** Files state prices for several units, or none: such a line costs what it costs. What groups or informs costs nothing. */
function pricedLines({ lines }: OriginContent): Pick<OriginContent, "lines"> {
  const counted = lines.filter(({ role }) => role === null);
  return {
    lines: counted.map((line) =>
      line.priceBaseQuantity === "1" && line.quantity !== null && line.unitPrice !== null
        ? line
        : { ...line, quantity: "1", unitPrice: line.net.amount, adjustments: [] },
    ),
  };
}

interface OriginReader {
  readonly isCopy: boolean;
  readonly locale: Locale;
  readonly isSmallBusiness: boolean;
}

type OriginValues = Omit<DraftValues, "date" | "dueDate" | "validUntil" | "discounts" | keyof DeliveryValues> &
  Partial<DeliveryValues>;
