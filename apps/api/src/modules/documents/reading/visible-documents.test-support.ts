import type { GraphQLClient, TestApi, TestMerchant } from "../../../../test/create-test-api";
import { type BuiltClient, buildClient, insertDocument } from "../../../../test/factories";
import type { DocumentEntity } from "../table/document.entity";

/** A client who has opened their portal, and a way to put documents into it. */
export interface PortalScene {
  readonly merchant: TestMerchant;
  readonly client: BuiltClient;
  readonly customer: GraphQLClient;
  insert(values?: Partial<DocumentEntity>): Promise<DocumentEntity>;
}

export async function buildPortalScene(api: TestApi): Promise<PortalScene> {
  const merchant = await api.createMerchant();
  const client = await buildClient(merchant);
  return {
    merchant,
    client,
    customer: await api.openPortal(client.customerportalUrl),
    insert: (values) => insertDocument(api, merchant.scope, client.id, values),
  };
}

export interface DocumentList {
  readonly documents: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export const LIST = `query ($first: Int, $after: String, $filter: DocumentFilter) {
  documents(first: $first, after: $after, filter: $filter) {
    edges { cursor node { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The ids of a page. */
export async function list(
  customer: GraphQLClient,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  const { data, errors } = await customer<DocumentList>(LIST, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.documents.edges.map(({ node }) => node.id);
}

/** Makes the merchant release these types and actions and nothing else. */
export async function release(
  merchant: TestMerchant,
  types: readonly string[],
  actions: readonly string[],
): Promise<void> {
  const owner = await merchant.staff("OWNER");
  const { data } = await owner<{ portalSettings: { revision: number } }>("{ portalSettings { revision } }");
  await owner(`mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { __typename } }`, {
    input: {
      revision: data.portalSettings.revision,
      enabledDocumentTypes: types,
      enabledActions: actions,
      enabledSections: [],
      newClientsHaveAccess: false,
      linkValidityDays: 30,
    },
  });
}
