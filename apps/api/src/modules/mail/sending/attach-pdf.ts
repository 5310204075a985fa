import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import type { Locale } from "@kundenportal/domain/locale";
import type { DocumentRow } from "../../documents/table/document-row";
import type { MailAttachment } from "./mail.repository";

/** A document's PDF as an attachment, named in the reader's language. */
export function attachPdf(
  { row, pdfSha256 }: { readonly row: Pick<DocumentRow, "type" | "number">; readonly pdfSha256: string },
  locale: Locale,
): MailAttachment {
  const number = (row.number ?? "").replaceAll(/[^\p{L}\p{N}._-]+/gu, "-");
  return {
    fileName: `${documentTypeName(row.type, locale)}-${number}.pdf`.replaceAll(" ", "-"),
    mediaType: "application/pdf",
    sha256: pdfSha256,
  };
}
