import { DocumentCalls, LINE } from "../../src/modules/documents/document.test-support";
import { encode, IMPORT } from "../../src/modules/bank-statements/bank-scene.test-support";
import { camt } from "../../src/modules/bank-statements/parsing/sample-statements.test-support";
import { changeCheckout } from "../../src/modules/payments/parked-money/parked-item.test-support";
import { PaymentScene } from "../../src/modules/payments/payment-scene.test-support";
import { newId } from "../../src/shared/ids";
import type { TestApi, TestMerchant } from "../create-test-api";
import { buildClient } from "../factories";

/** A merchant with something of everything, and a word that appears in all of it. */
export class Victim {
  private constructor(
    private readonly api: TestApi,
    readonly merchant: TestMerchant,
    readonly marker: string,
    private readonly found: {
      readonly ids: readonly [string, ...string[]];
      readonly idIn: ReadonlyMap<string, string>;
    },
  ) {}

  /** One of each kind; the client's comes first. */
  get ids(): readonly [string, ...string[]] {
    return this.found.ids;
  }

  /** Of some of them, by their table. */
  get idIn(): ReadonlyMap<string, string> {
    return this.found.idIn;
  }

  static async create(api: TestApi): Promise<Victim> {
    const marker = `Marker${newId().replaceAll("-", "")}`;
    const merchant = await api.createMerchant({ name: marker });
    const client = await buildClient(merchant, { name: marker, email: `${marker}@example.com` });
    const calls = new DocumentCalls(await merchant.staff());
    const data = { title: marker, lines: [{ ...LINE, name: marker }] };
    const invoice = await calls.issued({ clientId: client.id, data });
    const offer = await calls.issued({ clientId: client.id, type: "OFFER", data });
    const { document: draft } = await calls.create({ clientId: client.id, data });
    const owner = await merchant.staff("OWNER");
    const customer = await api.openPortal(client.customerportalUrl);
    await customer(`mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }`, {
      input: { documentId: invoice.id, body: marker },
    });
    await customer(`mutation ($id: ID!) { startPayment(input: { documentId: $id }) { __typename } }`, {
      id: invoice.id,
    });
    await owner(`mutation ($input: SendMailInput!) { sendMail(input: $input) { __typename } }`, {
      input: { kind: "PORTAL_LINK", clientId: client.id, body: marker, idempotencyKey: newId() },
    });
    await owner(`mutation ($name: String!) { createApiKey(input: { name: $name, scope: READ }) { __typename } }`, {
      name: marker,
    });
    await addMoney(api, merchant);
    await addDevelopers(api, merchant);
    const idIn = await findOtherIds(api, merchant);
    return new Victim(api, merchant, marker, {
      ids: [client.id, invoice.id, offer.id, draft.id, ...idIn.values()],
      idIn,
    });
  }

  /** Every row of the merchant, but for what its own visitors leave behind. */
  async contents(): Promise<Readonly<Record<string, unknown>>> {
    const { database } = this.api.server;
    const { merchantId } = this.merchant.scope;
    const contents: Record<string, unknown> = {};
    const tables = await database.transaction(async () => database.writer.manager.connection.entityMetadatas);
    for (const { tableName, columns } of tables) {
      const key = tableName === "merchant" ? "id" : "merchant_id";
      if (!columns.some(({ databaseName }) => databaseName === key)) continue;
      const rows = await database.rows<object>(`SELECT * FROM ${tableName} WHERE ${key} = :merchantId`, { merchantId });
      contents[tableName] = rows.map((row) => JSON.stringify(row)).toSorted();
    }
    return contents;
  }
}

/** One of each table. */
async function findOtherIds(api: TestApi, { scope }: TestMerchant): Promise<ReadonlyMap<string, string>> {
  const tables = [
    "comment",
    "payment",
    "parked_item",
    "webhook_event",
    "bank_line",
    "mail",
    "staff_member",
    "api_key",
    "webhook_endpoint",
    "webhook_delivery",
  ];
  const ids = await Promise.all(
    tables.map(async (table) => {
      const { merchantId } = scope;
      // Of payments the one that can be given back, which received the most.
      const order = table === "payment" ? "captured_minor DESC" : "id";
      const sql = `SELECT id AS "id" FROM ${table} WHERE merchant_id = :merchantId ORDER BY ${order} LIMIT 1`;
      const row = await api.server.database.row<{ readonly id: string }>(sql, { merchantId });
      if (row === null) throw new Error(`Nothing in ${table}`);
      return [table, row.id] as const;
    }),
  );
  return new Map(ids);
}

/** A webhook that is off, so that nothing leaves the machine, with something in its log; and a request of a program's. */
async function addDevelopers(api: TestApi, merchant: TestMerchant): Promise<void> {
  const owner = await merchant.staff("OWNER");
  const { data } = await owner<{ createWebhookEndpoint: { webhookEndpoint: { id: string } } }>(
    `mutation ($input: WebhookEndpointInput!) { createWebhookEndpoint(input: $input) {
      ... on WebhookSecretSuccess { webhookEndpoint { id } } } }`,
    { input: { name: "ERP", url: "https://erp.example.com/", kinds: ["CLIENT_CREATED"], on: false } },
  );
  const { database, services } = api.server;
  const { merchantId } = merchant.scope;
  const values = { merchantId, id: newId(), endpointId: data.createWebhookEndpoint.webhookEndpoint.id, at: NOW };
  await database.transaction(async () => {
    await database.execute(
      `INSERT INTO webhook_delivery (merchant_id, id, endpoint_id, event_id, status, tries, created_at)
       SELECT :merchantId, :id, :endpointId, MIN(id), 'FAILED', 1, :at FROM timeline_entry WHERE merchant_id = :merchantId`,
      values,
    );
    await database.execute(
      `INSERT INTO webhook_try (merchant_id, id, delivery_id, started_at, duration_ms, status_code, answer)
       VALUES (:merchantId, :id, :id, :at, 35, 500, 'no')`,
      values,
    );
  });
  await (
    await merchant.apiKey("READ")
  )("{ viewer { id } }");
  await services.keyRequests.flush();
}

const NOW = "2026-05-04T10:00:00.000Z";

/** One payment that arrived, one that is parked, and a line of a bank statement. */
async function addMoney(api: TestApi, merchant: TestMerchant): Promise<void> {
  await (await PaymentScene.create(api, {}, merchant)).pay();
  const scene = await PaymentScene.create(api, {}, merchant);
  const { payment, redirectUrl } = await scene.start();
  await scene.play(redirectUrl, "PAY");
  await changeCheckout(api, scene, payment.id, "amount_minor = 1");
  await scene.sendWebhook(payment.id);
  await (
    await merchant.staff()
  )(IMPORT, {
    input: { fileName: "auszug.xml", contentBase64: encode(camt([{ entries: [{ amount: "119.00" }] }])) },
  });
}
