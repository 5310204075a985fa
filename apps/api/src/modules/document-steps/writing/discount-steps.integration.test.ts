import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildDocumentScene, LINE } from "../../documents/document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("a cash discount in a draft", () => {
  test.each([
    [
      "more days later",
      [
        [14, "2"],
        [7, "1"],
      ],
      "data.cashDiscounts.1.days",
    ],
    [
      "more percent later",
      [
        [7, "2"],
        [14, "3"],
      ],
      "data.cashDiscounts.1.percent",
    ],
    ["too many", Array.from({ length: 6 }, (_, index) => [index, String(9 - index)] as const), "data.cashDiscounts"],
  ] as const)("does not have steps with %s", async (_, steps, field) => {
    const { calls, clientId } = await buildDocumentScene(api);
    const cashDiscounts = steps.map(([days, percent]) => ({ days, percent }));
    const answer = await calls.create({ clientId, data: { lines: [LINE], cashDiscounts } });
    expect(answer.fields.map((problem) => problem.field)).toEqual([field]);
  });

  test("is one step or several, not both; a draft from before there were several keeps its one", async () => {
    const { merchant, calls, clientId } = await buildDocumentScene(api);
    const cashDiscount = { days: 7, percent: "2" };
    const both = await calls.create({
      clientId,
      data: { lines: [LINE], cashDiscount, cashDiscounts: [{ days: 14, percent: "1" }] },
    });
    const { document } = await calls.create({ clientId });
    const { database } = api.server;
    await database.transaction(async () => {
      const key = { merchantId: merchant.scope.merchantId, id: document.id };
      const row = await database.row<{ draft: string }>(
        `SELECT draft AS "draft" FROM document WHERE merchant_id = :merchantId AND id = :id`,
        key,
      );
      const { cashDiscounts: _, ...old } = JSON.parse(row?.draft ?? "") as Readonly<Record<string, unknown>>;
      await database.execute("UPDATE document SET draft = :draft WHERE merchant_id = :merchantId AND id = :id", {
        ...key,
        draft: JSON.stringify({ ...old, cashDiscount }),
      });
    });

    expect(both.fields.map((problem) => problem.field)).toEqual(["data.cashDiscount"]);
    expect(await calls.read(document.id, "draft { cashDiscount { days } cashDiscounts { days percent } }")).toEqual({
      draft: { cashDiscount: { days: 7 }, cashDiscounts: [cashDiscount] },
    });
    expect(
      await calls.read((await calls.issue(document.id)).document.id, "content { discountTerms { days } }"),
    ).toEqual({
      content: { discountTerms: [{ days: 7 }] },
    });
  });
});
