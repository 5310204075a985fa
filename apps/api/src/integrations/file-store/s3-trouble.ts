import { codeOf } from "../../shared/code-of";
import { OperationalError } from "../../shared/errors";

/** Ours, and those of Amazon's library. */
const OUT_OF_TIME = new Set(["TimeoutError", "AbortError"]);
/** What servers say when they do not let us in. */
const REFUSED = new Set(["AccessDenied", "Forbidden", "InvalidAccessKeyId", "SignatureDoesNotMatch", "Unauthorized"]);

/** Whether the storage, or the way there, is what failed. */
export function isS3Trouble(error: unknown): boolean {
  return isAnswer(error) || has(error, "$metadata") || OUT_OF_TIME.has(nameOf(error)) || codeOf(error) !== "";
}

/** A bucket that is not there is another matter. */
export function isMissingObject(error: unknown): boolean {
  return nameOf(error) === "NoSuchKey";
}

/** An empty file has no first byte to ask for. */
export function isEmptyRange(error: unknown): boolean {
  return nameOf(error) === "InvalidRange";
}

/** In a sentence that everybody may read. Errors: throws what has another reason. */
export function describeS3Trouble(error: unknown): string {
  const cause = error instanceof OperationalError ? error.cause : error;
  const name = nameOf(cause);
  if (!isS3Trouble(cause)) throw error;
  if (OUT_OF_TIME.has(name)) return "The file storage does not answer in time.";
  if (REFUSED.has(name)) return "The file storage does not let this server in.";
  if (name === "RequestTimeTooSkewed") return "The file storage has another time than this server.";
  if (name === "NoSuchBucket") return "The file storage has no such bucket.";
  if (isAnswer(cause)) return "The file storage can't store anything right now.";
  return "The file storage can't be reached.";
}

/** What the storage itself said. */
function isAnswer(error: unknown): boolean {
  return has(error, "$fault");
}

/** What Amazon's library writes on whatever fails in it. */
function has(error: unknown, mark: "$fault" | "$metadata"): boolean {
  return typeof error === "object" && error !== null && mark in error;
}

/** Not by class: errors of Node's own parts can be of another realm's. */
function nameOf(error: unknown): string {
  return typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
}
