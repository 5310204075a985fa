import type { Locale } from "@kundenportal/domain/locale";
import { graphql } from "../../gql/gql";
import type { EditDocument_DocumentFragment } from "../../gql/graphql";
import { toAdjustmentValues } from "./adjustment-values";
import { agreedLines, agreedOnTotal } from "./agreed-adjustments";
import { NOT_DELIVERED, toDeliveryValues } from "./delivery-values";
import { toDiscountValues } from "../../components/discount-values";
import { type DraftValues, toLineValues } from "./draft-values";
import { NO_REFERENCES, toReferenceValues } from "./reference-values";
import { exemptionOfTaxes, toExemptionValues } from "./tax-exemption";

/** What has to be known about a document to edit it. */
export const EditDocumentFragment = graphql(`
  fragment EditDocument_document on Document {
    id
    type
    number
    title
    date
    dueDate
    validUntil
    revision
    status
    possibleSteps
    total {
      amount
      currency
    }
    client {
      id
      name
    }
    draft {
      pricesIncludeTax
      title
      date
      dueDate
      validUntil
      cashDiscounts {
        days
        percent
      }
      deliveryDate
      servicePeriod {
        start
        end
      }
      buyerReference
      orderReference
      contractReference
      projectReference
      taxExemption {
        code
        reason
      }
      intro
      note
      lines {
        name
        description
        articleNumber
        quantity
        unit
        unitPrice
        taxCategory
        taxRatePercent
        optional
        dealLine
        adjustments {
          kind
          percent
          amount
          reason
        }
      }
      adjustments {
        kind
        percent
        amount
        reason
      }
    }
    content {
      version
      pricesIncludeTax
      title
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
      taxes {
        category
        exemptionReason
        exemptionCode
      }
      intro
      notes
      lines {
        name
        description
        articleNumber
        quantity
        unit
        unitPrice
        gross {
          unitPrice
        }
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

/** From the draft, or else from the current version. */
export function toDraftValues(
  document: EditDocument_DocumentFragment,
  { locale, isSmallBusiness }: { readonly locale: Locale; readonly isSmallBusiness: boolean },
): DraftValues {
  const { draft, content } = document;
  const stored = draft ?? content;
  const lines = draft?.lines ?? (content === null ? [] : agreedLines(content));
  return {
    title: draft?.title ?? content?.title ?? document.title ?? "",
    date: draft?.date ?? document.date,
    dueDate: draft?.dueDate ?? document.dueDate ?? "",
    validUntil: draft?.validUntil ?? document.validUntil ?? "",
    discounts: toDiscountValues(draft?.cashDiscounts ?? [], locale),
    ...(stored === null
      ? { ...NO_REFERENCES, ...NOT_DELIVERED }
      : { ...toReferenceValues(stored), ...toDeliveryValues(stored) }),
    intro: draft?.intro ?? content?.intro ?? "",
    note: draft?.note ?? content?.notes.join("\n\n") ?? "",
    ...toExemptionValues(draft?.taxExemption ?? exemptionOfTaxes(content?.taxes ?? [], isSmallBusiness)),
    pricesIncludeTax: stored?.pricesIncludeTax ?? false,
    adjustments: toAdjustmentValues(draft?.adjustments ?? (content === null ? [] : agreedOnTotal(content)), locale),
    lines: lines.map((line) => toLineValues(line, locale)),
  };
}
