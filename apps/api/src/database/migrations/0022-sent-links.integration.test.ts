import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { SentLinks1790000000022 } from "./0022-sent-links";
import { migrateAgain } from "./migrate-again.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const TOKEN = `AQIB${"x_-Y".repeat(26)}`.slice(0, 106);
const URL = `https://portal.example.com/p/${TOKEN}`;

test("answers kept for callers and subjects in the timeline lose their links; sent emails are marked, to lose theirs", async () => {
  const { scope } = await api.createMerchant();
  const { database } = api.server;
  const { merchantId } = scope;
  await database.transaction(async () => {
    // More than are read at a time; between them, what is not concerned.
    for (let count = 0; count < 230; count += 1) {
      const id = `answer ${String(count).padStart(3, "0")}`;
      const answer = count % 100 === 7 ? `{"name":"/p/AQ"}` : `{"url":"${URL}","pay":"${URL.replace("/p/", "/pay/")}"}`;
      await database.execute(
        `INSERT INTO kept_answer (merchant_id, owner_id, operation, idempotency_key, fingerprint, answer, created_at)
         VALUES (:merchantId, 'o', 'sendMail', :id, 'f', :answer, :now)`,
        { merchantId, id, answer, now: api.clock.now().toISOString() },
      );
    }
    await database.execute(
      `INSERT INTO timeline_entry (merchant_id, id, kind, actor, data, created_at)
       VALUES (:merchantId, 'e', 'MAIL_SENT', 'SYSTEM', :data, :now)`,
      { merchantId, data: `{"subject":"Portal: ${URL}"}`, now: api.clock.now().toISOString() },
    );
    await database.execute(
      `INSERT INTO mail (merchant_id, id, kind, audience, status, recipient, sender, subject, text, html, attachments,
                         idempotency_key, attempts, created_at)
       VALUES (:merchantId, 'm', 'INVOICE', 'CUSTOMER', 'SENT', 'a@example.com', 'a@example.com', 's', 't', 'h', '[]', 'm', 1, :now)`,
      { merchantId, now: api.clock.now().toISOString() },
    );
  });

  await migrateAgain(api.server.database, new SentLinks1790000000022());

  expect(
    await database.rows(
      `SELECT answer AS "answer", CAST(COUNT(*) AS bigint) AS "count" FROM kept_answer WHERE merchant_id = :merchantId
       GROUP BY answer ORDER BY answer`,
      { merchantId },
    ),
  ).toEqual([
    { answer: `{"name":"/p/AQ"}`, count: 3 },
    { answer: `{"url":"https://portal.example.com/p/…","pay":"https://portal.example.com/pay/…"}`, count: 227 },
  ]);
  expect(
    await database.row(`SELECT data AS "data" FROM timeline_entry WHERE merchant_id = :merchantId AND id = 'e'`, {
      merchantId,
    }),
  ).toEqual({ data: `{"subject":"Portal: https://portal.example.com/p/…"}` });
  expect(
    await database.rows(`SELECT m.id AS "id" FROM mail m WHERE m.merchant_id = :merchantId AND m.has_live_links`, {
      merchantId,
    }),
  ).toEqual([{ id: "m" }]);
});
