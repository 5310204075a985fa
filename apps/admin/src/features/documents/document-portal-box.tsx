import { useMutation } from "@apollo/client/react";
import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { isOwedByCustomer } from "@kundenportal/domain/documents/document-type-rules";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import { CopyField } from "@kundenportal/ui/copy-field";
import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { Link } from "@kundenportal/ui/link";
import { useToast } from "@kundenportal/ui/toast";
import { RefreshCw } from "lucide-react";
import { useState } from "react";
import { documentName } from "../../components/document-name";
import { Cluster, Stack } from "../../components/form-grid";
import { ViewAsClientButton } from "../../components/view-as-client-button";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { DenialReason, DocumentPortalBox_DocumentFragment, PortalObstacle } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import styles from "./document-portal-box.module.css";

const DocumentPortalBoxFragment = graphql(`
  fragment DocumentPortalBox_document on Document {
    id
    type
    number
    firstViewedAt
    payUrl
    payUrlDenial
    client {
      id
      name
    }
    portal {
      url
      missing
      expiresAt
      linkGeneration
    }
  }
`);

const RotateDocumentLinkMutation = graphql(`
  mutation RotateDocumentLink($documentId: ID!, $idempotencyKey: String) {
    rotateDocumentLink(documentId: $documentId, idempotencyKey: $idempotencyKey) {
      ... on RotateDocumentLinkSuccess {
        document {
          id
          ...DocumentPortalBox_document
        }
      }
      ... on NotFound {
        code
      }
    }
  }
`);

interface DocumentPortalBoxProps {
  readonly document: FragmentType<typeof DocumentPortalBoxFragment>;
}

/** The addresses of this very document in the portal and for paying, or what prevents them. */
export function DocumentPortalBox(props: DocumentPortalBoxProps) {
  const t = useText();
  const { canEdit } = useViewer();
  const document = readFragment(DocumentPortalBoxFragment, props.document);
  const [isRotating, setIsRotating] = useState(false);
  const { url, missing, expiresAt } = document.portal;

  return (
    <Card title={t("portalBox.title")}>
      <Stack>
        {missing.length > 0 ? (
          <Banner tone="warning" title={t("portalBox.missing")}>
            <ul className={styles["obstacles"]}>
              {missing.map((obstacle) => (
                <li key={obstacle}>
                  {t(`portalBox.missing.${obstacle}`)}{" "}
                  <ObstacleLink obstacle={obstacle} clientId={document.client.id} />
                </li>
              ))}
            </ul>
          </Banner>
        ) : (
          <>
            {url === null ? (
              <p>{t("portalBox.urlHidden")}</p>
            ) : (
              <CopyField label={t("portalBox.documentUrl")} value={url} description={t("portalBox.documentUrlHint")} />
            )}
            <Paylink document={document} />
            <Cluster>
              {canEdit && (
                <Button size="small" icon={<RefreshCw aria-hidden />} onClick={() => setIsRotating(true)}>
                  {t("portalBox.rotate")}
                </Button>
              )}
              <ViewAsClientButton clientId={document.client.id} documentId={document.id} />
            </Cluster>
          </>
        )}
        <DescriptionList
          items={[
            ...(missing.length > 0
              ? []
              : [
                  {
                    id: "expires",
                    term: t("portalBox.expires"),
                    value: expiresAt === null ? t("portalBox.noExpiry") : <DateText value={expiresAt} />,
                  },
                ]),
            {
              id: "viewed",
              term: t("document.firstViewed"),
              value:
                document.firstViewedAt === null ? (
                  t("common.never")
                ) : (
                  <DateText value={document.firstViewedAt} format="relative" />
                ),
            },
          ]}
        />
      </Stack>
      <RotateDocumentLinkDialog isOpen={isRotating} document={document} onClose={() => setIsRotating(false)} />
    </Card>
  );
}

/** The paylink, or why there is none; nothing for types that nobody pays. */
function Paylink({ document }: { readonly document: DocumentPortalBox_DocumentFragment }) {
  const t = useText();
  const { payUrl, payUrlDenial, type } = document;
  if (!isOwedByCustomer(type)) return null;
  if (payUrl !== null) {
    return <CopyField label={t("portalBox.payUrl")} value={payUrl} description={t("portalBox.payUrlHint")} />;
  }
  if (payUrlDenial === null) return null;
  return (
    <div>
      <p className={styles["label"]}>{t("portalBox.noPayUrl")}</p>
      <p className={styles["reason"]}>
        {t(`denial.${payUrlDenial}`)} <PaylinkFix reason={payUrlDenial} />
      </p>
    </div>
  );
}

/** A link to where staff can make paying possible; none if everything is as it should be. */
function PaylinkFix({ reason }: { readonly reason: DenialReason }) {
  const t = useText();
  switch (reason) {
    case "ACTION_NOT_ENABLED":
      return <Link href="/settings/portal">{t("portalBox.fix.TYPE_NOT_RELEASED")}</Link>;
    case "CURRENCY_NOT_SUPPORTED":
      return <Link href="/settings/payment-providers">{t("portalBox.fix.CURRENCY_NOT_SUPPORTED")}</Link>;
    default:
      return null;
  }
}

interface ObstacleLinkProps {
  readonly obstacle: PortalObstacle;
  readonly clientId: string;
}

/** A link to where the obstacle can be removed; a draft is issued on this very page. */
function ObstacleLink({ obstacle, clientId }: ObstacleLinkProps) {
  const t = useText();
  switch (obstacle) {
    case "CLIENT_WITHOUT_ACCESS":
      return <Link href={`/clients/${clientId}`}>{t("portalBox.fix.CLIENT_WITHOUT_ACCESS")}</Link>;
    case "TYPE_NOT_RELEASED":
      return <Link href="/settings/portal">{t("portalBox.fix.TYPE_NOT_RELEASED")}</Link>;
    case "NOT_ISSUED":
      return null;
  }
}

interface RotateDocumentLinkDialogProps {
  readonly isOpen: boolean;
  readonly document: DocumentPortalBox_DocumentFragment;
  readonly onClose: () => void;
}

function RotateDocumentLinkDialog({ isOpen, document, onClose }: RotateDocumentLinkDialogProps) {
  const t = useText();
  const showToast = useToast();
  const [rotate, { loading, error }] = useMutation(RotateDocumentLinkMutation, { refetchQueries: ["Timeline"] });

  async function handleConfirm(): Promise<void> {
    const { data } = await rotate({ variables: { documentId: document.id } });
    if (data === undefined) return;
    if (data.rotateDocumentLink.__typename === "RotateDocumentLinkSuccess") {
      showToast({ tone: "success", title: t("portalBox.rotated") });
    }
    onClose();
  }

  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={() => void handleConfirm()}
      title={t("portalBox.rotateTitle", { name: documentName(t, document) })}
      description={t("portalBox.rotateDocumentText")}
      confirmLabel={t("portalBox.rotate")}
      isDangerous
      isPending={loading}
    >
      <RequestFailureBanner error={error} />
    </ConfirmDialog>
  );
}
