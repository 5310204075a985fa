import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { UserError } from "../../shared/errors";
import { type PrintOptions, renderDocumentPdf } from "./render-document-pdf";

interface PrintTask {
  readonly content: DocumentContent;
  readonly options: PrintOptions;
}

/** Errors lose their class on the way between threads. */
type Printed = { readonly pdf: Uint8Array } | { readonly refusal: string };

/** What the thread calls. @public */
export async function work({ content, options }: PrintTask): Promise<Printed> {
  try {
    return { pdf: await renderDocumentPdf(content, options) };
  } catch (error) {
    if (error instanceof UserError) return { refusal: error.message };
    throw error;
  }
}
