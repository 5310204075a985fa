import { setImmediate as nextTurn } from "node:timers/promises";
import { failure, type Result, success } from "@kundenportal/domain/result";

interface UploadProblem {
  readonly code: "TOO_LARGE" | "NOT_BASE64";
  /** English, for users of the API and for logs. */
  readonly message: string;
}

/**
 * The bytes of an uploaded file. Strict: white space, the URL-safe alphabet, missing padding and a data URL's prefix are
 * refused, because Node would skip what it does not understand and keep something other than what was sent.
 * Errors: TOO_LARGE, determined from the length alone before anything is decoded; else NOT_BASE64.
 */
export async function decodeUpload(
  contentBase64: string,
  maxSizeBytes: number,
): Promise<Result<Buffer, UploadProblem>> {
  if (decodedLength(contentBase64) > maxSizeBytes) {
    return failure({ code: "TOO_LARGE", message: `The file is larger than ${String(maxSizeBytes)} bytes.` });
  }
  // Reading the request took a while, and what is done with the bytes will: others get their turn in between.
  await nextTurn();
  if (!isStrict(contentBase64)) {
    return failure({
      code: "NOT_BASE64",
      message: "The content is not base64 (RFC 4648, section 4, with padding).",
    });
  }
  const bytes = Buffer.from(contentBase64, "base64");
  await nextTurn();
  return success(bytes);
}

/** Without a second copy of the whole: only the end can say the same in several ways. */
function isStrict(base64: string): boolean {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return false;
  const end = base64.slice(-4);
  return Buffer.from(end, "base64").toString("base64") === end;
}

function decodedLength(base64: string): number {
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  return Math.floor((base64.length * 3) / 4) - padding;
}
