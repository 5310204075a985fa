import { Badge } from "@kundenportal/ui/badge";
import { ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { Download } from "lucide-react";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./document-decision.module.css";

const EVIDENCE_PATH = "/exports/evidence.jsonl";

const DocumentDecisionFragment = graphql(`
  fragment DocumentDecision_document on Document {
    id
    client {
      id
      name
    }
    decision {
      id
      kind
      name
      decidedAt
      version
      purchaseOrderNumber
      reason
      contentSha256
      evidenceHash
    }
  }
`);

interface DocumentDecisionProps {
  readonly document: FragmentType<typeof DocumentDecisionFragment>;
}

/** The client's answer to an offer, with the evidence for it. Nothing while there is none. */
export function DocumentDecision(props: DocumentDecisionProps) {
  const t = useText();
  const { client, decision } = readFragment(DocumentDecisionFragment, props.document);
  if (decision === null) return null;
  const isAccepted = decision.kind === "ACCEPTED";

  return (
    <Card
      title={t("document.decision")}
      actions={
        <Badge tone={isAccepted ? "success" : "danger"} hasDot>
          {t(`documentStatus.${decision.kind}`)}
        </Badge>
      }
    >
      <DescriptionList
        items={[
          { id: "by", term: t("document.decisionBy"), value: client.name },
          {
            id: "name",
            term: t("document.decisionName"),
            value: decision.name === "" ? t("document.decisionErased") : decision.name,
          },
          {
            id: "at",
            term: t("document.decisionAt"),
            value: <DateText value={decision.decidedAt} format="dateTime" />,
          },
          { id: "version", term: t("document.decisionVersion"), value: decision.version },
          ...(decision.purchaseOrderNumber === null
            ? []
            : [{ id: "order", term: t("document.purchaseOrderNumber"), value: decision.purchaseOrderNumber }]),
          ...(decision.reason === null
            ? []
            : [{ id: "reason", term: t("document.decisionReason"), value: decision.reason }]),
          { id: "content", term: t("document.decisionContentHash"), value: <Hash value={decision.contentSha256} /> },
          { id: "evidence", term: t("document.decisionEvidenceHash"), value: <Hash value={decision.evidenceHash} /> },
        ]}
      />
      <div className={styles["export"]}>
        <ButtonLink size="small" href={EVIDENCE_PATH} reloadDocument download icon={<Download aria-hidden />}>
          {t("document.decisionExport")}
        </ButtonLink>
      </div>
    </Card>
  );
}

function Hash({ value }: { readonly value: string }) {
  return <code className={styles["hash"]}>{value}</code>;
}
