import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { ConnectionError } from "../api/connection-error";

/** A request that brought no answer, sorted by what the person in front of it can do about it. */
export type RequestFailure =
  /** No answer came from the server. Trying again may help. */
  | { readonly kind: "UNREACHABLE" }
  /** A question has waited long enough. Trying again may help. */
  | { readonly kind: "TOO_SLOW" }
  /** A change has waited long enough, and may have been done. Whoever tries again should look first. */
  | { readonly kind: "UNANSWERED" }
  /** The server can't do it right now, and did not. Trying again soon helps. */
  | { readonly kind: "UNAVAILABLE" }
  /** Nobody can say whether it was done. Trying again could do it twice. */
  | { readonly kind: "UNCERTAIN" }
  /** What is stored has something that the server does not know. Trying again does not help. */
  | { readonly kind: "UNREADABLE" }
  /** The server no longer knows what this page asks: there is a newer version. Only loading the page anew helps. */
  | { readonly kind: "OUTDATED" }
  | { readonly kind: "SIGNED_OUT" }
  | { readonly kind: "FORBIDDEN" }
  /** A bug. `reference` is what to quote to support; null when the server gave none. */
  | { readonly kind: "BROKEN"; readonly reference: string | null };

/** Operations of a version that the server does not have any more, or that its schema no longer allows. */
const OUTDATED_CODES = ["UNTRUSTED_DOCUMENT", "GRAPHQL_VALIDATION_FAILED"];

export function describeRequestFailure(error: unknown): RequestFailure {
  if (error instanceof ConnectionError) return { kind: error.problem };
  if (!CombinedGraphQLErrors.is(error)) return { kind: "BROKEN", reference: null };
  const codes = error.errors.map(({ extensions }) => extensions?.["code"]);
  if (codes.includes("UNAUTHENTICATED")) return { kind: "SIGNED_OUT" };
  if (OUTDATED_CODES.some((code) => codes.includes(code))) return { kind: "OUTDATED" };
  if (codes.includes("FORBIDDEN")) return { kind: "FORBIDDEN" };
  if (codes.includes("OUTCOME_UNKNOWN")) return { kind: "UNCERTAIN" };
  if (codes.includes("UNAVAILABLE")) return { kind: "UNAVAILABLE" };
  if (codes.includes("UNREADABLE")) return { kind: "UNREADABLE" };
  const references = error.errors.map(({ extensions }) => extensions?.["reference"]);
  return { kind: "BROKEN", reference: references.find((value) => typeof value === "string") ?? null };
}
