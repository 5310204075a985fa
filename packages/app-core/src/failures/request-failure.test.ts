import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { ConnectionError } from "../api/connection-error";
import { describeRequestFailure } from "./request-failure";

function graphqlError(extensions: Record<string, unknown>): CombinedGraphQLErrors {
  return new CombinedGraphQLErrors({ errors: [{ message: "no", extensions }] });
}

describe("a failed request", () => {
  it.each([
    [new ConnectionError("down"), { kind: "UNREACHABLE" }],
    [new ConnectionError("slow", { problem: "TOO_SLOW" }), { kind: "TOO_SLOW" }],
    [new ConnectionError("slow", { problem: "UNANSWERED" }), { kind: "UNANSWERED" }],
    [graphqlError({ code: "UNAVAILABLE" }), { kind: "UNAVAILABLE" }],
    [graphqlError({ code: "OUTCOME_UNKNOWN" }), { kind: "UNCERTAIN" }],
    [graphqlError({ code: "UNREADABLE" }), { kind: "UNREADABLE" }],
    [graphqlError({ code: "UNTRUSTED_DOCUMENT" }), { kind: "OUTDATED" }],
    [graphqlError({ code: "UNAUTHENTICATED" }), { kind: "SIGNED_OUT" }],
    [graphqlError({ code: "FORBIDDEN" }), { kind: "FORBIDDEN" }],
    [graphqlError({ code: "INTERNAL_SERVER_ERROR", reference: "e7f3" }), { kind: "BROKEN", reference: "e7f3" }],
    [graphqlError({ code: "BAD_USER_INPUT" }), { kind: "BROKEN", reference: null }],
    [new Error("a bug of ours"), { kind: "BROKEN", reference: null }],
  ])("is sorted by what one can do about it: %s", (error, failure) => {
    expect(describeRequestFailure(error)).toEqual(failure);
  });
});
