import { latePiece } from "@kundenportal/app-core/late-piece";
import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import { Button } from "@kundenportal/ui/button";
import { Banner } from "@kundenportal/ui/banner";
import { formatDate } from "@kundenportal/ui/format";
import { PageHeader } from "@kundenportal/ui/page-header";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useClock } from "@kundenportal/ui/use-clock";
import { useLocale } from "@kundenportal/ui/use-text";
import { useCallback, useState } from "react";
import { useSearchParams } from "react-router";
import { DocumentBadge } from "../../components/document-badge";
import { PageTitle } from "../../components/page-title";
import { useViewer } from "../../components/viewer-context";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { DecisionCard } from "./decision-card";
import { DocumentSummary } from "./document-summary";
import styles from "./document-view.module.css";

const DocumentViewFragment = graphql(`
  fragment DocumentView_document on Document {
    id
    type
    number
    title
    date
    currentVersion
    ...DocumentBadge_document
    ...DocumentSummary_document
    ...DocumentDetails_document
    cancellation {
      reason
      canceledAt
    }
    decision {
      id
      ...DecisionCard_offerDecision
    }
  }
`);

const PaymentReturn = latePiece(
  () => import("./payment-return/payment-return").then((module) => module.PaymentReturn),
  {
    placeholder: (
      <LoadingRegion>
        <Skeleton shape="block" height="5rem" />
      </LoadingRegion>
    ),
  },
);

const DocumentDetails = latePiece(() => import("./document-details").then((module) => module.DocumentDetails), {
  placeholder: (
    <LoadingRegion>
      <Skeleton shape="block" height="40rem" />
    </LoadingRegion>
  ),
});

interface DocumentViewProps {
  readonly document: FragmentType<typeof DocumentViewFragment>;
  /** The older version that the content shows; null for the current one. */
  readonly version: number | null;
  readonly onReload: () => Promise<unknown>;
}

/** A document with everything the customer can do with it. On wide screens amount and actions stay in sight beside it. */
export function DocumentView({ version, onReload, ...props }: DocumentViewProps) {
  const t = useText();
  const locale = useLocale();
  const { timeZone } = useClock();
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const document = readFragment(DocumentViewFragment, props.document);
  const name = t("document.number", { type: documentTypeName(document.type, locale), number: document.number });
  const paymentId = params.get("payment");
  const [isPaying, setIsPaying] = useState(paymentId !== null);
  const isOlderVersion = version !== null && version !== document.currentVersion;

  const handlePaymentKnown = useCallback(
    (mayPayAgain: boolean) => {
      setIsPaying(!mayPayAgain);
      void onReload();
    },
    [onReload],
  );

  function dropParams(...names: readonly string[]): void {
    setParams(
      (current) => {
        for (const name of names) current.delete(name);
        return current;
      },
      { replace: true },
    );
  }

  return (
    <>
      <PageTitle title={name} />
      <div className={styles["header"]}>
        <PageHeader
          title={name}
          badge={<DocumentBadge document={document} />}
          description={
            <>
              {t("document.dated", { date: formatDate(document.date, locale) })}
              {document.title !== null && ` · ${document.title}`}
            </>
          }
          {...(viewer !== null &&
            (viewer.linkKind === "CLIENT" || viewer.entryDocumentId === null) && {
              back: { href: "/", label: t("document.back") },
            })}
        />
      </div>
      <div className={styles["page"]}>
        <div className={styles["aside"]}>
          {paymentId !== null && (
            <PaymentReturn
              key={paymentId}
              paymentId={paymentId}
              hasLeft={params.has("left")}
              onKnown={handlePaymentKnown}
              onDismiss={() => {
                dropParams("payment", "left");
              }}
            />
          )}
          <DocumentSummary
            document={document}
            isOlderVersion={isOlderVersion}
            isPaying={isPaying}
            onReload={onReload}
          />
          {document.decision !== null && (
            <DecisionCard decision={document.decision} currentVersion={document.currentVersion} />
          )}
        </div>
        <div className={styles["content"]}>
          {document.cancellation !== null && (
            <Banner
              tone="warning"
              title={t("document.canceledOn", {
                date: formatDate(document.cancellation.canceledAt, locale, "short", timeZone),
              })}
            >
              {document.cancellation.reason === null
                ? undefined
                : t("document.cancelReason", { reason: document.cancellation.reason })}
            </Banner>
          )}
          {isOlderVersion && (
            <Banner
              tone="warning"
              title={t("document.olderVersion", { version })}
              actions={
                <Button
                  size="small"
                  onClick={() => {
                    dropParams("version");
                  }}
                >
                  {t("document.showCurrent")}
                </Button>
              }
            />
          )}
          <DocumentDetails document={document} />
        </div>
      </div>
    </>
  );
}
