import { describePaymentOutcome } from "./payment-outcome";

describe("describePaymentOutcome", () => {
  it.each(["FAILED", "CANCELED", "EXPIRED", "OPEN"] as const)("lets the customer pay again after %s", (status) => {
    expect(describePaymentOutcome(status).mayPayAgain).toBe(true);
  });

  it.each(["PROCESSING", "PARKED", "UNKNOWN", null] as const)(
    "keeps them from paying twice while it is %s",
    (status) => {
      expect(describePaymentOutcome(status)).toMatchObject({ mayPayAgain: false, canCheckAgain: true });
    },
  );

  it("claims success only for money that arrived", () => {
    const statuses = ["CAPTURED", "PARTIALLY_CAPTURED", "PROCESSING", "PARKED", "OPEN", "UNKNOWN", "FAILED"] as const;
    const successes = statuses.filter((status) => describePaymentOutcome(status).tone === "success");
    expect(successes).toEqual(["CAPTURED", "PARTIALLY_CAPTURED"]);
  });
});
