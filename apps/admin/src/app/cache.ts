import { type FieldPolicy, InMemoryCache, type Reference } from "@apollo/client";
import { growingConnection, isContinuation } from "@kundenportal/app-core/growing-connection";
import { possibleTypes } from "../gql/possible-types";

interface ConnectionEdge {
  readonly cursor: string;
  readonly node: Reference;
}

interface ConnectionPage {
  readonly edges: readonly ConnectionEdge[];
  readonly pageInfo: unknown;
}

/**
 * For what only ever grows at its head, such as the timeline: a fresh first page, which polling brings every few
 * seconds, is joined to what was already loaded below it.
 */
const chronicleConnection: FieldPolicy<ConnectionPage> = {
  keyArgs: ["filter"],
  merge(existing, incoming, { args }) {
    if (existing === undefined) return incoming;
    if (isContinuation(args)) return { ...incoming, edges: [...existing.edges, ...incoming.edges] };
    const known = new Set(existing.edges.map((edge) => edge.cursor));
    const news = incoming.edges.filter((edge) => !known.has(edge.cursor));
    const isJoined = news.length < incoming.edges.length;
    return isJoined ? { ...existing, edges: [...news, ...existing.edges] } : incoming;
  },
};

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          clients: growingConnection,
          documents: growingConnection,
          payments: growingConnection,
          bankStatementLines: growingConnection,
          bankOverview: { merge: true },
          mails: chronicleConnection,
          timeline: chronicleConnection,
          dashboard: { merge: true },
          apiKeyRequests: { ...chronicleConnection, keyArgs: ["apiKeyId", "outcome"] },
          apiKeys: { merge: false },
          paymentProviders: { merge: false },
          paymentProviderAccounts: { merge: false },
          parkedItems: growingConnection,
          webhookDeliveries: { ...chronicleConnection, keyArgs: ["endpointId", "status"] },
          webhookEndpoints: { merge: false },
          webhookEvents: growingConnection,
          staffMembers: { merge: false },
        },
      },
      BankLine: {
        // Proposals and decisions always arrive complete.
        fields: { decisions: { merge: false }, parts: { merge: false }, proposals: { merge: false } },
      },
      Document: {
        // A document's contents always arrive complete; only its versions exist side by side.
        fields: {
          attachments: { merge: false },
          comments: { merge: false },
          allowedFollowUps: { merge: false },
          content: { merge: false },
          deal: { merge: false },
          draft: { merge: false },
          eInvoiceCheck: { merge: false },
          ledger: { merge: false },
          payments: { merge: false },
          paymentTimeline: { merge: false },
          portal: { merge: false },
          relatedDocuments: { merge: false },
          versions: { merge: false },
        },
      },
      ApiKeyRequest: { fields: { problems: { merge: false } } },
      WebhookDelivery: { fields: { tries: { merge: false } } },
    },
  });
}
