import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { UserError } from "../../shared/errors";
import { runHeavyWork } from "../../shared/heavy-work";
import type { work } from "./print-work";
import type { PrintOptions } from "./render-document-pdf";

/**
 * The PDF of an issued content, made in a thread of its own.
 * Errors: throws UserError for a document of too many pages, and what `runHeavyWork` throws.
 */
export async function printDocument(content: DocumentContent, options: PrintOptions): Promise<Uint8Array> {
  const printed = await runHeavyWork<typeof work>(require.resolve("./print-work"), { content, options });
  if ("refusal" in printed) throw new UserError(printed.refusal);
  return printed.pdf;
}
