import { Card } from "@kundenportal/ui/card";
import { DateText } from "@kundenportal/ui/date-text";
import { type Description, DescriptionList } from "@kundenportal/ui/description-list";
import { Link } from "@kundenportal/ui/link";
import { useViewer } from "../../components/viewer-context";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./decision-card.module.css";

const DecisionCardFragment = graphql(`
  fragment DecisionCard_offerDecision on OfferDecision {
    id
    kind
    name
    decidedAt
    version
    purchaseOrderNumber
    reason
    contentSha256
  }
`);

interface DecisionCardProps {
  readonly decision: FragmentType<typeof DecisionCardFragment>;
  readonly currentVersion: number;
}

const SHOWN_HASH_LENGTH = 12;

/** The recorded answer to an offer: by whom, when, and to exactly which content. */
export function DecisionCard({ currentVersion, ...props }: DecisionCardProps) {
  const t = useText();
  const viewer = useViewer();
  const decision = readFragment(DecisionCardFragment, props.decision);
  const items: Description[] = [
    ...(viewer === null ? [] : [{ id: "by", term: t("decision.by"), value: viewer.client.name }]),
    { id: "name", term: t("decision.name"), value: decision.name === "" ? t("decision.erased") : decision.name },
    { id: "at", term: t("decision.at"), value: <DateText value={decision.decidedAt} format="dateTime" /> },
    {
      id: "version",
      term: t("decision.version"),
      value:
        decision.version === currentVersion ? (
          String(decision.version)
        ) : (
          <Link href={`?version=${decision.version}`}>{t("decision.showVersion", { version: decision.version })}</Link>
        ),
    },
    ...(decision.purchaseOrderNumber === null
      ? []
      : [{ id: "order", term: t("decision.purchaseOrder"), value: decision.purchaseOrderNumber }]),
    ...(decision.reason === null ? [] : [{ id: "reason", term: t("decision.reason"), value: decision.reason }]),
    {
      id: "hash",
      term: t("decision.hash"),
      value: (
        <code className={styles["hash"]} title={`${t("decision.hashHint")}: ${decision.contentSha256}`}>
          {decision.contentSha256.slice(0, SHOWN_HASH_LENGTH)}…
        </code>
      ),
    },
  ];
  return (
    <Card title={t(`decision.title.${decision.kind}`)}>
      <DescriptionList items={items} />
    </Card>
  );
}
