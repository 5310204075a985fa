import type { UseFormSetError } from "react-hook-form";
import german from "../locales/de.json";
import { problemText, showFieldProblems } from "./field-problems";
import type { Text } from "./use-text";

const t: Text = (key) => german[key];

interface Values {
  readonly name: string;
  readonly email: string;
}

function findField(path: string): keyof Values | null {
  return path === "name" || path === "email" ? path : null;
}

describe("problems of fields", () => {
  it("have words for every code, and general ones for codes that are newer than the app", () => {
    expect(problemText(t, "INVALID_IBAN")).toBe(german["problem.INVALID_IBAN"]);
    expect(problemText(t, "SOMETHING_NEW")).toBe(german["problem.UNKNOWN"]);
    expect(problemText(t, undefined)).toBeUndefined();
  });

  it("are shown at their fields, with the focus on the first; what fits no field is not swallowed", () => {
    const setError = jest.fn<ReturnType<UseFormSetError<Values>>, Parameters<UseFormSetError<Values>>>();
    showFieldProblems<Values>(
      [
        { field: "data.email", code: "INVALID_EMAIL" },
        { field: "data.name", code: "REQUIRED" },
        { field: "data.color", code: "NOT_ALLOWED" },
      ],
      setError,
      findField,
    );
    expect(setError.mock.calls).toEqual([
      ["email", { message: "INVALID_EMAIL" }, { shouldFocus: true }],
      ["name", { message: "REQUIRED" }, { shouldFocus: false }],
      ["root", { message: "NOT_ALLOWED" }],
    ]);
  });
});
