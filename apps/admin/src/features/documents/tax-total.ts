import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

export const TaxFragment = graphql(`
  fragment TotalsList_tax on TaxTotal {
    category
    ratePercent
    exemptionReason
    base {
      amount
      currency
    }
    tax {
      amount
      currency
    }
  }
`);

export type MaskedTax = FragmentType<typeof TaxFragment>;

/** UNCL5305: outside the scope of tax, like everything on a reminder. */
const OUTSIDE_TAX = "O";

/** Whether there is anything to say about tax: a reminder asks for money that was taxed on its invoice. */
export function isTaxed(taxes: readonly MaskedTax[]): boolean {
  return taxes
    .map((tax) => readFragment(TaxFragment, tax))
    .some(({ category, exemptionReason }) => category !== OUTSIDE_TAX || exemptionReason !== null);
}
