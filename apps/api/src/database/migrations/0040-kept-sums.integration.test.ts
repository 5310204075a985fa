import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { insertDocument } from "../../../test/factories";
import { buildDocumentScene } from "../../modules/documents/document.test-support";
import { listWrongSums, rebuildSums } from "../kept-sums";
import { KeptSums1790000000040 } from "./0040-kept-sums";
import { OrdersOfLists1790000000045 } from "./0045-orders-of-lists";
import { migrateAgain } from "./migrate-again.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const BOOK = `mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }`;

interface Sum {
  readonly day: string;
  readonly kind: string;
  readonly documents: number;
  readonly openMinor: number;
}

async function sumsOf(clientId: string): Promise<readonly Sum[]> {
  return api.server.database.rows<Sum>(
    `SELECT day AS "day", type || ' ' || status || ' ' || is_reminded AS "kind",
       CAST(SUM(documents) AS bigint) AS "documents", CAST(SUM(open_minor) AS bigint) AS "openMinor"
     FROM document_sum WHERE client_id = :clientId GROUP BY day, type, status, is_reminded ORDER BY 1, 2`,
    { clientId },
  );
}

test("documents and money from before are counted, and from then on whatever changes them", async () => {
  const { database } = api.server;
  const { merchant, clientId } = await buildDocumentScene(api);
  const invoice = await insertDocument(api, merchant.scope, clientId, { grossMinor: 10_000, dueDate: "2026-06-01" });
  await insertDocument(api, merchant.scope, clientId, { type: "OFFER", validUntil: "2026-05-20", grossMinor: 500 });
  await insertDocument(api, merchant.scope, clientId, { status: "PAID", grossMinor: 700, settledMinor: 900 });
  await insertDocument(api, merchant.scope, clientId, {
    type: "REMINDER",
    dueDate: null,
    precedingDocumentId: invoice.id,
    grossMinor: 10_000,
  });
  const expected: readonly Sum[] = [
    { day: "", kind: "INVOICE OPEN 1", documents: 1, openMinor: 10_000 },
    { day: "", kind: "INVOICE PAID 0", documents: 1, openMinor: 0 },
    { day: "", kind: "OFFER OPEN 0", documents: 1, openMinor: 500 },
    { day: "", kind: "REMINDER OPEN 0", documents: 1, openMinor: 10_000 },
    { day: "2026-05-20", kind: "OFFER OPEN 0", documents: 1, openMinor: 500 },
    { day: "2026-06-01", kind: "INVOICE OPEN 1", documents: 1, openMinor: 10_000 },
    { day: "9999-12-31", kind: "REMINDER OPEN 0", documents: 1, openMinor: 10_000 },
  ];
  expect(await sumsOf(clientId)).toEqual(expected);

  await migrateAgain(database, new KeptSums1790000000040(), [new OrdersOfLists1790000000045()]);

  expect(await sumsOf(clientId)).toEqual(expected);
  expect(await listWrongSums(database, null)).toEqual([]);

  const { errors } = await (
    await merchant.staff()
  )(BOOK, {
    input: {
      documentId: invoice.id,
      amount: "100.00",
      method: "CASH",
      bookedOn: "2026-05-03",
      idempotencyKey: "after the migration",
    },
  });
  expect(errors).toEqual([]);
  expect(await sumsOf(clientId)).toContainEqual({ day: "", kind: "INVOICE PAID 1", documents: 1, openMinor: 0 });
  expect(await listWrongSums(database, null)).toEqual([]);
});

test("sums that somebody has made wrong are found and made anew", async () => {
  const { database } = api.server;
  const { merchant, clientId } = await buildDocumentScene(api);
  await insertDocument(api, merchant.scope, clientId, { grossMinor: 10_000, dueDate: "2026-06-01" });
  const right = await sumsOf(clientId);
  await database.transaction(() =>
    database.execute("UPDATE document_sum SET documents = documents + 1 WHERE client_id = :clientId AND day = ''", {
      clientId,
    }),
  );
  expect(await listWrongSums(database, null)).toHaveLength(1);

  await rebuildSums(database);

  expect(await sumsOf(clientId)).toEqual(right);
  expect(await listWrongSums(database, null)).toEqual([]);
});
