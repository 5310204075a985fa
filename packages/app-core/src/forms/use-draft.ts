import { useEffect, useRef } from "react";
import type { FieldValues, Path, PathValue, UseFormReturn } from "react-hook-form";

/** Where a form keeps what was typed until it has been sent: texts by the name of their field. */
export interface Draft {
  readonly read: () => Readonly<Record<string, string>> | null;
  readonly keep: (texts: Readonly<Record<string, string>>) => void;
  readonly forget: () => void;
}

/** Fills a form with what was typed before, and keeps what is typed from now on. What is chosen or confirmed is not kept. */
export function useDraft<Input extends FieldValues, Output>(
  draft: Draft | undefined,
  { getValues, setValue, subscribe }: UseFormReturn<Input, unknown, Output>,
): void {
  const kept = useRef(draft);
  useEffect(() => {
    kept.current = draft;
  }, [draft]);

  useEffect(() => {
    const shown = textsOf(getValues());
    for (const [name, text] of Object.entries(kept.current?.read() ?? {})) {
      if (name in shown && text !== "") {
        setValue(name as Path<Input>, text as PathValue<Input, Path<Input>>, { shouldDirty: true });
      }
    }
    return subscribe({ formState: { values: true }, callback: ({ values }) => kept.current?.keep(textsOf(values)) });
  }, [getValues, setValue, subscribe]);
}

function textsOf(values: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
