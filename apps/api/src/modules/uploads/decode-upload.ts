import { failure, type Result, success } from "@kundenportal/domain/result";
import { type EInvoiceProblem, fileProblem } from "../e-invoices/parsing/en16931/e-invoice-problem";
import { E_INVOICE_MAX_SIZE_BYTES } from "../e-invoices/parsing/parse-e-invoice";

/**
 * The bytes of an uploaded file. Strict: white space, the URL-safe alphabet, missing padding and a data URL's head are
 * refused, because Node would read over what it does not understand and keep something else than was sent.
 * Errors: TOO_LARGE is told from the length alone, before anything is decoded; else NOT_BASE64.
 */
export function decodeUpload(contentBase64: string): Result<Buffer, EInvoiceProblem> {
  if (decodedLength(contentBase64) > E_INVOICE_MAX_SIZE_BYTES) {
    return failure(fileProblem("TOO_LARGE", `The file is larger than ${String(E_INVOICE_MAX_SIZE_BYTES)} bytes.`));
  }
  const bytes = Buffer.from(contentBase64, "base64");
  if (bytes.toString("base64") !== contentBase64) {
    return failure(fileProblem("NOT_BASE64", "The content is not base64 (RFC 4648, section 4, with padding)."));
  }
  return success(bytes);
}

function decodedLength(base64: string): number {
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  return Math.floor((base64.length * 3) / 4) - padding;
}
