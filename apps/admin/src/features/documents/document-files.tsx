import { Card } from "@kundenportal/ui/card";
import { DateText } from "@kundenportal/ui/date-text";
import { formatFileSize } from "@kundenportal/ui/format";
import { Link } from "@kundenportal/ui/link";
import { useLocale } from "@kundenportal/ui/use-text";
import { Download, FileCode, FileText, Paperclip } from "lucide-react";
import { Stack } from "../../components/form-grid";
import { DocumentCheck } from "../../components/document-check";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./document-files.module.css";

const DocumentFilesFragment = graphql(`
  fragment DocumentFiles_document on Document {
    id
    pdfUrl
    currentVersion
    versions {
      version
      createdAt
      sha256
      pdfUrl
      pdfHoldsEInvoice
    }
    attachments {
      id
      fileName
      description
      kind
      sizeBytes
      url
    }
    eInvoiceCheck {
      ...DocumentCheck_check
    }
  }
`);

interface DocumentFilesProps {
  readonly document: FragmentType<typeof DocumentFilesFragment>;
}

/** Each version with the hash that proves it, its PDF, the files that came with it, and what the check of its e-invoice came to. Nothing for a draft. */
export function DocumentFiles(props: DocumentFilesProps) {
  const t = useText();
  const locale = useLocale();
  const { versions, attachments, currentVersion, eInvoiceCheck } = readFragment(DocumentFilesFragment, props.document);
  if (versions.length === 0 && attachments.length === 0) return null;

  return (
    <Card title={t("document.files")}>
      <Stack>
        <ul className={styles["list"]}>
          {versions.map(({ version, createdAt, sha256, pdfUrl, pdfHoldsEInvoice }) => (
            <li key={version} className={styles["file"]}>
              <FileText className={styles["icon"]} aria-hidden />
              <div className={styles["about"]}>
                <p>
                  <Link href={pdfUrl} target="_blank" rel="noopener">
                    {t("document.pdfOfVersion", { version })}
                  </Link>
                  {version === currentVersion && versions.length > 1 && ` · ${t("document.currentVersion")}`}
                </p>
                <p className={styles["facts"]}>
                  {pdfHoldsEInvoice && `${t("document.zugferd")} · `}
                  <DateText value={createdAt} format="dateTime" />
                </p>
                <p className={styles["hash"]} title={sha256}>
                  SHA-256 <code>{sha256}</code>
                </p>
              </div>
              <Link
                href={withDownload(pdfUrl)}
                className={styles["download"]}
                reloadDocument
                aria-label={t("document.downloadPdfOfVersion", { version })}
              >
                <Download aria-hidden />
              </Link>
            </li>
          ))}
          {attachments.map(({ id, fileName, description, kind, sizeBytes, url }) => {
            const Icon = kind === "E_INVOICE" ? FileCode : Paperclip;
            return (
              <li key={id} className={styles["file"]}>
                <Icon className={styles["icon"]} aria-hidden />
                <div className={styles["about"]}>
                  <p>
                    <Link href={url} reloadDocument download={fileName}>
                      {fileName}
                    </Link>
                  </p>
                  <p className={styles["facts"]}>
                    {description ?? t(kind === "E_INVOICE" ? "document.originalEInvoice" : "document.attachment")}
                    {" · "}
                    {formatFileSize(sizeBytes, locale)}
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
        {eInvoiceCheck !== null && <DocumentCheck check={eInvoiceCheck} />}
      </Stack>
    </Card>
  );
}

/** The address that saves the PDF instead of showing it. */
function withDownload(pdfUrl: string): string {
  return `${pdfUrl}${pdfUrl.includes("?") ? "&" : "?"}download=1`;
}
