import { createTestApi, type TestApi, type TestMerchant } from "../../../../test/create-test-api";
import { buildClient } from "../../../../test/factories";
import { buildDocumentScene } from "../document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Answer {
  readonly numberRange?: { readonly example: string };
  readonly fields?: readonly { readonly field: string; readonly code: string }[];
}

async function update(merchant: TestMerchant, input: Readonly<Record<string, unknown>>): Promise<unknown> {
  const owner = await merchant.staff("OWNER");
  const { data } = await owner<{ updateNumberRange: Answer }>(
    `mutation ($input: UpdateNumberRangeInput!) {
       updateNumberRange(input: $input) {
         ... on UpdateNumberRangeSuccess { numberRange { example } }
         ... on InvalidInput { fields { field code } }
       }
     }`,
    { input: { kind: "INVOICE", prefix: "RE-", digits: 4, isYearly: false, ...input } },
  );
  const { numberRange, fields = [] } = data.updateNumberRange;
  return numberRange?.example ?? fields.map(({ field, code }) => `${field} ${code}`);
}

test("numbers are written as the merchant wants, by type; what has a number keeps it", async () => {
  const { merchant, clientId, calls } = await buildDocumentScene(api);
  const first = await calls.issued({ clientId });

  expect(await update(merchant, { prefix: "R/", digits: 6, nextNumber: 7 })).toBe("R/000007");
  const [second, offer] = [await calls.issued({ clientId }), await calls.issued({ clientId, type: "OFFER" })];

  expect([first.number, second.number, offer.number]).toEqual(["RE-1001", "R/000007", "AN-1001"]);
  expect(await calls.read(first.id, "number")).toEqual({ number: "RE-1001" });
  const staff = await merchant.staff("VIEWER");
  const { data } = await staff<{ numberRanges: readonly { kind: string; example: string }[] }>(
    "{ numberRanges { kind example } }",
  );
  expect(data.numberRanges).toContainEqual({ kind: "INVOICE", example: "R/000008" });
  expect(data.numberRanges).toContainEqual({ kind: "OFFER", example: "AN-1002" });
  expect(data.numberRanges).toHaveLength(7);
});

test("a yearly range begins anew in a year that it has not counted in, and not before", async () => {
  const { merchant, clientId, calls } = await buildDocumentScene(api);
  const { database } = api.server;
  expect(await update(merchant, { isYearly: true, nextNumber: 41 })).toBe("RE-2026-0041");
  const first = await calls.issued({ clientId });
  await database.transaction(() =>
    database.execute("UPDATE number_range SET year = 2025 WHERE merchant_id = :merchantId AND id = 'INVOICE'", {
      merchantId: merchant.scope.merchantId,
    }),
  );

  const [second, third] = [await calls.issued({ clientId }), await calls.issued({ clientId })];

  expect([first.number, second.number, third.number]).toEqual(["RE-2026-0041", "RE-2026-0001", "RE-2026-0002"]);
});

test("the counter moves only while no number was assigned, so that there are no gaps; clients too", async () => {
  const { merchant, clientId, calls } = await buildDocumentScene(api);
  expect(await update(merchant, { nextNumber: 500 })).toBe("RE-0500");
  expect((await calls.issued({ clientId })).number).toBe("RE-0500");

  expect(await update(merchant, { nextNumber: 600 })).toEqual(["nextNumber NOT_ALLOWED"]);
  expect(await update(merchant, { nextNumber: 500 })).toEqual(["nextNumber NOT_ALLOWED"]);
  expect(await update(merchant, { nextNumber: 501, digits: 6 })).toBe("RE-000501");
  expect(await update(merchant, { digits: 6 })).toBe("RE-000501");
  const client = { kind: "CLIENT", prefix: "KD-", nextNumber: 5000 };
  expect(await update(merchant, client)).toEqual(["nextNumber NOT_ALLOWED"]);
  expect(await update(merchant, { ...client, prefix: "K" })).toBe("K5000");
  const { id } = await buildClient(merchant);
  const staff = await merchant.staff();
  expect((await staff("query ($id: ID!) { client(id: $id) { clientNumber } }", { id })).data).toEqual({
    client: { clientNumber: "K5000" },
  });
});

test("what cannot be a number is refused", async () => {
  const merchant = await api.createMerchant();
  expect(await update(merchant, { prefix: "RE#", digits: 0, nextNumber: 0 })).toEqual([
    "prefix INVALID_FORMAT",
    "digits OUT_OF_RANGE",
    "nextNumber OUT_OF_RANGE",
  ]);
  expect(await update(merchant, { prefix: "R".repeat(21), digits: 11 })).toEqual([
    "prefix TOO_LONG",
    "digits OUT_OF_RANGE",
  ]);
});
