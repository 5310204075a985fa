import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildDocumentScene } from "../../modules/documents/document.test-support";
import { MailsAndCancellations1790000000013 } from "./0013-mails-and-cancellations";
import { migrateAgain } from "./migrate-again.test-support";

let api: TestApi;
// Taking it back loses what later migrations added to its tables.
beforeEach(async () => {
  api = await createTestApi();
});
afterEach(() => api.close());

test("existing emails are told apart by their kind", async () => {
  const { scope } = await api.createMerchant();
  const { database } = api.server;
  const insert = (kind: string) =>
    database.execute(
      `INSERT INTO mail (merchant_id, id, kind, status, recipient, sender, subject, text, html, attachments,
                         idempotency_key, attempts, created_at)
       VALUES (:merchantId, :kind, :kind, 'SENT', 'a@example.com', 'a@example.com', 's', 't', 'h', '[]', :kind, 1, :now)`,
      { merchantId: scope.merchantId, kind, now: api.clock.now().toISOString() },
    );
  await database.transaction(async () => {
    for (const kind of ["INVOICE", "CHANGE_NOTICE", "NOTIFICATION"]) await insert(kind);
  });

  await migrateAgain(api.server.database, new MailsAndCancellations1790000000013());

  expect(
    await database.rows(
      `SELECT kind AS "kind", audience AS "audience" FROM mail WHERE merchant_id = :merchantId ORDER BY kind`,
      { merchantId: scope.merchantId },
    ),
  ).toEqual([
    { kind: "CHANGE_NOTICE", audience: "CUSTOMER" },
    { kind: "INVOICE", audience: "CUSTOMER" },
    { kind: "NOTIFICATION", audience: "STAFF" },
  ]);
});

test("documents cancelled earlier know the day", async () => {
  const { calls, clientId, merchant } = await buildDocumentScene(api);
  const { id } = await calls.issued({ clientId });
  await calls.cancel(id, { reason: "Lost" });
  await calls.issued({ clientId });

  await migrateAgain(api.server.database, new MailsAndCancellations1790000000013());

  expect(
    await api.server.database.rows(
      `SELECT document_id AS "id", reason AS "reason", canceled_at AS "at" FROM document_cancellation
       WHERE merchant_id = :merchantId`,
      { merchantId: merchant.scope.merchantId },
    ),
  ).toEqual([{ id, reason: null, at: api.clock.now().toISOString() }]);
});
