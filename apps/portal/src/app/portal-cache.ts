import { InMemoryCache } from "@apollo/client";
import { growingConnection } from "@kundenportal/app-core/growing-connection";
import { possibleTypes } from "../gql/possible-types";

/** Where everything that was fetched is kept. */
export function createPortalCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: { fields: { documents: growingConnection } },
      // Each version of the content is independent; the other objects always arrive complete.
      Document: {
        fields: {
          bankTransfer: { merge: false },
          cashDiscount: { merge: false },
          content: { merge: false },
          comments: { merge: false },
          deal: { merge: false },
          eInvoiceCheck: { merge: false },
          payments: { merge: false },
        },
      },
      Client: {
        fields: { contactData: { merge: false }, bankData: { merge: false }, taxData: { merge: false } },
      },
    },
  });
}
