import type { ApolloLink } from "@apollo/client/link";
import { type DefinitionNode, Kind } from "graphql";

const ARGUMENT = "idempotencyKey";
/** Those whose answers were lost, and which nobody has tried again. */
const MAX_INTENTIONS = 50;
const MAX_LENGTH = 100_000;

/**
 * Identifies one intention, so that sending it twice (a double click, a lost answer) does it once. Not `crypto.randomUUID`, which browsers
 * withhold from pages without HTTPS.
 */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Gives each change a key that the server knows it by: the same one for the same change until it was answered, so that a second press, or a
 * new attempt after a lost answer, does it once. Only for operations that declare `$idempotencyKey` and were given none.
 */
export class Intentions {
  private readonly keys = new Map<string, string>();

  /** The variables to send, and what to call once there was an answer. */
  take({ operationName = "", variables, query }: ApolloLink.Operation): {
    readonly variables: ApolloLink.Operation["variables"];
    readonly end: () => void;
  } {
    if (!query.definitions.some(declaresKey) || variables[ARGUMENT] !== undefined) return { variables, end: () => {} };
    const intention = `${operationName} ${JSON.stringify(variables)}`;
    // Files: the server recognises them by their content.
    if (intention.length > MAX_LENGTH) {
      return { variables: { ...variables, [ARGUMENT]: newIdempotencyKey() }, end: () => {} };
    }
    const key = this.keys.get(intention) ?? newIdempotencyKey();
    // The newest is last.
    this.keys.delete(intention);
    this.keys.set(intention, key);
    const [oldest] = this.keys.keys();
    if (this.keys.size > MAX_INTENTIONS && oldest !== undefined) this.keys.delete(oldest);
    return { variables: { ...variables, [ARGUMENT]: key }, end: () => void this.keys.delete(intention) };
  }
}

function declaresKey(definition: DefinitionNode): boolean {
  return (
    definition.kind === Kind.OPERATION_DEFINITION &&
    definition.variableDefinitions?.some(({ variable }) => variable.name.value === ARGUMENT) === true
  );
}
