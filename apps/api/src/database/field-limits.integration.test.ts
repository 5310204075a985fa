import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { createTestApi, type TestApi } from "../../test/create-test-api";

type Limits = typeof FIELD_LIMITS;

/** The table of each noun, and the columns that keep its fields or copies of them; none if it is in JSON or a hash. */
const COLUMNS: {
  readonly [Noun in Exclude<keyof Limits, "any">]: { readonly [Field in keyof Limits[Noun]]: readonly string[] };
} = {
  merchant: {
    name: ["merchant.name"],
    street: ["merchant.street"],
    zip: ["merchant.zip"],
    city: ["merchant.city"],
    countryCode: ["merchant.country_code"],
    email: ["merchant.email"],
    phone: ["merchant.phone"],
    website: ["merchant.website"],
    imprintUrl: ["merchant.imprint_url"],
    privacyUrl: ["merchant.privacy_url"],
    vatNumber: ["merchant.vat_number"],
    taxNumber: ["merchant.tax_number"],
    contactName: ["merchant.contact_name"],
    registerCourt: ["merchant.register_court"],
    registerNumber: ["merchant.register_number"],
    managingDirectors: ["merchant.managing_directors"],
    electronicAddress: ["merchant.electronic_address"],
    electronicAddressScheme: ["merchant.electronic_address_scheme"],
    creditorId: ["merchant.creditor_id"],
    accountHolder: ["merchant.account_holder"],
    iban: ["merchant.iban"],
    bic: ["merchant.bic"],
    bankName: ["merchant.bank_name"],
    accentColor: ["merchant.accent_color"],
  },
  client: {
    name: ["client.name", "client.sort_name", "comment.author_name", "timeline_entry.actor_name"],
    clientNumber: ["client.client_number"],
    externalReference: ["client.external_reference"],
    salutation: ["client.salutation"],
    firstName: ["client.first_name"],
    lastName: ["client.last_name"],
    street: ["client.street"],
    addressAddition: ["client.address_addition"],
    leitwegId: ["client.leitweg_id"],
    electronicAddress: ["client.electronic_address"],
    electronicAddressScheme: ["client.electronic_address_scheme"],
    zip: ["client.zip"],
    city: ["client.city"],
    countryCode: ["client.country_code"],
    email: ["client.email"],
    phone: ["client.phone"],
    accountOwner: ["client.account_owner"],
    iban: ["client.iban"],
    bic: ["client.bic"],
    bankName: ["client.bank_name"],
    taxNumber: ["client.tax_number"],
    vatNumber: ["client.vat_number"],
    note: ["client.note"],
  },
  staffMember: {
    name: [
      "staff_member.name",
      "comment.author_name",
      "timeline_entry.actor_name",
      "bank_import.imported_by",
      "bank_line_decision.decided_by",
    ],
    email: ["staff_member.email"],
    password: [],
  },
  webhookEndpoint: { name: ["webhook_endpoint.name"], url: ["webhook_endpoint.url"] },
  apiKey: {
    name: ["api_key.name", "timeline_entry.actor_name", "bank_import.imported_by", "bank_line_decision.decided_by"],
  },
  providerAccount: { label: ["payment_provider_account.label"], setting: [] },
  portalSettings: {
    welcomeText: ["portal_settings.welcome_text", "portal_settings.welcome_text_en"],
    notificationEmail: ["portal_settings.notification_email", "mail.recipient"],
  },
  document: {
    externalReference: ["document.external_reference"],
    number: ["document.number"],
    title: ["document.title"],
    intro: [],
    note: [],
    buyerReference: [],
    orderReference: [],
    contractReference: [],
    projectReference: [],
  },
  adjustment: { reason: [] },
  taxExemption: { reason: [] },
  documentLine: { name: [], description: [], unit: [], articleNumber: [], dealLine: [] },
  numberRange: { prefix: ["number_range.prefix"] },
  cancellation: { reason: ["document_cancellation.reason"] },
  comment: { body: ["comment.body"], authorName: ["comment.typed_name"] },
  offerDecision: {
    name: ["offer_decision.name", "timeline_entry.actor_name"],
    purchaseOrderNumber: ["offer_decision.purchase_order_number"],
    reason: ["offer_decision.reason"],
  },
  mailTemplate: { subject: ["mail_template.subject", "mail.subject"], body: ["mail_template.body"] },
  mail: { to: ["mail.recipient"], idempotencyKey: ["mail.idempotency_key"] },
  bookedPayment: { note: ["ledger_entry.note"], idempotencyKey: ["ledger_entry.provider_payment_id"] },
  refund: { idempotencyKey: ["refund.idempotency_key"] },
  bankLineDecision: { note: ["bank_line_decision.note"] },
  parkedItem: { note: ["parked_item.note"] },
};

/** For values stored in a form other than the one entered: see the checks of `InputChecker`. */
const LONGEST_STORED: ReadonlyMap<string, number> = new Map([
  ["iban", 34],
  ["bic", 11],
  ["vatNumber", 16],
  ["creditorId", 35],
]);

const limits = new Map(
  Object.entries<Readonly<Record<string, number>>>(FIELD_LIMITS).flatMap(([noun, fields]) =>
    Object.entries(fields).map(([field, limit]) => [`${noun}.${field}`, limit]),
  ),
);

const cases = Object.entries(COLUMNS).flatMap(([noun, fields]) =>
  Object.entries(fields).flatMap(([field, columns]) =>
    columns.map((column) => ({ field: `${noun}.${field}`, column, name: field })),
  ),
);

let api: TestApi;
/** Characters by column; null for one that accepts any text. */
const lengths = new Map<string, number | null>();
beforeAll(async () => {
  api = await createTestApi();
  const { database } = api.server;
  const tables = await database.transaction(async () => database.writer.manager.queryRunner?.getTables());
  for (const { name: path, columns } of tables ?? []) {
    const table = path.split(".").at(-1) ?? "";
    for (const { name, type, length } of columns) {
      lengths.set(`${table}.${name}`, type === "text" ? null : Number(length));
    }
  }
});
afterAll(() => api.close());

describe("the schema that the migrations create", () => {
  it.each(cases)("holds the longest $field in $column", ({ field, column, name }) => {
    const limit = LONGEST_STORED.get(name) ?? limits.get(field) ?? Number.NaN;
    expect(limit).toBeGreaterThan(0);
    const length = lengths.get(column);
    expect(length).toBeDefined();
    if (length !== null) expect(length).toBeGreaterThanOrEqual(limit);
  });
});
