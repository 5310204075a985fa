import { OperationalError, UnexpectedError } from "../../shared/errors";

const SHA256 = /^[0-9a-f]{64}$/;

/** `ab/cdef…` for the hash `abcdef…`, in a folder as well as in a bucket. Errors: throws when it is no hash. */
export function placeOf(sha256: string): string {
  if (!SHA256.test(sha256)) throw new UnexpectedError("A file's key must be a SHA-256 in hex");
  return `${sha256.slice(0, 2)}/${sha256.slice(2)}`;
}

export function missing(sha256: string): OperationalError {
  return new OperationalError(`The file ${sha256} is not in the store.`);
}

export function damaged(sha256: string): OperationalError {
  return new OperationalError(`The file ${sha256} is damaged.`);
}

export function notRightNow(cause: unknown): OperationalError {
  return new OperationalError("Files can't be read or written right now. Try again later.", { cause });
}
