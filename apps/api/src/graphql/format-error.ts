import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { AppError, ErrorBlame, RETRY_AFTER_SECONDS } from "../shared/errors";
import type { Logger } from "../shared/logger";

interface ErrorResponse {
  readonly code: string;
  readonly httpStatus: number;
  /** Whether the message is ours and fit for others to read. */
  readonly tellsMessage: boolean;
  readonly logLevel: "debug" | "warn" | "error";
}

const RESPONSES = {
  USER: {
    code: "BAD_USER_INPUT",
    httpStatus: 400,
    tellsMessage: true,
    logLevel: "debug",
  },
  UNAUTHENTICATED: {
    code: "UNAUTHENTICATED",
    httpStatus: 401,
    tellsMessage: true,
    logLevel: "debug",
  },
  ACCESS: {
    code: "FORBIDDEN",
    httpStatus: 403,
    tellsMessage: true,
    logLevel: "debug",
  },
  OPERATIONAL: {
    code: "UNAVAILABLE",
    httpStatus: 503,
    tellsMessage: true,
    logLevel: "warn",
  },
  UNCERTAIN: {
    code: "OUTCOME_UNKNOWN",
    httpStatus: 503,
    tellsMessage: true,
    logLevel: "error",
  },
  UNREADABLE: {
    code: "UNREADABLE",
    httpStatus: 422,
    tellsMessage: true,
    logLevel: "error",
  },
  UNEXPECTED: {
    code: "INTERNAL_SERVER_ERROR",
    httpStatus: 500,
    tellsMessage: false,
    logLevel: "error",
  },
} as const satisfies Record<ErrorBlame, ErrorResponse>;

/** The answer to an error that is not an expected failure. */
function responseTo(error: unknown): ErrorResponse {
  return RESPONSES[error instanceof AppError ? error.blame : ErrorBlame.UNEXPECTED];
}

/** GraphQL's own complaints about a query: written for its sender, and not a matter for our log. */
const QUERY_ERRORS = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "UNTRUSTED_DOCUMENT",
]);

/** Tells callers what they can act on and hides the rest behind a reference that is also in the log. */
export function createErrorFormatter(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    const code = original instanceof GraphQLError ? original.extensions["code"] : formatted.extensions?.["code"];
    if (code === undefined && isRequestError(original) && !isUnknownValue(original, formatted)) {
      return { ...formatted, extensions: { code: RESPONSES.USER.code } };
    }
    if (!(original instanceof AppError) && typeof code === "string" && QUERY_ERRORS.has(code)) {
      return withoutStack(formatted);
    }
    const response = isUnknownValue(original, formatted) ? RESPONSES.UNREADABLE : responseTo(original);
    const reference = crypto.randomUUID();
    logger[response.logLevel]({ err: original, reference, path: formatted.path }, "GraphQL error");
    return {
      ...formatted,
      message: response.tellsMessage ? formatted.message : `Something went wrong on our side (${reference}).`,
      extensions: {
        code: response.code,
        ...(response.tellsMessage ? {} : { reference }),
      },
    };
  };
}

/**
 * Whether GraphQL itself objects to variables or arguments. It gives these complaints no code: some it can make only while it runs,
 * because a variable may be missing or null where its type alone would allow it. What it says about a field's value (with the
 * path of that field) is about us.
 */
function isRequestError(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.originalError !== undefined) return false;
  return error.path === undefined || error.message.startsWith('Argument "');
}

/** What a field returned is none of its enum's values. The last resort: rows are looked at when they are read. */
function isUnknownValue(error: unknown, { path }: GraphQLFormattedError): boolean {
  return (
    path !== undefined && error instanceof GraphQLError && /^Enum "\w+" cannot represent value: /.test(error.message)
  );
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}

export interface FailedStatus {
  readonly httpStatus: number;
  /** Null: trying again by itself would not help, or could do it twice. */
  readonly retryAfterSeconds: number | null;
}

/** How HTTP reports a result that failed as a whole; null if part of it succeeded. */
export function statusOfResult({
  data,
  errors,
}: {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}): FailedStatus | null {
  const failed = data === null || data === undefined || Object.values(data).every((value) => value === null);
  const code = errors?.[0]?.extensions?.["code"];
  if (!failed || typeof code !== "string") return null;
  const response = QUERY_ERRORS.has(code)
    ? RESPONSES.USER
    : Object.values(RESPONSES).find((candidate) => candidate.code === code);
  if (response === undefined) return null;
  const retryAfterSeconds = response === RESPONSES.OPERATIONAL ? RETRY_AFTER_SECONDS : null;
  return { httpStatus: response.httpStatus, retryAfterSeconds };
}
