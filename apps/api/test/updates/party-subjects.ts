import { randomUUID } from "node:crypto";
import { buildClient } from "../factories";
import type { GraphQLClient, TestApi } from "../create-test-api";
import { ask, type SubjectField, updateBy, type UpdateSubject, type UpdateTarget, type Values } from "./update-subject";

type Fields = Readonly<Record<string, SubjectField>>;

const [AUSTRIAN, DUTCH] = ["AT611904300234573201", "NL91ABNA0417164300"];
const text = (filled: string, other: string): SubjectField => ({ filled, other });

const contact: Fields = {
  salutation: text("Frau", "Herr"),
  firstName: text("Alma", "Anna"),
  lastName: text("Becker", "Bäcker"),
  street: text("Hauptstr. 1", "Hauptstr. 2"),
  addressAddition: text("Hinterhaus", "Vorderhaus"),
  zip: text("20095", "20097"),
  city: text("Hamburg", "Altona"),
  countryCode: text("DE", "AT"),
  email: text("alma@example.com", "anna@example.com"),
  phone: text("+49 40 1", "+49 40 2"),
};
/** BIC and bank belong to the IBAN. */
const bank: Fields = {
  iban: { filled: AUSTRIAN, other: DUTCH, takesAlong: ["bic", "bankName"] },
  bic: text("BKAUATWW", "GIBAATWW"),
  bankName: text("Bank", "Sparkasse"),
};
const tax: Fields = { vatNumber: text("DE123456788", "ATU12345678"), taxNumber: text("27/123/45678", "27/123/45679") };
const address: Fields = {
  electronicAddress: {
    filled: "rechnung@example.com",
    other: "eingang@example.com",
    takesAlong: ["electronicAddressScheme"],
  },
  electronicAddressScheme: { filled: "EM", other: "EM", whenNull: "REFUSED" },
};
const terms: SubjectField = {
  filled: { dueDays: 14, cashDiscounts: [{ days: 7, percent: "2" }] },
  other: { dueDays: 30, cashDiscounts: [] },
};

const client: Fields = {
  ...contact,
  // Further addresses need one to be further to.
  email: { ...text("alma@example.com", "anna@example.com"), whenNull: "REFUSED" },
  furtherEmails: { filled: ["buero@example.com"], other: ["kasse@example.com"], emptied: [] },
  ...bank,
  ...tax,
  ...address,
  externalReference: text("shop:1", "shop:2"),
  clientNumber: { filled: "K-1", other: "K-2", whenNull: "KEPT" },
  name: { filled: "Alma Becker", other: "Becker GmbH", whenNull: "REFUSED" },
  accountOwner: text("Alma Becker", "Anna Becker"),
  invoiceFormat: { filled: "XRECHNUNG_CII", other: "XRECHNUNG_UBL" },
  pricesIncludeTax: { filled: true, other: false },
  leitwegId: text("04011000-1234512345-06", "991-33333TEST-33"),
  paymentTerms: terms,
  locale: { filled: "EN", other: "DE", emptied: "DE" },
  note: text("Stammkundin", "Neukundin"),
};

const merchant: Fields = {
  ...Object.fromEntries(Object.entries(contact).filter(([name]) => ["street", "zip", "city"].includes(name))),
  email: text("post@example.com", "info@example.com"),
  phone: text("+49 40 1", "+49 40 2"),
  countryCode: { filled: "DE", other: "AT", whenNull: "REFUSED" },
  ...bank,
  ...tax,
  ...address,
  name: { filled: "Musterhandel", other: "Musterhandel GmbH", whenNull: "REFUSED" },
  website: text("https://example.com", "https://example.org"),
  isSmallBusiness: { filled: true, other: false, whenNull: "KEPT" },
  pricesIncludeTax: { filled: true, other: false, whenNull: "KEPT" },
  invoiceFormat: { filled: "XRECHNUNG_CII", other: "XRECHNUNG_UBL", whenNull: "KEPT" },
  contactName: text("Alma Becker", "Anna Becker"),
  registerCourt: text("Amtsgericht Hamburg", "Amtsgericht Kiel"),
  registerNumber: text("HRB 12345", "HRB 12346"),
  managingDirectors: text("Alma Becker", "Anna Becker"),
  creditorId: text("DE98ZZZ09999999999", "DE09ZZZ00000000001"),
  accountHolder: text("Musterhandel", "Musterhandel GmbH"),
  paymentTerms: terms,
  accentColor: { filled: "#1f6feb", other: "#000000", whenNull: "REFUSED" },
  imprintUrl: text("https://example.com/i", "https://example.org/i"),
  privacyUrl: text("https://example.com/p", "https://example.org/p"),
};

const staff: Fields = {
  name: { filled: "Kim", other: "Sascha", whenNull: "REFUSED" },
  role: { filled: "EDITOR", other: "VIEWER", whenNull: "REFUSED" },
  locale: { filled: "EN", other: "DE", whenNull: "REFUSED" },
  disabled: { filled: false, other: true, whenNull: "REFUSED" },
};

const filledIn = (fields: Fields): Values =>
  Object.fromEntries(Object.entries(fields).map(([name, { filled }]) => [name, filled]));

const NESTED: Readonly<Record<string, string>> = { paymentTerms: "{ dueDays cashDiscounts { days percent } }" };
const selectionOf = (fields: Fields): string =>
  Object.keys(fields)
    .map((name) => `${name} ${NESTED[name] ?? ""}`)
    .join(" ");

/** The fields as they are shown, and the revision to change them by. */
function shown(send: GraphQLClient, query: string, fields: Fields) {
  return async (): Promise<Values> => {
    const { data } = await send<Record<string, Values>>(`{ ${query} { revision ${selectionOf(fields)} } }`);
    return Object.values(data)[0] ?? {};
  };
}

function withoutRevision({ revision: _revision, ...fields }: Values): Values {
  return fields;
}

async function openClient(api: TestApi): Promise<UpdateTarget> {
  const owner = await api.createMerchant();
  const send = await owner.staff("EDITOR");
  const { id } = await buildClient(owner, filledIn(client));
  const read = shown(send, `client(id: "${id}")`, client);
  const update = updateBy(send, "updateClient", "UpdateClientInput");
  return {
    update: async (data) => update({ id, revision: (await read())["revision"], data }),
    read: async () => withoutRevision(await read()),
  };
}

async function openMerchant(api: TestApi): Promise<UpdateTarget> {
  const send = await (await api.createMerchant()).staff();
  const read = shown(send, "merchant", merchant);
  const update = updateBy(send, "updateMerchant", "UpdateMerchantInput");
  const target = {
    update: async (change: Values) => update({ revision: (await read())["revision"], ...change }),
    read: async () => withoutRevision(await read()),
  };
  await target.update(filledIn(merchant));
  return target;
}

async function openStaffMember(api: TestApi): Promise<UpdateTarget> {
  const send = await (await api.createMerchant()).staff();
  const { disabled: _disabled, ...values } = filledIn(staff);
  const input = { ...values, email: `${randomUUID()}@example.com`, password: "geheim-genug-0123" };
  const { staffMember } = await ask<{ staffMember: { id: string } }>(
    send,
    `mutation ($input: CreateStaffMemberInput!) {
       createStaffMember(input: $input) { ... on CreateStaffMemberSuccess { staffMember { id } } } }`,
    { input },
  );
  const update = updateBy(send, "updateStaffMember", "UpdateStaffMemberInput");
  return {
    update: (change) => update({ id: staffMember.id, ...change }),
    read: async () => {
      const all = await ask<(Values & { id: string })[]>(send, "{ staffMembers { id name role locale disabled } }");
      const { id: _id, ...fields } = all.find(({ id }) => id === staffMember.id) ?? { id: "" };
      return fields;
    },
  };
}

/** What customers say of themselves; their account is shown to staff in full. */
function customerSubject(api: () => TestApi, mutation: string, inputType: string, fields: Fields): UpdateSubject {
  return {
    surface: "portal",
    mutation,
    inputType,
    addressing: ["revision"],
    fields,
    open: async () => {
      const owner = await api().createMerchant();
      const send = await owner.staff();
      const released = updateBy(send, "updatePortalSettings", "UpdatePortalSettingsInput");
      const { revision } = await ask<{ revision: number }>(send, "{ portalSettings { revision } }");
      const sections = { enabledActions: ["EDIT_CLIENT_DATA"], enabledSections: ["CONTACT", "BANK", "TAX"] };
      await released({ revision, ...sections });
      const { id, customerportalUrl } = await buildClient(owner, filledIn({ ...contact, ...bank, ...tax, ...fields }));
      const read = shown(send, `client(id: "${id}")`, fields);
      return {
        update: async (change) => {
          // Customers may do this 20 times a day.
          api().clock.advance(80 * 60_000);
          const update = updateBy(await api().openPortal(customerportalUrl), mutation, inputType);
          return update({ revision: (await read())["revision"], ...change });
        },
        read: async () => withoutRevision(await read()),
      };
    },
  };
}

/** Merchants, clients and staff. */
export function partySubjects(api: () => TestApi): readonly UpdateSubject[] {
  const accountOwner = text("Alma Becker", "Anna Becker");
  return [
    {
      surface: "admin",
      mutation: "updateClient",
      inputType: "ClientDataInput",
      addressing: [],
      fields: client,
      open: () => openClient(api()),
    },
    {
      surface: "admin",
      mutation: "updateMerchant",
      inputType: "UpdateMerchantInput",
      addressing: ["revision"],
      fields: merchant,
      open: () => openMerchant(api()),
    },
    {
      surface: "admin",
      mutation: "updateStaffMember",
      inputType: "UpdateStaffMemberInput",
      addressing: ["id"],
      fields: staff,
      open: () => openStaffMember(api()),
    },
    customerSubject(api, "updateContactData", "UpdateContactDataInput", contact),
    customerSubject(api, "updateBankData", "UpdateBankDataInput", { ...bank, accountOwner }),
    customerSubject(api, "updateTaxData", "UpdateTaxDataInput", tax),
  ];
}
