import { isFiltered, NO_FILTER, readListFilter, toDocumentFilter, writeListFilter } from "./list-filter";

describe("the filter in the address", () => {
  it("comes back as it was written", () => {
    const filter = { type: "CREDIT_NOTE", state: "OVERDUE", search: "RE-2026 & Söhne" } as const;
    expect(readListFilter(new URLSearchParams(writeListFilter(filter).toString()))).toEqual(filter);
  });

  it("leaves the address clean when nothing is chosen", () => {
    expect(writeListFilter(NO_FILTER).toString()).toBe("");
  });

  it("treats unknown values as not chosen", () => {
    expect(readListFilter(new URLSearchParams("type=letter&state=lost&search=%20"))).toEqual(NO_FILTER);
  });
});

describe("toDocumentFilter", () => {
  it("is null when nothing is chosen", () => {
    expect(toDocumentFilter(NO_FILTER)).toBeNull();
    expect(isFiltered(NO_FILTER)).toBe(false);
  });

  it("names only what is chosen", () => {
    expect(toDocumentFilter({ ...NO_FILTER, type: "OFFER" })).toEqual({ types: ["OFFER"] });
    expect(toDocumentFilter({ ...NO_FILTER, state: "OPEN", search: "x" })).toEqual({ state: "OPEN", search: "x" });
  });
});
