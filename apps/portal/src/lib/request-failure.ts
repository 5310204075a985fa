import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { ConnectionError } from "./connection-error";

export interface RequestFailure {
  readonly kind: "NO_CONNECTION" | "BROKEN";
  /** What the customer can quote to the merchant, to find it in the server's log; null when there is none. */
  readonly reference: string | null;
}

/** Sorts what a failed request threw by what the customer can do about it. */
export function toRequestFailure(error: unknown): RequestFailure {
  if (error instanceof ConnectionError) return { kind: "NO_CONNECTION", reference: null };
  const reference = CombinedGraphQLErrors.is(error)
    ? error.errors.map(({ extensions }) => extensions?.["reference"]).find((value) => typeof value === "string")
    : undefined;
  return { kind: "BROKEN", reference: typeof reference === "string" ? reference : null };
}
