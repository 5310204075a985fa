import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient, insertDocument } from "../../../test/factories";
import { buildDocumentScene, LINE } from "../../modules/documents/document.test-support";
import { Paylinks1790000000003 } from "./0003-paylinks";
import { migrateAgain } from "./migrate-again.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Row {
  readonly cashDiscounts: string | null;
  readonly grantedDiscountMinor: number;
  readonly paymentReference: string | null;
}

function read(id: string): Promise<Row | null> {
  return api.server.database.row<Row>(
    `SELECT cash_discounts AS "cashDiscounts", granted_discount_minor AS "grantedDiscountMinor",
            payment_reference AS "paymentReference" FROM document WHERE id = :id`,
    { id },
  );
}

test("existing documents get their cash discounts and references, for each merchant separately", async () => {
  const { calls, clientId, merchant } = await buildDocumentScene(api);
  const data = { lines: [LINE], cashDiscount: { days: 14, percent: "2" } };
  const invoice = await calls.issued({ clientId, data });
  const plain = await calls.issued({ clientId });
  const draft = await calls.create({ clientId, data });
  const offer = await calls.issued({ clientId, type: "OFFER" });
  const alike = await insertDocument(api, merchant.scope, clientId, { number: "RE 1/7" });
  const likeIt = await insertDocument(api, merchant.scope, clientId, { number: "RE-1-7" });
  const other = await api.createMerchant();
  const elsewhere = await insertDocument(api, other.scope, (await buildClient(other)).id, { number: "RE-17" });
  const before = await read(invoice.id);

  await migrateAgain(api.server.database, new Paylinks1790000000003());

  expect(before).toMatchObject({ cashDiscounts: '[{"discountMinor":238,"until":"2026-05-18"}]' });
  expect(await read(invoice.id)).toEqual(before);
  expect(await read(plain.id)).toMatchObject({ cashDiscounts: null, grantedDiscountMinor: 0 });
  expect((await read(plain.id))?.paymentReference).toMatch(/^RF\d\d/);
  for (const id of [draft.document.id, offer.id]) {
    expect(await read(id)).toEqual({ cashDiscounts: null, grantedDiscountMinor: 0, paymentReference: null });
  }
  const [first, second, third] = await Promise.all(
    [alike, likeIt, elsewhere].map(async ({ id }) => (await read(id))?.paymentReference?.slice(4)),
  );
  expect([first, second, third]).toEqual(["RE17", "RE17X2", "RE17"]);
});
