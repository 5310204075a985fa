import { Badge } from "@kundenportal/ui/badge";
import { Button } from "@kundenportal/ui/button";
import { DateText } from "@kundenportal/ui/date-text";
import { Marked } from "@kundenportal/ui/marked";
import { MoneyText } from "@kundenportal/ui/money-text";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { readFragment } from "../../gql/fragment-masking";
import type { BankLine_LineFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { BankLinePartFragment } from "./bank-line-fragment";
import styles from "./bank-line-list.module.css";
import { ClosedDocuments, MatchSummary, PartList } from "./match-summary";
import { toPartInputs } from "./typed-parts";
import { useBankLineActions } from "./use-bank-line-actions";

interface BankLineListProps {
  readonly lines: readonly BankLine_LineFragment[];
  readonly onOpen: (lineId: string) => void;
}

/** Lines of bank statements: what the bank says, and beside it where the money belongs. */
export function BankLineList({ lines, onOpen }: BankLineListProps) {
  const t = useText();
  return (
    <ul className={styles["list"]} aria-label={t("bankLines.title")}>
      {lines.map((line) => (
        <li key={line.id} className={styles["line"]}>
          <BankSide line={line} />
          <DocumentSide line={line} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

/** In place of the list while its first page loads. */
export function BankLineListSkeleton() {
  return (
    <LoadingRegion>
      <div className={styles["skeleton"]}>
        {["a", "b", "c", "d"].map((key) => (
          <Skeleton key={key} height="5rem" shape="block" />
        ))}
      </div>
    </LoadingRegion>
  );
}

function BankSide({ line }: { readonly line: BankLine_LineFragment }) {
  const t = useText();
  const name = line.counterpartyName ?? t("bankLines.unknownName");
  return (
    <div className={styles["bank"]}>
      <div className={styles["first"]}>
        <strong className={styles["name"]}>
          <Marked text={name} />
        </strong>
        <span className={styles["amount"]}>
          <MoneyText value={line.amount} />
        </span>
      </div>
      <p className={styles["purpose"]}>
        {line.purpose === "" ? t("bankLines.noPurpose") : <Marked text={line.purpose} />}
      </p>
      <p className={styles["facts"]}>
        <DateText value={line.bookedOn} />
        {line.status === "OPEN" && line.resembles !== null && <Badge tone="warning">{t("bankLines.resembles")}</Badge>}
        {line.isReturn && (
          <Badge tone="warning">
            {line.returnReason === null
              ? t("bankLines.return")
              : t("bankLines.returnFor", { reason: line.returnReason })}
          </Badge>
        )}
      </p>
    </div>
  );
}

function DocumentSide({ line, onOpen }: { readonly line: BankLine_LineFragment } & Pick<BankLineListProps, "onOpen">) {
  const t = useText();
  const { canEdit } = useViewer();
  const { confirm, undo, isPending } = useBankLineActions();
  const [best] = line.proposals;
  const lastNote = line.decisions.at(-1)?.note ?? null;

  async function handleConfirm(): Promise<void> {
    if (best === undefined) return;
    const problems = await confirm(line.id, toPartInputs(best.parts), null);
    // What the server does not accept as it is needs a closer look.
    if (problems !== null && problems.length > 0) onOpen(line.id);
  }

  return (
    <div className={styles["document"]}>
      <div className={styles["what"]}>
        {line.status === "CONFIRMED" && (
          <>
            <Badge tone="success" hasDot>
              {t("bankLineStatus.CONFIRMED")}
            </Badge>
            <PartList parts={line.parts.map((part) => readFragment(BankLinePartFragment, part))} />
          </>
        )}
        {line.status === "IGNORED" && (
          <>
            <Badge tone="neutral" hasDot>
              {t("bankLineStatus.IGNORED")}
            </Badge>
            {lastNote !== null && <p className={styles["note"]}>{lastNote}</p>}
          </>
        )}
        {line.status === "OPEN" &&
          (best === undefined ? (
            line.closedDocuments.length === 0 && (
              <p className={styles["nothing"]}>{t(line.isReturn ? "bankLines.noPayment" : "bankLines.noDocument")}</p>
            )
          ) : (
            <MatchSummary proposal={best} />
          ))}
        <ClosedDocuments documents={line.closedDocuments} />
        {line.proposals.length > 1 && (
          <p className={styles["note"]}>{t("bankLines.moreProposals", { count: line.proposals.length - 1 })}</p>
        )}
      </div>
      <div className={styles["actions"]}>
        {canEdit && line.status === "OPEN" && best !== undefined && (
          <Button size="small" isPending={isPending} onClick={() => void handleConfirm()}>
            {t("bankLines.confirm")}
          </Button>
        )}
        {canEdit && line.status !== "OPEN" && (
          <Button size="small" variant="quiet" isPending={isPending} onClick={() => void undo(line.id)}>
            {t("bankLines.undo")}
          </Button>
        )}
        <Button size="small" variant="quiet" onClick={() => onOpen(line.id)}>
          {t(canEdit && line.status === "OPEN" ? "bankLines.assign" : "bankLines.details")}
        </Button>
      </div>
    </div>
  );
}
