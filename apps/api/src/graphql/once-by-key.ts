import { createHash } from "node:crypto";
import type { GraphQLFieldResolver, GraphQLSchema } from "graphql";
import { Arg, createParameterDecorator, Extensions, type ResolverData } from "type-graphql";
import type { Actor } from "../access/actors";
import { UserError } from "../shared/errors";

/** How a mutation makes sure that it happens once. */
export const Effect = {
  /** All of it is in one transaction, or joins one: key, effect and answer are stored together. */
  ONE_TRANSACTION: "ONE_TRANSACTION",
  /**
   * Several transactions, or something outside. Each step happens once by itself, so a call that was cut off can be repeated; the answer is
   * kept at the end.
   */
  STEPS: "STEPS",
  /** It knows by the key what it has done, and tells how that stands now. */
  OWN_BOOKS: "OWN_BOOKS",
} as const;
export type Effect = (typeof Effect)[keyof typeof Effect];

/** A call under a key of the caller's. */
export interface KeyedCall {
  readonly actor: Actor;
  readonly operation: string;
  readonly key: string;
  /** Everything else that was sent, as GraphQL read it. */
  readonly input: unknown;
  readonly effect: Effect;
  /** The answer holds what is shown once: it is kept for a short time only. */
  readonly holdsSecret: boolean;
}

/** Makes calls under the same key happen once. */
export interface KeptAnswers {
  answer(call: KeyedCall, run: () => unknown): Promise<unknown>;
}

interface KeyRule extends Pick<KeyedCall, "effect" | "holdsSecret"> {
  /** Where the key is among the arguments. */
  readonly path: "idempotencyKey" | "input.idempotencyKey";
}

interface KeyedRequest {
  readonly actor: Actor;
  readonly keptAnswers: KeptAnswers;
}

type Arguments = Readonly<Record<string, unknown>>;

/** Does it under the caller's key, if they gave one. */
export type RunUnderKey = <Answer>(run: () => Promise<Answer>) => Promise<Answer>;

const EXTENSION = "onceByKey";
const EXEMPTION = "withoutKey";
const ARGUMENT = "idempotencyKey";
const MAX_KEY_LENGTH = 100;
const argumentOptions = {
  nullable: true,
  description:
    "A key of your choice, for one matter. The same key and input again give the first answer and do nothing, for at least " +
    "30 days; with other input, or for another operation, the answer is KeyReused. What was refused is not kept.",
};
const inArgument: KeyRule = { path: ARGUMENT, effect: Effect.ONE_TRANSACTION, holdsSecret: false };

/** A mutation that callers may repeat blindly: it gets an argument `idempotencyKey`. Its result includes `KeyReused`. */
export function OnceByKey(rule: Partial<Omit<KeyRule, "path">> = {}): MethodDecorator {
  return (target, property, descriptor) => {
    declareRule({ ...inArgument, ...rule })(target, property, descriptor);
    // Behind the parameters of the method, which need not know about it.
    const index = typeof descriptor.value === "function" ? descriptor.value.length : 0;
    Arg(ARGUMENT, () => String, argumentOptions)(target, property, index);
  };
}

/** The same for a mutation whose input has always had a key. */
export function OnceByKeyOfInput(rule: Pick<KeyRule, "effect">): MethodDecorator {
  return declareRule({ ...inArgument, ...rule, path: "input.idempotencyKey" });
}

/**
 * A parameter of a mutation that does something long before its transaction begins, such as reading a file: what is run through it is done
 * once, in one transaction with the key. The mutation gets the argument `idempotencyKey`.
 */
export function UnderKey(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator(
    ({ args, context, info }: ResolverData<KeyedRequest>): RunUnderKey =>
      <Answer>(run: () => Promise<Answer>) =>
        // What is kept is what was answered.
        runUnderKey(context, { operation: info.fieldName, args, rule: inArgument }, run) as Promise<Answer>,
    { arg: { name: ARGUMENT, typeFunc: () => String, options: argumentOptions } },
  );
}

/** Does one part of a call under the caller's key, if they gave one. */
export type RunPartUnderKey = <Answer>(part: number, input: unknown, run: () => Promise<Answer>) => Promise<Answer>;

/**
 * A parameter of a mutation with `OnceByKey({ effect: Effect.STEPS })` that does many things, each in a transaction of its own, which would
 * not by themselves happen once: each of them has a key that follows from the caller's.
 */
export function PartsUnderKey(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator(
    ({ args, context, info }: ResolverData<KeyedRequest>): RunPartUnderKey =>
      <Answer>(part: number, input: unknown, run: () => Promise<Answer>) => {
        const { key } = takeKey(args);
        if (key === null) return run();
        const call = { operation: info.fieldName, args: { input, [ARGUMENT]: partKey(key, part) }, rule: inArgument };
        // What is kept is what was answered.
        return runUnderKey(context, call, run) as Promise<Answer>;
      },
  );
}

/** Nobody else's key, and short enough. */
function partKey(key: string, part: number): string {
  return `${createHash("sha256").update(key).digest("hex")}/${String(part)}`;
}

/** A mutation that takes no key, and why it need not. A test knows those that may. */
export function WithoutKey(reason: string): MethodDecorator {
  return Extensions({ [EXEMPTION]: reason });
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
    const keyed: GraphQLFieldResolver<unknown, KeyedRequest, Record<string, unknown>> = (source, args, context, info) =>
      runUnderKey(context, { operation: field.name, args, rule }, () => inner(source, args, context, info));
    field.resolve = keyed;
  }
  return schema;
}

interface KeyedPart extends Pick<KeyedCall, "operation"> {
  readonly args: Arguments;
  readonly rule: KeyRule;
}

function runUnderKey(
  { actor, keptAnswers }: KeyedRequest,
  { operation, args, rule }: KeyedPart,
  run: () => unknown,
): unknown {
  const { path, ...behaviour } = rule;
  const { key, input } = splitArguments(args, path);
  // A key in the input is checked along with it.
  if (key === null || (!isKey(key) && path !== ARGUMENT)) return run();
  if (!isKey(key)) throw new UserError(`${ARGUMENT}: must have 1 to ${String(MAX_KEY_LENGTH)} visible characters`);
  return keptAnswers.answer({ actor, operation, key, input, ...behaviour }, run);
}

function splitArguments(
  args: Arguments,
  path: KeyRule["path"],
): { readonly key: string | null; readonly input: unknown } {
  if (path === ARGUMENT) return takeKey(args);
  const { input, ...rest } = args;
  if (typeof input !== "object" || input === null) return { key: null, input: args };
  const { key, input: others } = takeKey(Object.fromEntries(Object.entries(input)));
  return { key, input: { ...rest, input: others } };
}

function takeKey(values: Arguments): { readonly key: string | null; readonly input: unknown } {
  const { [ARGUMENT]: key, ...others } = values;
  return { key: typeof key === "string" ? key : null, input: others };
}

/** Databases refuse some control characters. */
function isKey(text: string): boolean {
  return text.trim() !== "" && text.length <= MAX_KEY_LENGTH && !/\p{Cc}/u.test(text);
}

function isKeyRule(value: unknown): value is KeyRule {
  return typeof value === "object" && value !== null && "effect" in value;
}
