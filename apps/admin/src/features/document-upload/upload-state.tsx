import { Badge } from "@kundenportal/ui/badge";
import { Link } from "@kundenportal/ui/link";
import { TwoLines } from "../../components/two-lines";
import { type TextKey, useText } from "../../lib/use-text";
import type { MissingField, UploadFailure, UploadItem } from "./upload-row";

const FAILURES = {
  EMPTY_FILE: "uploadDocuments.failure.EMPTY_FILE",
  UNREADABLE: "uploadDocuments.failure.UNREADABLE",
  TOO_LARGE: "uploadDocuments.failure.TOO_LARGE",
  NOT_A_PDF: "uploadDocuments.failure.NOT_A_PDF",
  XML_ALONE: "uploadDocuments.failure.XML_ALONE",
  PDF_BROKEN: "uploadDocuments.failure.PDF_BROKEN",
  PDF_ENCRYPTED: "uploadDocuments.failure.PDF_ENCRYPTED",
  TOO_MANY_PAGES: "uploadDocuments.failure.TOO_MANY_PAGES",
  NUMBER_TAKEN: "uploadDocuments.failure.NUMBER_TAKEN",
  OTHER_CLIENT: "uploadDocuments.failure.OTHER_CLIENT",
  CANCELED: "uploadDocuments.failure.CANCELED",
  AMOUNT_FIXED: "uploadDocuments.failure.AMOUNT_FIXED",
  INVOICE_FIXED: "uploadDocuments.failure.INVOICE_FIXED",
  CREDIT_TOO_HIGH: "uploadDocuments.failure.CREDIT_TOO_HIGH",
  CLIENT_AMBIGUOUS: "uploadDocuments.failure.CLIENT_AMBIGUOUS",
  CLIENT_UNKNOWN: "uploadDocuments.failure.CLIENT_UNKNOWN",
  NOT_FOUND: "uploadDocuments.failure.NOT_FOUND",
} as const satisfies Record<string, TextKey>;

const FIELDS = {
  type: "uploadDocuments.type",
  number: "uploadDocuments.number",
  date: "common.date",
  total: "documents.total",
  precedingNumber: "uploadDocuments.precedingShort",
  client: "documents.client",
} as const satisfies Record<MissingField, TextKey>;

/** How far a file is, and what keeps it from going on. */
export function UploadStateCell({ item }: { readonly item: UploadItem }) {
  const t = useText();
  const { failure, missing, published, state, twinName } = item;
  if (state === "FAILED" && failure !== null) {
    return (
      <TwoLines first={<Badge tone="danger">{t("uploadDocuments.state.FAILED")}</Badge>} second={words(failure)} />
    );
  }
  if (published !== null) {
    const { change, differences, documentId } = published;
    const link = <Link href={`/documents/${documentId}`}>{t(`uploadDocuments.state.${change}`)}</Link>;
    const names = differences.map((kind) => t(`uploadDocuments.difference.${kind}`));
    if (names.length === 0) return link;
    return (
      <TwoLines
        first={
          <>
            {link} <Badge tone="warning">{t("uploadDocuments.check")}</Badge>
          </>
        }
        second={t("uploadDocuments.notInPdf", { fields: names.join(", ") })}
      />
    );
  }
  if (state === "READING" || state === "WAITING" || state === "PUBLISHING") {
    return <Badge>{t(`uploadDocuments.state.${state}`)}</Badge>;
  }
  if (missing.length > 0) {
    const fields = missing.map((field) => t(FIELDS[field])).join(", ");
    return <Badge tone="warning">{t("uploadDocuments.state.INCOMPLETE", { fields })}</Badge>;
  }
  if (twinName !== null) {
    return (
      <TwoLines
        first={<Badge tone="warning">{t("uploadDocuments.state.TWIN")}</Badge>}
        second={t("uploadDocuments.twin", { name: twinName })}
      />
    );
  }
  const ready = <Badge tone="success">{t("uploadDocuments.state.READY")}</Badge>;
  return item.isNewVersion ? <TwoLines first={ready} second={t("uploadDocuments.newVersion")} /> : ready;

  function words({ code, fields }: UploadFailure): string {
    if (code === "INVALID_INPUT") {
      const named = fields.map((field) => (isField(field) ? t(FIELDS[field]) : field));
      return t("uploadDocuments.failure.INVALID_INPUT", { fields: named.join(", ") });
    }
    return t(isKnown(code) ? FAILURES[code] : "uploadDocuments.failure.REQUEST");
  }
}

function isField(field: string): field is MissingField {
  return Object.hasOwn(FIELDS, field);
}

function isKnown(code: string): code is keyof typeof FAILURES {
  return Object.hasOwn(FAILURES, code);
}
