import { zodResolver } from "@hookform/resolvers/zod";
import { type BaseSyntheticEvent, useEffect, useRef, useState } from "react";
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  useForm,
  type UseFormRegisterReturn,
  type UseFormReturn,
} from "react-hook-form";
import { useRequestFailureText } from "../failures/use-request-failure-text";
import { useTooManyText } from "../failures/use-too-many-text";
import { type FieldNames, type FieldProblem, showFieldProblems } from "./field-problem";
import type { z } from "./form-schema";
import { type Draft, useDraft } from "./use-draft";
import { useProblemText } from "./use-problem-text";

/** The message above the fields. */
export interface FormMessage {
  readonly title?: string;
  readonly text?: string;
}

/** Why the input was not saved. */
export type FormFailure =
  /** The server's problems with the input. */
  | { readonly fields: readonly FieldProblem[] }
  /** The server understood and refused; the words are the form's own. */
  | { readonly refusal: FormMessage }
  /** Too often: the same again is possible later. */
  | { readonly retryAfterSeconds: number }
  /** Somebody else saved first. */
  | { readonly conflict: true }
  /** No answer. */
  | { readonly error: unknown };

interface SchemaFormOptions<Input extends FieldValues, Output> {
  /** Its messages are problem codes, as the server sends them. */
  readonly schema: z.ZodType<Output, Input>;
  readonly defaultValues: DefaultValues<Input>;
  /** The form's initial values, once loaded. */
  readonly values?: Input | undefined;
  readonly fieldNames?: FieldNames<Input>;
  /** What the server already said about the default values; shown from the start. */
  readonly problems?: readonly FieldProblem[];
  /** Keeps what was typed over a reload, until it has been sent. */
  readonly draft?: Draft | undefined;
  /**
   * Saves the schema's output; undefined when that worked, or when the form itself shows why it did not. The input
   * survives every failure.
   */
  readonly send: (values: Output) => Promise<FormFailure | undefined>;
}

const NO_PROBLEMS: readonly FieldProblem[] = [];

/** What the frame around a form needs to know about it. */
export interface FormProgress {
  readonly submit: (event?: BaseSyntheticEvent) => Promise<void>;
  /** Waiting for the answer. */
  readonly isPending: boolean;
  /** Something was entered that leaving would lose. */
  readonly hasChanges: boolean;
  /** Why the last attempt failed, unless the fields say so. */
  readonly message: FormMessage | null;
}

export interface SchemaForm<Input extends FieldValues, Output = Input>
  extends
    Pick<
      UseFormReturn<Input, unknown, Output>,
      "control" | "getValues" | "register" | "reset" | "resetField" | "setFocus" | "setValue"
    >,
    FormProgress {
  readonly hasConflict: boolean;
  /** Everything that ties a control to its field. */
  readonly field: (name: FieldPath<Input>) => UseFormRegisterReturn & { readonly error: string | undefined };
  /** The code of a field's problem. */
  readonly codeOf: (name: FieldPath<Input>) => string | undefined;
  /** The same in words. */
  readonly problemOf: (name: FieldPath<Input>) => string | undefined;
  /** Removes the message above the fields. */
  readonly clearMessage: () => void;
  /** Does something else than saving with what is valid, and shows its problems in the same way. */
  readonly submitTo: (send: (values: Output) => Promise<FormFailure | undefined>) => Promise<void>;
}

/**
 * A form with one schema: validates before it sends, shows the server's problems at their fields and all else in one place.
 * Every form of both apps is one of these.
 */
export function useSchemaForm<Input extends FieldValues, Output>({
  schema,
  defaultValues,
  values,
  fieldNames,
  problems = NO_PROBLEMS,
  draft,
  send,
}: SchemaFormOptions<Input, Output>): SchemaForm<Input, Output> {
  const problemText = useProblemText();
  const failureText = useRequestFailureText();
  const tooManyText = useTooManyText();
  const [failure, setFailure] = useState<Exclude<FormFailure, { readonly fields: unknown }> | null>(null);
  const form = useForm<Input, unknown, Output>({
    resolver: zodResolver<Input, unknown, Output, z.ZodType<Output, Input>>(schema),
    defaultValues,
    ...(values !== undefined && { values }),
  });
  const { formState, handleSubmit, control, getValues, register, reset, resetField, setError, setFocus, setValue } =
    form;
  const { errors, isDirty, isSubmitting } = formState;
  useDraft(draft, form);

  const firstProblems = useRef(problems);
  useEffect(() => {
    showFieldProblems(firstProblems.current, { getValues, setError }, fieldNames);
    // The problems are about the default values: later ones come with the answers.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  async function handleValid(checked: Output, handle = send): Promise<void> {
    setFailure(null);
    const found = await handle(checked);
    if (found === undefined) {
      draft?.forget();
      return;
    }
    if ("fields" in found) showFieldProblems(found.fields, form, fieldNames);
    else setFailure(found);
  }

  function describe(): FormMessage | null {
    if (failure !== null && "error" in failure) return failureText(failure.error);
    if (failure !== null && "refusal" in failure) return failure.refusal;
    if (failure !== null && "retryAfterSeconds" in failure) return tooManyText(failure.retryAfterSeconds);
    const title = problemText(errors.root?.message);
    return title === undefined ? null : { title };
  }

  function codeOf(name: FieldPath<Input>): string | undefined {
    const { error } = form.getFieldState(name, formState);
    // The problem of a list as a whole.
    return error?.message ?? error?.root?.message;
  }
  const problemOf = (name: FieldPath<Input>): string | undefined => problemText(codeOf(name));
  return {
    control,
    getValues,
    register,
    reset,
    resetField,
    setFocus,
    setValue,
    submit: handleSubmit((checked) => handleValid(checked)),
    submitTo: (handle) => handleSubmit((checked) => handleValid(checked, handle))(),
    isPending: isSubmitting,
    hasChanges: isDirty,
    message: describe(),
    hasConflict: failure !== null && "conflict" in failure,
    field: (name) => ({ ...register(name), error: problemOf(name) }),
    codeOf,
    problemOf,
    clearMessage: () => setFailure(null),
  };
}
