import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import { ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { useHasScripts } from "@kundenportal/ui/use-has-scripts";
import { useLocale } from "@kundenportal/ui/use-text";
import { Download, ExternalLink, FileText } from "lucide-react";
import { useSyncExternalStore } from "react";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./document-pdf.module.css";

const DocumentPdfFragment = graphql(`
  fragment DocumentPdf_document on Document {
    id
    type
    number
    pdfUrl
    content(version: $version) {
      version
      madeElsewhere {
        pdfSha256
      }
    }
  }
`);

interface DocumentPdfProps {
  readonly document: FragmentType<typeof DocumentPdfFragment>;
}

/**
 * The PDF of a document that another program made: it is the document, and what is below only says what is known of it.
 * Where the browser shows PDFs and there is room, it is right here; else behind a button, because phones leave frames with PDFs blank.
 */
export function DocumentPdf(props: DocumentPdfProps) {
  const t = useText();
  const locale = useLocale();
  const { content, number, pdfUrl, type } = readFragment(DocumentPdfFragment, props.document);
  const hasScripts = useHasScripts();
  const showsFrames = useSyncExternalStore(subscribe, canShow, () => false);
  if (content.madeElsewhere === null) return null;
  const name = t("document.number", { type: documentTypeName(type, locale), number });
  const url = `${pdfUrl}?version=${String(content.version)}`;

  return (
    <div data-print="hide">
      <Card title={t("documentPdf.title")} description={t("documentPdf.text")} hasPadding={!showsFrames}>
        {showsFrames ? (
          <iframe
            className={styles["frame"]}
            src={`${url}${WITHOUT_THUMBNAILS}`}
            title={t("documentPdf.frame", { name })}
          />
        ) : (
          <>
            {!hasScripts && <div className={styles["room"]} />}
            <FileText className={styles["icon"]} aria-hidden />
          </>
        )}
        <div className={styles["buttons"]} data-framed={showsFrames}>
          <ButtonLink href={url} target="_blank" isFullWidth={!showsFrames} icon={<ExternalLink aria-hidden />}>
            {t("documentPdf.open")}
          </ButtonLink>
          <ButtonLink
            href={`${url}&download=1`}
            reloadDocument
            variant="quiet"
            isFullWidth={!showsFrames}
            icon={<Download aria-hidden />}
          >
            {t("documentPdf.download")}
          </ButtonLink>
        </div>
      </Card>
    </div>
  );
}

/** The pages are small enough without them beside. */
const WITHOUT_THUMBNAILS = "#navpanes=0";

/** Tablets say that they show PDFs, and show the first page of them. */
const ROOM = "(min-width: 64rem) and (pointer: fine)";

function subscribe(onChange: () => void): () => void {
  const room = window.matchMedia(ROOM);
  room.addEventListener("change", onChange);
  return () => room.removeEventListener("change", onChange);
}

function canShow(): boolean {
  return navigator.pdfViewerEnabled && window.matchMedia(ROOM).matches;
}
