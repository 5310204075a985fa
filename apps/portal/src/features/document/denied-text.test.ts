import { describeDenial } from "./denied-text";

describe("describeDenial", () => {
  it("suggests getting in touch when an offer has expired", () => {
    expect(describeDenial("DECIDE_OFFER", "EXPIRED")).toEqual({
      text: "denied.DECIDE_OFFER.EXPIRED",
      suggestsContact: true,
    });
  });

  it("points to the bank details when paying online is off", () => {
    expect(describeDenial("PAY", "ACTION_NOT_ENABLED")?.text).toBe("denied.PAY.unavailable");
  });

  it.each([
    ["PAY", "NOTHING_TO_PAY"],
    ["PAY", "NOT_OPEN"],
    ["DECIDE_OFFER", "NOT_OPEN"],
    ["COMMENT", "ACTION_NOT_ENABLED"],
  ] as const)("keeps quiet about %s that is %s", (action, reason) => {
    expect(describeDenial(action, reason)).toBeNull();
  });

  it("says in a preview that it is one", () => {
    expect(describeDenial("PAY", "READ_ONLY_PREVIEW")?.text).toBe("denied.READ_ONLY_PREVIEW");
  });
});
