import type { GraphQLFieldResolver, GraphQLSchema } from "graphql";
import { Arg, Extensions } from "type-graphql";
import type { Actor } from "../access/actors";
import { UserError } from "../shared/errors";

/** A call under a key of the caller's. */
export interface KeyedCall {
  readonly actor: Actor;
  readonly operation: string;
  readonly key: string;
  /** Everything else that was sent, as GraphQL read it. */
  readonly input: unknown;
  /** False: it talks to an outside system and makes itself happen once; only its key is bound to its input. */
  readonly isOneTransaction: boolean;
}

/** Makes calls under the same key happen once. */
export interface KeptAnswers {
  answer(call: KeyedCall, run: () => unknown): Promise<unknown>;
}

interface KeyRule {
  /** Where the key is among the arguments. */
  readonly path: "idempotencyKey" | "input.idempotencyKey";
  readonly isOneTransaction: boolean;
}

interface KeyedRequest {
  readonly actor: Actor;
  readonly keptAnswers: KeptAnswers;
}

const EXTENSION = "onceByKey";
const ARGUMENT = "idempotencyKey";
const MAX_KEY_LENGTH = 100;
export const keyDescription =
  "A key of your choice, for one matter. The same key and input again give the first answer and do nothing, for at least " +
  "30 days; with other input the answer is KeyReused. What was refused is not kept.";

/**
 * A mutation that callers may repeat blindly: it gets an argument `idempotencyKey`. Its result must include `KeyReused`.
 * All it does must be in one transaction, or join one.
 */
export function OnceByKey(): MethodDecorator {
  return (target, property, descriptor) => {
    declareRule({ path: ARGUMENT, isOneTransaction: true })(target, property, descriptor);
    // Behind the parameters of the method, which need not know about it.
    const index = typeof descriptor.value === "function" ? descriptor.value.length : 0;
    Arg(ARGUMENT, () => String, { nullable: true, description: keyDescription })(target, property, index);
  };
}

/** The same for a mutation whose input has always had a key. */
export function OnceByKeyOfInput({ isOneTransaction }: Pick<KeyRule, "isOneTransaction">): MethodDecorator {
  return declareRule({ path: "input.idempotencyKey", isOneTransaction });
}

function declareRule(rule: KeyRule): MethodDecorator {
  return Extensions({ [EXTENSION]: rule });
}

/** Puts the keeping of answers in front of each mutation that declares it. Wrap with the check of access afterwards. */
export function answerOnceByKey(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const rule = field.extensions[EXTENSION];
    const inner = field.resolve;
    if (!isKeyRule(rule) || inner === undefined) continue;
    const keyed: GraphQLFieldResolver<unknown, KeyedRequest, Record<string, unknown>> = (
      source,
      args,
      context,
      info,
    ) => {
      const { key, input } = splitArguments(args, rule);
      const run = (): unknown => inner(source, args, context, info);
      // A key in the input is checked along with it.
      if (key !== null && !isKey(key) && rule.path !== ARGUMENT) return run();
      return runUnderKey(context, { operation: field.name, key, input, ...rule }, run);
    };
    field.resolve = keyed;
  }
  return schema;
}

/** Part of what a caller asked for, under their key if they gave one. */
interface KeyedPart extends Omit<KeyedCall, "actor" | "key" | "isOneTransaction"> {
  readonly key: string | null;
  readonly isOneTransaction?: boolean;
}

/**
 * For mutations that do something long before their transaction begins: keeps the answer of what comes then. They declare
 * the argument themselves.
 */
export function runUnderKey({ actor, keptAnswers }: KeyedRequest, part: KeyedPart, run: () => unknown): unknown {
  const { operation, key, input, isOneTransaction = true } = part;
  if (key === null) return run();
  if (!isKey(key)) throw new UserError(`${ARGUMENT}: must have 1 to ${String(MAX_KEY_LENGTH)} visible characters`);
  return keptAnswers.answer({ actor, operation, key, input, isOneTransaction }, run);
}

function splitArguments(
  args: Readonly<Record<string, unknown>>,
  { path }: KeyRule,
): { readonly key: string | null; readonly input: unknown } {
  if (path === ARGUMENT) return takeKey(args);
  const { input, ...rest } = args;
  if (typeof input !== "object" || input === null) return { key: null, input: args };
  const { key, input: others } = takeKey(Object.fromEntries(Object.entries(input)));
  return { key, input: { ...rest, input: others } };
}

function takeKey(values: Readonly<Record<string, unknown>>): { readonly key: string | null; readonly input: unknown } {
  const { [ARGUMENT]: key, ...others } = values;
  return { key: typeof key === "string" ? key : null, input: others };
}

/** Databases refuse some control characters. */
function isKey(text: string): boolean {
  return text.trim() !== "" && text.length <= MAX_KEY_LENGTH && !/\p{Cc}/u.test(text);
}

function isKeyRule(value: unknown): value is KeyRule {
  return typeof value === "object" && value !== null && "isOneTransaction" in value;
}
