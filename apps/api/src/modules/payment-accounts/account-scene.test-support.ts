import type { GraphQLClient, TestApi } from "../../../test/create-test-api";
import type { FakeProvider } from "../../../test/fake-providers/fake-provider";
import { FakePaylink } from "../../../test/fake-providers/fake-paylink";
import { FakeStripe } from "../../../test/fake-providers/fake-stripe";

export const STRIPE_TEST_KEY = "sk_test_51MusterHandel0000";
const STRIPE_SIGNING_SECRET = "whsec_muster0123456789";
export const PAYLINK_SECRET = "geheim-0123456789";

const ACCOUNT = `id provider providerName label live currencies preferred disconnectedAt readable webhookUrl revision
  settings { name value isSet }`;
export const ACCOUNTS = `{ paymentProviderAccounts { ${ACCOUNT} } }`;
export const CONNECT = `mutation ($input: ConnectPaymentProviderInput!) {
  connectPaymentProvider(input: $input) {
    __typename
    ... on PaymentProviderAccountSuccess { account { ${ACCOUNT} } }
    ... on InvalidInput { fields { field code message } }
    ... on ProviderCheckFailed { code }
    ... on ProviderAccountNotPossible { code }
  }
}`;
export const UPDATE = `mutation ($input: UpdatePaymentProviderAccountInput!) {
  updatePaymentProviderAccount(input: $input) {
    __typename
    ... on PaymentProviderAccountSuccess { account { ${ACCOUNT} } }
    ... on InvalidInput { fields { field code } }
    ... on ProviderCheckFailed { code }
    ... on ProviderAccountNotPossible { code }
  }
}`;
export const PREFER = `mutation ($id: ID!) {
  setPreferredPaymentProviderAccount(id: $id) {
    __typename
    ... on PaymentProviderAccountSuccess { account { ${ACCOUNT} } }
    ... on ProviderAccountNotPossible { code }
  }
}`;
export const DISCONNECT = `mutation ($id: ID!) {
  disconnectPaymentProviderAccount(id: $id) {
    __typename ... on PaymentProviderAccountSuccess { account { ${ACCOUNT} } }
  }
}`;

export interface ShownAccount {
  readonly id: string;
  readonly label: string;
  readonly live: boolean;
  readonly preferred: boolean;
  readonly webhookUrl: string;
  readonly revision: number;
  readonly disconnectedAt: string | null;
  readonly readable: boolean;
  readonly settings: readonly { readonly name: string; readonly value: string | null; readonly isSet: boolean }[];
}

export interface AccountAnswer {
  readonly __typename: string;
  readonly account: ShownAccount;
  readonly code?: string;
  readonly fields?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

/** Stripe in test mode and PayLink in live mode, on this machine. */
export async function openFakeProviders(now: () => Date) {
  const stripe: FakeProvider = new FakeStripe({
    now,
    secretKey: STRIPE_TEST_KEY,
    livemode: false,
    webhookSecret: STRIPE_SIGNING_SECRET,
  });
  const paylink: FakeProvider = new FakePaylink({
    now,
    instance: "muster",
    apiSecret: PAYLINK_SECRET,
    isTest: false,
    auth: "API_KEY",
    apiVersion: "v1.14",
    errorStatus: 400,
    takesJson: true,
    style: "NEW",
    oddIds: false,
    refundsInLink: true,
    webhookFormat: "JSON",
    partEndsPage: true,
  });
  const origins = { stripe: await stripe.listen(), paylink: await paylink.listen() };
  return { stripe, paylink, origins, close: async () => Promise.all([stripe.close(), paylink.close()]) };
}

const typed = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

export function stripeInput(change: Readonly<Record<string, string>> = {}) {
  const settings = typed({ secretKey: STRIPE_TEST_KEY, webhookSecret: STRIPE_SIGNING_SECRET, ...change });
  return { provider: "stripe", label: "Unser Stripe", settings };
}

export function paylinkInput(change: Readonly<Record<string, string>> = {}) {
  const values = { brand: "PAYREXX", instance: "muster", apiSecret: PAYLINK_SECRET, live: "true", bodyFormat: "JSON" };
  return { provider: "paylink", label: null, settings: typed({ ...values, ...change }) };
}

/** The single answer of a mutation; throws on a GraphQL error. */
export async function answerOf(
  caller: GraphQLClient,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<AccountAnswer> {
  const { data, errors } = await caller<Record<string, AccountAnswer>>(query, variables);
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  const [answer] = Object.values(data);
  if (answer === undefined) throw new Error("There is no answer");
  return answer;
}

export async function accountsOf(caller: GraphQLClient): Promise<readonly ShownAccount[]> {
  return (await caller<{ paymentProviderAccounts: ShownAccount[] }>(ACCOUNTS)).data.paymentProviderAccounts;
}

export async function modeOf(caller: GraphQLClient): Promise<string> {
  return (await caller<{ paymentMode: string }>(`{ paymentMode }`)).data.paymentMode;
}

/** Processes the outbox's messages that close pay pages. */
export async function drain(api: TestApi): Promise<void> {
  await api.server.services.outbox.drain();
}
