import { skipToken, useQuery } from "@apollo/client/react";
import type { PaymentTerms } from "@kundenportal/domain/documents/payment-terms";
import { graphql } from "../../gql/gql";
import { useViewer } from "../../lib/viewer";

const ClientPresetsQuery = graphql(`
  query ClientPresets($id: ID!) {
    client(id: $id) {
      id
      pricesIncludeTax
      paymentTerms {
        dueDays
        cashDiscounts {
          days
          percent
        }
      }
    }
  }
`);

/** Where nobody has said anything. */
const USUAL_TERMS: PaymentTerms = { dueDays: 14, cashDiscounts: [] };

interface ClientPresets {
  readonly terms: PaymentTerms;
  readonly pricesIncludeTax: boolean;
  /** Why it is not known what the client has; the rest is the merchant's then. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** What a new document for the client begins with: theirs, or else the merchant's. Null: no client yet. */
export function useClientPresets(clientId: string | null): ClientPresets {
  const { merchant } = useViewer();
  const { data, error, refetch } = useQuery(
    ClientPresetsQuery,
    clientId === null ? skipToken : { variables: { id: clientId }, fetchPolicy: "cache-and-network" },
  );
  return {
    terms: data?.client?.paymentTerms ?? merchant.paymentTerms ?? USUAL_TERMS,
    pricesIncludeTax: data?.client?.pricesIncludeTax ?? merchant.pricesIncludeTax,
    error,
    retry: () => void refetch(),
  };
}
