import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";

/** One thing that the server found wrong with the input. */
export interface FieldProblem {
  /** Path below the mutation's input, for example `data.lines.0.quantity`. */
  readonly field: string;
  readonly code: string;
}

/**
 * The form's own names for fields that it calls differently from the input; paths without `data.`. What is said of the first
 * entry of a list, `lines.0.tax`, holds for all of them.
 */
export type FieldNames<Values extends FieldValues> = Readonly<Record<string, FieldPath<Values>>>;

/**
 * Shows the server's problems at their fields and moves the focus to the first. Problems that have no field in the form
 * go to `root`, so that none is swallowed.
 */
export function showFieldProblems<Values extends FieldValues>(
  problems: readonly FieldProblem[],
  { getValues, setError }: Pick<UseFormReturn<Values>, "getValues" | "setError">,
  names: FieldNames<Values> = {},
): void {
  const values = getValues();
  let isFirst = true;
  for (const { field, code } of problems) {
    const path = field.replace(/^data\./, "");
    const name = ownName(path, names) ?? path;
    if (!isFieldOf<Values>(values, name)) {
      setError("root", { type: "server", message: code });
      continue;
    }
    setError(name, { type: "server", message: code }, { shouldFocus: isFirst });
    isFirst = false;
  }
}

function ownName<Values extends FieldValues>(path: string, names: FieldNames<Values>): string | undefined {
  const places = path.match(/(?<=\.)\d+(?=\.)/g) ?? [];
  const first = path.replaceAll(/(?<=\.)\d+(?=\.)/g, "0");
  const name = Object.hasOwn(names, first) ? names[first] : undefined;
  return places.reduce<string | undefined>((found, place) => found?.replace(/(?<=\.)0(?=\.)/, place), name);
}

/** A form's fields are the keys of its values. */
function isFieldOf<Values extends FieldValues>(values: Values, path: string): path is FieldPath<Values> & string {
  let part: unknown = values;
  for (const step of path.split(".")) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, step)) return false;
    const next: unknown = Reflect.get(part, step);
    part = next;
  }
  return true;
}
