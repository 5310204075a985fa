import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { UserError } from "../../shared/errors";
import { runHeavyWork } from "../../shared/heavy-work";
import { type PrintOptions, renderDocumentPdf } from "./render-document-pdf";

interface PrintTask {
  readonly content: DocumentContent;
  readonly options: PrintOptions;
}

/** Errors lose their class on the way between threads. */
type Printed = { readonly pdf: Uint8Array } | { readonly refusal: string };

async function print({ content, options }: PrintTask): Promise<Printed> {
  try {
    return { pdf: await renderDocumentPdf(content, options) };
  } catch (error) {
    if (error instanceof UserError) return { refusal: error.message };
    throw error;
  }
}

/**
 * The PDF of an issued content, made in a thread of its own.
 * Errors: throws UserError for a document of too many pages, and what `runHeavyWork` throws.
 */
export async function printDocument(content: DocumentContent, options: PrintOptions): Promise<Uint8Array> {
  const printed = await runHeavyWork({ file: __filename, run: print }, { content, options });
  if ("refusal" in printed) throw new UserError(printed.refusal);
  return printed.pdf;
}

/** What the thread calls. @public */
export const work = print;
