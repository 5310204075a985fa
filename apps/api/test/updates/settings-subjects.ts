import {
  type AccountAnswer,
  accountsOf,
  CONNECT,
  stripeInput,
} from "../../src/modules/payment-accounts/account-scene.test-support";
import type { GraphQLClient, TestApi } from "../create-test-api";
import {
  ask,
  OUTCOME,
  type SubjectField,
  updateBy,
  type UpdateSubject,
  type UpdateTarget,
  type Values,
} from "./update-subject";

type Fields = Readonly<Record<string, SubjectField>>;

const settings: Fields = {
  enabledDocumentTypes: { filled: ["INVOICE"], other: ["OFFER"], emptied: [] },
  enabledActions: { filled: ["COMMENT"], other: ["PAY"], emptied: [] },
  enabledSections: { filled: ["TAX"], other: ["BANK"], emptied: [] },
  newClientsHaveAccess: { filled: true, other: false, whenNull: "REFUSED" },
  linkValidityDays: { filled: 30, other: 31, whenNull: "REFUSED" },
  welcomeText: { filled: "Willkommen", other: "Guten Tag" },
  welcomeTextEn: { filled: "Welcome", other: "Hello" },
  notificationEmail: { filled: "alma@example.com", other: "anna@example.com" },
  confirmsPayments: { filled: true, other: false, whenNull: "KEPT" },
  confirmsAnswers: { filled: true, other: false, whenNull: "KEPT" },
};

const template: Fields = {
  subject: { filled: "Ihre Rechnung", other: "Rechnung", whenNull: "REFUSED" },
  body: { filled: "Guten Tag", other: "Hallo", whenNull: "REFUSED" },
};

const range: Fields = {
  prefix: { filled: "RE-", other: "R-", emptied: "" },
  digits: { filled: 5, other: 6, whenNull: "REFUSED" },
  isYearly: { filled: true, other: false, whenNull: "REFUSED" },
  nextNumber: { filled: 100, other: 200, whenNull: "KEPT" },
};

const endpoint: Fields = {
  name: { filled: "ERP", other: "Shop", whenNull: "REFUSED" },
  url: { filled: "https://erp.example.com/a", other: "https://erp.example.com/b", whenNull: "REFUSED" },
  kinds: { filled: ["CLIENT_CREATED"], other: ["CLIENT_UPDATED"] },
  on: { filled: false, other: true, whenNull: "REFUSED" },
};

const signedWith = (value: string) => [{ name: "webhookSecret", value }];
const account: Fields = {
  label: { filled: "Unser Stripe", other: "Stripe", whenNull: "KEPT" },
  // Those that are not named stay; a secret is not shown, and counts as changed with the revision alone.
  settings: {
    filled: signedWith("whsec_muster0123456789"),
    other: signedWith("whsec_anders0123456789"),
    shows: () => 2,
  },
};

const filledIn = (fields: Fields): Values =>
  Object.fromEntries(Object.entries(fields).map(([name, { filled }]) => [name, filled]));
const selectionOf = (fields: Fields): string => Object.keys(fields).join(" ");

async function openSettings(send: GraphQLClient): Promise<UpdateTarget> {
  const read = () => ask<Values>(send, `{ portalSettings { revision ${selectionOf(settings)} } }`);
  const update = updateBy(send, "updatePortalSettings", "UpdatePortalSettingsInput");
  return {
    update: async (change) => update({ revision: (await read())["revision"], ...change }),
    read: async () => {
      const { revision: _revision, ...fields } = await read();
      return fields;
    },
  };
}

async function openTemplate(send: GraphQLClient): Promise<UpdateTarget> {
  const kind = { kind: "INVOICE", locale: "DE" };
  const read = async () =>
    (await ask<Values[]>(send, "{ mailTemplates { kind locale revision subject body } }")).find(
      (each) => each["kind"] === kind.kind && each["locale"] === kind.locale,
    );
  const update = updateBy(send, "updateMailTemplate", "UpdateMailTemplateInput");
  return {
    update: async (change) => update({ ...kind, revision: (await read())?.["revision"], ...change }),
    read: async () => {
      const { subject, body } = (await read()) ?? {};
      return { subject, body };
    },
  };
}

async function openRange(send: GraphQLClient): Promise<UpdateTarget> {
  const update = updateBy(send, "updateNumberRange", "UpdateNumberRangeInput");
  return {
    update: (change) => update({ kind: "INVOICE", ...change }),
    read: async () => {
      const all = await ask<Values[]>(send, `{ numberRanges { kind ${selectionOf(range)} } }`);
      const { kind: _kind, ...fields } = all.find(({ kind }) => kind === "INVOICE") ?? {};
      return fields;
    },
  };
}

async function openEndpoint(send: GraphQLClient): Promise<UpdateTarget> {
  const made = await ask<{ webhookEndpoint: { id: string } }>(
    send,
    `mutation ($input: WebhookEndpointInput!) {
       createWebhookEndpoint(input: $input) { ... on WebhookSecretSuccess { webhookEndpoint { id } } } }`,
    { input: filledIn(endpoint) },
  );
  const { id } = made.webhookEndpoint;
  const read = async () =>
    (await ask<Values[]>(send, "{ webhookEndpoints { id revision name url kinds status } }")).find(
      (each) => each["id"] === id,
    );
  return {
    update: async (input) =>
      ask(
        send,
        `mutation ($id: ID!, $revision: Int!, $input: WebhookEndpointInput!) {
           updateWebhookEndpoint(id: $id, revision: $revision, input: $input) ${OUTCOME} }`,
        { id, revision: (await read())?.["revision"], input },
      ),
    read: async () => {
      const { name, url, kinds, status } = (await read()) ?? {};
      return { name, url, kinds, on: status === "ON" };
    },
  };
}

async function openAccount(send: GraphQLClient): Promise<UpdateTarget> {
  const { account: connected } = await ask<AccountAnswer>(send, CONNECT, { input: stripeInput() });
  const read = async () => (await accountsOf(send)).find(({ id }) => id === connected.id);
  const update = updateBy(send, "updatePaymentProviderAccount", "UpdatePaymentProviderAccountInput");
  return {
    update: async (change) => update({ id: connected.id, revision: (await read())?.revision, ...change }),
    read: async () => {
      const found = await read();
      return { label: found?.label, settings: found?.settings.filter(({ isSet }) => isSet).length };
    },
  };
}

/** What is chosen once and then holds. */
export function settingsSubjects(api: () => TestApi): readonly UpdateSubject[] {
  const subject = (
    mutation: string,
    inputType: string,
    {
      addressing,
      fields,
      open,
    }: Pick<UpdateSubject, "addressing" | "fields"> & {
      readonly open: (send: GraphQLClient) => Promise<UpdateTarget>;
    },
  ): UpdateSubject => ({
    surface: "admin",
    mutation,
    inputType,
    addressing,
    fields,
    open: async () => {
      const target = await open(await (await api().createMerchant()).staff());
      await target.update(filledIn(fields));
      return target;
    },
  });
  return [
    subject("updatePortalSettings", "UpdatePortalSettingsInput", {
      addressing: ["revision"],
      fields: settings,
      open: openSettings,
    }),
    subject("updateMailTemplate", "UpdateMailTemplateInput", {
      addressing: ["kind", "locale", "revision"],
      fields: template,
      open: openTemplate,
    }),
    subject("updateNumberRange", "UpdateNumberRangeInput", { addressing: ["kind"], fields: range, open: openRange }),
    subject("updateWebhookEndpoint", "WebhookEndpointInput", { addressing: [], fields: endpoint, open: openEndpoint }),
    subject("updatePaymentProviderAccount", "UpdatePaymentProviderAccountInput", {
      addressing: ["id", "revision"],
      fields: account,
      open: openAccount,
    }),
  ];
}
