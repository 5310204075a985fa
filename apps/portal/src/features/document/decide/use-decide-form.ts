import type { z } from "@kundenportal/app-core/form-schema";
import type { Draft } from "@kundenportal/app-core/use-draft";
import { type SchemaForm, useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { useState } from "react";
import type { DefaultValues, FieldValues } from "react-hook-form";
import { useText } from "../../../lib/use-text";
import { type DecideAnswer, type DecideOutcome, readDecideAnswer } from "./decide-result";

interface DecideFormOptions<Values extends FieldValues> {
  readonly schema: z.ZodType<Values, Values>;
  readonly defaultValues: DefaultValues<Values>;
  readonly draft: Draft | undefined;
  readonly send: (values: Values) => Promise<DecideAnswer>;
}

/** The form that answers an offer; `outcome` is null while the form is shown. */
export function useDecideForm<Values extends FieldValues>({
  send,
  ...options
}: DecideFormOptions<Values>): { readonly form: SchemaForm<Values>; readonly outcome: DecideOutcome | null } {
  const t = useText();
  const [outcome, setOutcome] = useState<DecideOutcome | null>(null);
  const form = useSchemaForm<Values, Values>({
    ...options,
    send: async (values) => {
      const answer = readDecideAnswer(t, await send(values));
      if (typeof answer !== "string") return answer;
      setOutcome(answer);
      return undefined;
    },
  });
  return { form, outcome };
}
