import { deliveredOn, deliveryProblems, NOT_DELIVERED, readDelivery, toDeliveryValues } from "./delivery-values";

const PERIOD = { ...NOT_DELIVERED, deliveryKind: "PERIOD" } as const;

describe("when something was delivered, in the editor", () => {
  it.each([
    [NOT_DELIVERED, {}],
    [deliveredOn("2026-05-04"), {}],
    [{ ...deliveredOn("2026-05-04"), deliveryDate: "" }, { deliveryDate: "INVALID_DATE" }],
    [PERIOD, { periodStart: "INVALID_DATE" }],
    [{ ...PERIOD, periodEnd: "2026-05-04" }, {}],
    [{ ...PERIOD, periodStart: "2026-05-04", periodEnd: "2026-05-03" }, { periodEnd: "OUT_OF_RANGE" }],
    [{ ...PERIOD, periodStart: "2026-05-04", periodEnd: "nie" }, { periodEnd: "INVALID_DATE" }],
  ])("%j has the problems %j", (values, problems) => {
    expect(deliveryProblems(values)).toEqual(problems);
  });

  it("is sent as what was chosen, not as what was typed before; as nothing with a type that has none", () => {
    const both = { ...PERIOD, deliveryDate: "2026-05-04", periodStart: "2026-04-01" };
    expect(readDelivery(both, "INVOICE")).toEqual({
      deliveryDate: null,
      servicePeriod: { start: "2026-04-01", end: null },
    });
    expect(readDelivery({ ...both, deliveryKind: "DAY" }, "DELIVERY_NOTE")).toEqual({
      deliveryDate: "2026-05-04",
      servicePeriod: null,
    });
    expect(readDelivery(both, "OFFER")).toEqual({ deliveryDate: null, servicePeriod: null });
  });

  it("comes back as it was stored", () => {
    expect(toDeliveryValues({ deliveryDate: "2026-05-04", servicePeriod: null })).toEqual(deliveredOn("2026-05-04"));
    expect(toDeliveryValues({ deliveryDate: null, servicePeriod: { start: null, end: "2026-05-04" } })).toEqual({
      ...PERIOD,
      periodEnd: "2026-05-04",
    });
  });
});
