import { EInvoiceCheck } from "@kundenportal/app-core/e-invoice-check";
import { Card } from "@kundenportal/ui/card";
import { formatFileSize } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { FileCode, FileText, type LucideIcon, Paperclip } from "lucide-react";
import { useId } from "react";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./attachments.module.css";

const AttachmentsFragment = graphql(`
  fragment Attachments_document on Document {
    id
    pdfUrl
    pdfHoldsEInvoice
    attachments {
      id
      fileName
      description
      kind
      sizeBytes
      url
    }
    eInvoiceCheck {
      checkedAt
      version
      rules
      sha256
      findingCount
      findings {
        rule
        kind
        severity
        breach
        businessTerm
        lineId
        line
        path
        found
        expected
      }
    }
  }
`);

interface AttachmentsProps {
  readonly document: FragmentType<typeof AttachmentsFragment>;
}

/** The e-invoice in each of its forms, what its check came to, and what else came with the document. Nothing when there is neither. */
export function Attachments(props: AttachmentsProps) {
  const t = useText();
  const locale = useLocale();
  const { attachments, pdfHoldsEInvoice, pdfUrl, eInvoiceCheck } = readFragment(AttachmentsFragment, props.document);
  if (attachments.length === 0 && !pdfHoldsEInvoice) return null;
  return (
    <div data-print="hide">
      <Card title={t("attachments.title")} hasPadding={false}>
        <ul className={styles["files"]}>
          {pdfHoldsEInvoice && (
            <FileLink
              href={`${pdfUrl}?download=1`}
              icon={FileText}
              name={t("attachments.download", { name: t("attachments.zugferd") })}
              about={t("attachments.zugferdHint")}
            />
          )}
          {attachments.map(({ description, fileName, id, kind, sizeBytes, url }) => {
            const size = formatFileSize(sizeBytes, locale);
            return kind === "E_INVOICE" ? (
              <FileLink
                key={id}
                href={url}
                saveAs={fileName}
                icon={FileCode}
                name={t("attachments.download", { name: description ?? t("attachments.eInvoice") })}
                about={`${fileName} · ${size}`}
              />
            ) : (
              <FileLink
                key={id}
                href={url}
                saveAs={fileName}
                icon={Paperclip}
                name={fileName}
                about={description === null ? size : `${description} · ${size}`}
              />
            );
          })}
        </ul>
        {eInvoiceCheck !== null && (
          <div className={styles["check"]}>
            <EInvoiceCheck check={eInvoiceCheck} />
          </div>
        )}
      </Card>
    </div>
  );
}

interface FileLinkProps {
  readonly href: string;
  /** Left out: the server says it. */
  readonly saveAs?: string;
  readonly icon: LucideIcon;
  readonly name: string;
  readonly about: string;
}

function FileLink({ href, saveAs = "", icon: Icon, name, about }: FileLinkProps) {
  const aboutId = useId();
  return (
    <li className={styles["file"]}>
      <Icon aria-hidden className={styles["icon"]} />
      <span className={styles["texts"]}>
        {/* The name alone: with large text on a phone the whole row is higher than what the bars leave free for the focus. */}
        <a href={href} className={styles["name"]} download={saveAs} aria-describedby={aboutId}>
          {name}
        </a>
        <span className={styles["about"]} id={aboutId}>
          {about}
        </span>
      </span>
    </li>
  );
}
