import { Card } from "@kundenportal/ui/card";
import { formatFileSize } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { FileCode, Paperclip } from "lucide-react";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./attachments.module.css";

const AttachmentsFragment = graphql(`
  fragment Attachments_document on Document {
    id
    attachments {
      id
      fileName
      description
      kind
      sizeBytes
      url
    }
  }
`);

interface AttachmentsProps {
  readonly document: FragmentType<typeof AttachmentsFragment>;
}

/** Files that came with the document, the original e-invoice among them. Nothing when there are none. */
export function Attachments(props: AttachmentsProps) {
  const t = useText();
  const locale = useLocale();
  const { attachments } = readFragment(AttachmentsFragment, props.document);
  if (attachments.length === 0) return null;
  return (
    <div data-print="hide">
      <Card title={t("attachments.title")} hasPadding={false}>
        <ul className={styles["files"]}>
          {attachments.map(({ description, fileName, id, kind, sizeBytes, url }) => {
            const isEInvoice = kind === "E_INVOICE";
            const Icon = isEInvoice ? FileCode : Paperclip;
            const about = isEInvoice ? t("attachments.eInvoice") : description;
            return (
              <li key={id}>
                <a href={url} className={styles["file"]} download={fileName}>
                  <Icon aria-hidden className={styles["icon"]} />
                  <span className={styles["texts"]}>
                    <span className={styles["name"]}>{fileName}</span>
                    <span className={styles["about"]}>
                      {about !== null && `${about} · `}
                      {formatFileSize(sizeBytes, locale)}
                    </span>
                  </span>
                </a>
              </li>
            );
          })}
        </ul>
      </Card>
    </div>
  );
}
