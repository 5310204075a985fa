import { readPaymentFilter } from "./payment-filter";

const read = (values: Readonly<Record<string, string>>) =>
  readPaymentFilter((name) => values[name] ?? "", "Europe/Berlin");

describe("the filter of payments", () => {
  it("asks for all when the address says nothing, or nothing valid", () => {
    const all = {
      statuses: null,
      provider: null,
      clientId: null,
      createdFrom: null,
      createdBefore: null,
      disputed: null,
    };
    expect(read({})).toEqual(all);
    expect(read({ status: "NONSENSE", provider: "nobody", from: "2026-02-31", to: "soon", disputed: "no" })).toEqual(
      all,
    );
  });

  it("includes both days completely, in the merchant's time zone", () => {
    expect(read({ status: "PARKED", provider: "stripe", client: "id", from: "2026-07-01", to: "2026-07-31" })).toEqual({
      statuses: ["PARKED"],
      provider: "stripe",
      clientId: "id",
      createdFrom: "2026-06-30T22:00:00.000Z",
      createdBefore: "2026-07-31T22:00:00.000Z",
      disputed: null,
    });
  });
});
