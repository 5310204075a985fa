import type { GraphQLClient } from "../create-test-api";

export type Values = Readonly<Record<string, unknown>>;

export interface UpdateAnswer {
  readonly __typename: string;
  readonly fields?: readonly { readonly field: string; readonly code: string }[];
}

/** What becomes of a field that is set to null. */
export const WhenNull = {
  /** Nothing can be instead: the answer names the field. */
  REFUSED: "REFUSED",
  /** It has always been like left out there. */
  KEPT: "KEPT",
} as const;

/** One field of an update, with two values that differ. */
export interface SubjectField {
  /** What it has before each step. */
  readonly filled: unknown;
  readonly other: unknown;
  /** What is shown after null, unless null itself. */
  readonly emptied?: unknown;
  readonly whenNull?: keyof typeof WhenNull;
  /** Fields that are allowed to change along, because they stand for the same thing. */
  readonly takesAlong?: readonly string[];
  /** Fields that say something about this one when it is left out. */
  readonly impliedBy?: readonly string[];
  /** What is shown for a value, where that is not the value. */
  readonly shows?: (value: unknown) => unknown;
  /** Under which name it is shown, if under another one. */
  readonly shownAs?: string;
}

/** Something that one mutation updates. */
export interface UpdateSubject {
  readonly surface: "admin" | "portal";
  readonly mutation: string;
  /** Whose fields are gone through. */
  readonly inputType: string;
  /** What says which one is meant, and in which state it was read. */
  readonly addressing: readonly string[];
  /** Fields of the input that this subject does not know; another subject of the same mutation does. */
  readonly unknown?: readonly string[];
  readonly fields: Readonly<Record<string, SubjectField>>;
  /** Makes one, with `filled` in all fields. */
  open(): Promise<UpdateTarget>;
}

export interface UpdateTarget {
  /** In the state it has now. */
  update(change: Values): Promise<UpdateAnswer>;
  /** By the names of the fields. */
  read(): Promise<Values>;
}

/** The only field of the answer; throws on a GraphQL error. */
export async function ask<Answer>(send: GraphQLClient, text: string, variables: Values = {}): Promise<Answer> {
  const { data, errors } = await send<Record<string, Answer>>(text, variables);
  const [answer] = Object.values(data);
  if (errors[0] !== undefined || answer === undefined) throw new Error(errors[0]?.message ?? "There is no answer");
  return answer;
}

export const OUTCOME = "{ __typename ... on InvalidInput { fields { field code } } }";

/** For an update whose input has everything. */
export function updateBy(
  send: GraphQLClient,
  mutation: string,
  inputType: string,
): (input: Values) => Promise<UpdateAnswer> {
  return (input) => ask(send, `mutation ($input: ${inputType}!) { ${mutation}(input: $input) ${OUTCOME} }`, { input });
}
