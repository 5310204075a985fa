import { draftOf, forgetDrafts } from "./drafts";

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => {
  jest.useRealTimers();
  forgetDrafts();
});

describe("what was typed and not yet sent", () => {
  it("is kept for each form by itself until it is sent", () => {
    draftOf("a", "comment 7").keep({ body: "Ryx" });
    draftOf("a", "comment 8").keep({ body: "Tol" });
    draftOf("a", "comment 7").forget();
    expect([draftOf("a", "comment 7").read(), draftOf("a", "comment 8").read()]).toEqual([null, { body: "Tol" }]);
  });

  it("is shown to no other client, and then not even to the first", () => {
    draftOf("a", "comment 7").keep({ body: "Ryx" });
    expect(draftOf("b", "comment 7").read()).toBeNull();
    expect(draftOf("a", "comment 7").read()).toBeNull();
  });

  it("is gone after half a day, and when the visit is over", () => {
    draftOf("a", "comment 7").keep({ body: "Ryx" });
    jest.setSystemTime(12 * 3_600_000);
    expect(draftOf("a", "comment 7").read()).toBeNull();
    draftOf("a", "comment 7").keep({ body: "Ryx" });
    forgetDrafts();
    expect(sessionStorage).toHaveLength(0);
  });
});
