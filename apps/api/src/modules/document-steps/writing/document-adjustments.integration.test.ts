import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildDocumentScene, type DocumentAnswer, LINE } from "../../documents/document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const problemsOf = ({ fields }: Pick<DocumentAnswer, "fields">) => fields.map(({ field, code }) => `${field} ${code}`);

const LINES = [
  { ...LINE, quantity: "3", unitPrice: "33.33", adjustments: [{ kind: "ALLOWANCE", percent: "10", reason: "Menge" }] },
  { ...LINE, quantity: "1", unitPrice: "50.00", taxRatePercent: "7" },
];
const ADJUSTMENTS = [
  { kind: "ALLOWANCE", amount: "10.00", reason: "Treue" },
  { kind: "CHARGE", percent: "5" },
];
const CONTENT = `content {
  lines { net { amount } adjustments { kind reason percent base { amount } amount { amount } } }
  adjustments { kind reason percent base { amount } amount { amount } taxCategory taxRatePercent }
  totals { lineNet { amount } allowances { amount } charges { amount } net { amount } gross { amount } }
}`;

describe("discounts and charges", () => {
  test("are taken off a line, and split by rate off everything, to the cent", async () => {
    const { clientId, calls } = await buildDocumentScene(api);

    const issued = await calls.issued({ clientId, data: { lines: LINES, adjustments: ADJUSTMENTS } });

    const money = (amount: string) => ({ amount });
    expect(await calls.read(issued.id, CONTENT)).toEqual({
      content: {
        lines: [
          {
            net: money("89.99"),
            adjustments: [
              { kind: "ALLOWANCE", reason: "Menge", percent: "10", base: money("99.99"), amount: money("10.00") },
            ],
          },
          { net: money("50.00"), adjustments: [] },
        ],
        adjustments: [
          ["ALLOWANCE", "Treue", null, null, "6.43", "19"],
          ["ALLOWANCE", "Treue", null, null, "3.57", "7"],
          ["CHARGE", null, "5", "89.99", "4.50", "19"],
          ["CHARGE", null, "5", "50.00", "2.50", "7"],
        ].map(([kind, reason, percent, base, amount, taxRatePercent]) => ({
          kind,
          reason,
          percent,
          base: base == null ? null : money(base),
          amount: money(amount ?? ""),
          taxCategory: "S",
          taxRatePercent,
        })),
        totals: {
          lineNet: money("139.99"),
          allowances: money("10.00"),
          charges: money("7.00"),
          net: money("136.99"),
          // 88.06 at 19 %, 48.93 at 7 %.
          gross: money("157.15"),
        },
      },
    });
    expect(issued.openAmount).toEqual(money("157.15"));
  });

  test("are in a draft as they were agreed, stay when they are left out, and null takes them away", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const { document } = await calls.create({ clientId, data: { lines: LINES, adjustments: ADJUSTMENTS } });
    const read = () =>
      calls.read(
        document.id,
        "draft { adjustments { kind percent amount reason } lines { adjustments { percent } } totals { gross { amount } } }",
      );

    const agreed = await read();
    expect(agreed).toEqual({
      draft: {
        adjustments: [
          { kind: "ALLOWANCE", percent: null, amount: "10.00", reason: "Treue" },
          { kind: "CHARGE", percent: "5", amount: null, reason: null },
        ],
        lines: [{ adjustments: [{ percent: "10" }] }, { adjustments: [] }],
        totals: { gross: { amount: "157.15" } },
      },
    });
    await calls.update(document.id, document.revision, { lines: undefined });
    expect(await read()).toEqual(agreed);
    await calls.update(document.id, document.revision + 1, { adjustments: null });
    expect(await read()).toEqual({
      draft: { adjustments: [], lines: [{ adjustments: [] }], totals: { gross: { amount: "119.00" } } },
    });
  });

  test("are more than nothing, a percentage or an amount, and leave nothing negative", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const refuse = async (data: object): Promise<readonly string[]> =>
      problemsOf(await calls.create({ clientId, data: { lines: [LINE], ...data } }));
    const onAll = (adjustment: object) => refuse({ adjustments: [{ kind: "ALLOWANCE", ...adjustment }] });

    expect(await onAll({})).toEqual(["data.adjustments.0.percent REQUIRED"]);
    expect(await onAll({ percent: "5", amount: "5" })).toEqual(["data.adjustments.0.amount NOT_ALLOWED"]);
    expect(await onAll({ percent: "0" })).toEqual(["data.adjustments.0.percent OUT_OF_RANGE"]);
    expect(await onAll({ percent: "100.1" })).toEqual(["data.adjustments.0.percent OUT_OF_RANGE"]);
    expect(await onAll({ amount: "-1" })).toEqual(["data.adjustments.0.amount OUT_OF_RANGE"]);
    expect(await onAll({ amount: "0.001" })).toEqual(["data.adjustments.0.amount INVALID_FORMAT"]);
    expect(await onAll({ amount: "100.01" })).toEqual(["data.lines BELOW_ZERO"]);
    expect(await refuse({ lines: [{ ...LINE, adjustments: [{ kind: "CHARGE", percent: "0" }] }] })).toEqual([
      "data.lines.0.adjustments.0.percent OUT_OF_RANGE",
    ]);
    expect(await refuse({ adjustments: Array(21).fill({ kind: "CHARGE", percent: "1" }) })).toEqual([
      "data.adjustments TOO_MANY",
    ]);
  });

  test("of offers do not count for optional lines; credit notes have them too", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const adjustments = [{ kind: "ALLOWANCE", percent: "50" }];
    const optional = { ...LINE, unitPrice: "1000", optional: true };

    const offer = await calls.issued({ clientId, type: "OFFER", data: { lines: [LINE, optional], adjustments } });
    const credit = await calls.issued({ clientId, type: "CREDIT_NOTE", data: { lines: [LINE], adjustments } });

    expect([offer.total.amount, credit.total.amount]).toEqual(["59.50", "59.50"]);
  });
});
