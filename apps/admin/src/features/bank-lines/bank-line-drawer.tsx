import { formatIban } from "@kundenportal/app-core/format-iban";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { Drawer } from "@kundenportal/ui/drawer";
import { formatDate } from "@kundenportal/ui/format";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { useId } from "react";
import { Stack } from "../../components/form-grid";
import { readFragment } from "../../gql/fragment-masking";
import type { BankLine_LineFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { AssignForm } from "./assign-form";
import { BankLinePartFragment } from "./bank-line-fragment";
import styles from "./bank-line-drawer.module.css";
import { PartList } from "./match-summary";
import { useBankLineActions } from "./use-bank-line-actions";

interface BankLineDrawerProps {
  readonly line: BankLine_LineFragment;
  readonly onClose: () => void;
}

/** Everything about one line, and what can be done with it. */
export function BankLineDrawer({ line, onClose }: BankLineDrawerProps) {
  const t = useText();
  const locale = useLocale();
  const formId = useId();
  const { canEdit } = useViewer();
  const actions = useBankLineActions();
  const isAssignable = canEdit && line.status === "OPEN";

  async function handleUndo(): Promise<void> {
    if (await actions.undo(line.id)) onClose();
  }

  return (
    <Drawer
      isOpen
      onClose={onClose}
      size="medium"
      title={line.counterpartyName ?? t("bankLines.unknownName")}
      description={<MoneyText value={line.amount} size="large" />}
      footer={
        canEdit &&
        (isAssignable ? (
          <Button variant="primary" type="submit" form={formId} isPending={actions.isPending}>
            {t("bankLines.confirm")}
          </Button>
        ) : (
          <Button isPending={actions.isPending} onClick={() => void handleUndo()}>
            {t("bankLines.undo")}
          </Button>
        ))
      }
    >
      <Stack>
        {line.isReturn && (
          <Banner tone="warning" title={t("bankLines.return")}>
            {t("bankLines.returnText")}
          </Banner>
        )}
        {line.resembles !== null && (
          <Banner tone="warning" title={t("bankLines.resembles")}>
            {t("bankLines.resemblesText", {
              name: line.resembles.counterpartyName ?? t("bankLines.unknownName"),
              date: formatDate(line.resembles.bookedOn, locale),
              purpose: line.resembles.purpose === "" ? t("bankLines.noPurpose") : line.resembles.purpose,
              status: t(`bankLineStatus.${line.resembles.status}`),
            })}
          </Banner>
        )}
        {isAssignable && <AssignForm formId={formId} line={line} actions={actions} onDone={onClose} />}
        {line.status === "CONFIRMED" && (
          <section className={styles["section"]}>
            <h3 className={styles["heading"]}>{t("bankLines.bookedOn")}</h3>
            <PartList parts={line.parts.map((part) => readFragment(BankLinePartFragment, part))} />
          </section>
        )}
        <section className={styles["section"]}>
          <h3 className={styles["heading"]}>{t("bankLines.facts")}</h3>
          <LineFacts line={line} />
        </section>
        {line.statedParts.length > 0 && (
          <section className={styles["section"]}>
            <h3 className={styles["heading"]}>{t("bankLines.statedParts")}</h3>
            <StatedParts line={line} />
          </section>
        )}
        {line.decisions.length > 0 && (
          <section className={styles["section"]}>
            <h3 className={styles["heading"]}>{t("bankLines.history")}</h3>
            <ul className={styles["history"]}>
              {line.decisions.map(({ id, kind, note, decidedBy, decidedAt }) => (
                <li key={id}>
                  {t(`bankDecision.${kind}`, { name: decidedBy })} · <DateText value={decidedAt} format="dateTime" />
                  {note !== null && <p className={styles["note"]}>{note}</p>}
                </li>
              ))}
            </ul>
          </section>
        )}
      </Stack>
    </Drawer>
  );
}

/** What the bank or the payer says that the amount consists of. */
function StatedParts({ line }: { readonly line: BankLine_LineFragment }) {
  const t = useText();
  return (
    <DescriptionList
      items={line.statedParts.map(({ text, isCharge, amount }, index) => ({
        id: String(index),
        term: text === "" ? t(isCharge ? "bankLines.charge" : "bankLines.noPurpose") : text,
        value: amount === null ? null : <MoneyText value={amount} />,
      }))}
    />
  );
}

function LineFacts({ line }: { readonly line: BankLine_LineFragment }) {
  const t = useText();
  const optional = (id: string, term: string, value: string | null) => (value === null ? [] : [{ id, term, value }]);
  return (
    <DescriptionList
      items={[
        { id: "booked", term: t("bankLines.booking"), value: <DateText value={line.bookedOn} /> },
        ...(line.valueOn === null || line.valueOn === line.bookedOn
          ? []
          : [{ id: "value", term: t("bankLines.value"), value: <DateText value={line.valueOn} /> }]),
        { id: "purpose", term: t("bankLines.purpose"), value: line.purpose === "" ? null : line.purpose },
        ...optional("ultimate", t("bankLines.ultimateName"), line.ultimateName),
        ...optional("further", t("bankLines.furtherText"), line.furtherText),
        ...optional("reference", t("bankLines.creditorReference"), line.creditorReference),
        ...optional("endToEnd", t("bankLines.endToEndId"), line.endToEndId),
        ...optional(
          "counterparty",
          t("bankLines.counterpartyAccount"),
          line.counterpartyAccount === null ? null : formatIban(line.counterpartyAccount),
        ),
        ...optional("text", t("bankLines.bookingText"), line.bookingText),
        ...optional("reason", t("bankLines.returnReason"), line.returnReason),
        ...optional("account", t("bankLines.account"), line.account === null ? null : formatIban(line.account)),
      ]}
    />
  );
}
