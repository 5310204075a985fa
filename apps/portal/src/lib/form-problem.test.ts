import { showFieldProblems } from "./form-problem";

describe("showFieldProblems", () => {
  it("shows each problem at its field and moves to the first", () => {
    const setError = jest.fn();
    const problems = [
      { field: "city", code: "TOO_LONG" },
      { field: "zip", code: "REQUIRED" },
    ];
    expect(showFieldProblems(problems, ["zip", "city"], setError)).toBe(true);
    expect(setError.mock.calls).toEqual([
      ["city", { type: "server", message: "TOO_LONG" }, { shouldFocus: true }],
      ["zip", { type: "server", message: "REQUIRED" }, { shouldFocus: false }],
    ]);
  });

  it("tells when something is left that no field can show", () => {
    const setError = jest.fn();
    expect(showFieldProblems([{ field: "documentId", code: "NOT_ALLOWED" }], ["zip"], setError)).toBe(false);
    expect(setError).not.toHaveBeenCalled();
  });
});
