import type { UseFormReturn } from "react-hook-form";
import { type FieldNames, type FieldProblem, showFieldProblems } from "./field-problem";

interface Values {
  readonly name: string;
  readonly email: string;
  readonly expiresOn: string;
  readonly lines: readonly { readonly quantity: string }[];
}

const values: Values = { name: "", email: "", expiresOn: "", lines: [{ quantity: "1" }] };

type SetError = UseFormReturn<Values>["setError"];

function show(problems: readonly FieldProblem[], names?: FieldNames<Values>) {
  const setError = jest.fn<ReturnType<SetError>, Parameters<SetError>>();
  showFieldProblems<Values>(problems, { getValues: jest.fn().mockReturnValue(values), setError }, names);
  return setError.mock.calls;
}

const server = (message: string) => ({ type: "server", message });

describe("problems of fields", () => {
  it("are shown at their fields, with the focus on the first", () => {
    expect(
      show([
        { field: "data.email", code: "INVALID_EMAIL" },
        { field: "name", code: "REQUIRED" },
        { field: "data.lines.0.quantity", code: "INVALID_FORMAT" },
      ]),
    ).toEqual([
      ["email", server("INVALID_EMAIL"), { shouldFocus: true }],
      ["name", server("REQUIRED"), { shouldFocus: false }],
      ["lines.0.quantity", server("INVALID_FORMAT"), { shouldFocus: false }],
    ]);
  });

  it("without a field in the form appear above it, so that none is swallowed", () => {
    expect(
      show([
        { field: "data.color", code: "NOT_ALLOWED" },
        { field: "lines.1.quantity", code: "REQUIRED" },
        { field: "toString", code: "WRONG" },
        { field: "name", code: "REQUIRED" },
      ]),
    ).toEqual([
      ["root", server("NOT_ALLOWED")],
      ["root", server("REQUIRED")],
      ["root", server("WRONG")],
      ["name", server("REQUIRED"), { shouldFocus: true }],
    ]);
  });

  it("find fields in lists that have another name in the form, in whichever entry", () => {
    expect(
      show([{ field: "data.lines.0.amount", code: "REQUIRED" }], { "lines.0.amount": "lines.0.quantity" }),
    ).toEqual([["lines.0.quantity", server("REQUIRED"), { shouldFocus: true }]]);
    expect(
      show([{ field: "data.lines.1.amount", code: "REQUIRED" }], { "lines.0.amount": "lines.0.quantity" }),
    ).toEqual([["root", server("REQUIRED")]]);
  });

  it("find fields that have another name in the form", () => {
    expect(show([{ field: "expiresAt", code: "OUT_OF_RANGE" }], { expiresAt: "expiresOn" })).toEqual([
      ["expiresOn", server("OUT_OF_RANGE"), { shouldFocus: true }],
    ]);
  });
});
