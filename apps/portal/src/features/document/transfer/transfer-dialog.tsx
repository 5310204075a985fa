import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { formatIban } from "@kundenportal/app-core/format-iban";
import { formatCreditorReference, isCreditorReference } from "@kundenportal/domain/bank/creditor-reference";
import type { Locale } from "@kundenportal/domain/locale";
import { CopyButton } from "@kundenportal/ui/copy-button";
import { Dialog } from "@kundenportal/ui/dialog";
import { type ApiMoney, formatApiMoney } from "@kundenportal/ui/format";
import { Skeleton } from "@kundenportal/ui/skeleton";
import { useLocale } from "@kundenportal/ui/use-text";
import { graphql } from "../../../gql/gql";
import { type TextKey, useText } from "../../../lib/use-text";
import { GiroCode } from "./giro-code";
import styles from "./transfer-dialog.module.css";

const TransferQuery = graphql(`
  query Transfer($id: ID!) {
    document(id: $id) {
      id
      bankTransfer {
        accountHolder
        iban
        bic
        bankName
        reference
        amount {
          amount
          currency
        }
        giroCode {
          ...GiroCode_giroCode
        }
      }
    }
  }
`);

interface TransferDialogProps {
  readonly documentId: string;
  readonly onClose: () => void;
}

/** What a transfer needs, to copy piece by piece or to scan with a banking app. */
export function TransferDialog({ documentId, onClose }: TransferDialogProps) {
  const t = useText();
  const locale = useLocale();
  // The amount to pay may have changed since the page was loaded, and nothing else would show it.
  const { data, error, refetch } = useQuery(TransferQuery, {
    variables: { id: documentId },
    fetchPolicy: "no-cache",
  });
  const document = data?.document;
  const transfer = document?.bankTransfer;

  return (
    <Dialog isOpen onClose={onClose} title={t("transfer.title")} description={t("transfer.hint")}>
      {error !== undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : document === undefined ? (
        <Skeleton shape="block" height="16rem" />
      ) : transfer == null ? (
        <p>{t("denied.PAY.NOTHING_TO_PAY")}</p>
      ) : (
        <div className={styles["transfer"]}>
          <dl className={styles["values"]}>
            <Value label="transfer.accountHolder" value={transfer.accountHolder} />
            <Value label="transfer.iban" value={transfer.iban} shown={formatIban(transfer.iban)} />
            <Value label="transfer.bic" value={transfer.bic} />
            <Value label="transfer.bank" value={transfer.bankName} />
            <Value
              label="transfer.amount"
              value={figureOf(transfer.amount, locale)}
              shown={formatApiMoney(transfer.amount, locale)}
            />
            <Value
              label="transfer.reference"
              value={transfer.reference}
              shown={
                isCreditorReference(transfer.reference)
                  ? formatCreditorReference(transfer.reference)
                  : transfer.reference
              }
            />
          </dl>
          {transfer.giroCode !== null && (
            <GiroCode giroCode={transfer.giroCode} name={`GiroCode ${transfer.reference}`} />
          )}
        </div>
      )}
    </Dialog>
  );
}

interface ValueProps {
  readonly label: TextKey;
  /** What is copied; without it nothing is shown. */
  readonly value: string | null;
  /** How it is displayed. */
  readonly shown?: string;
}

function Value({ label, value, shown = value ?? "" }: ValueProps) {
  const t = useText();
  if (value === null) return null;
  return (
    <div className={styles["value"]}>
      <dt>{t(label)}</dt>
      <dd>
        <span className={styles["text"]}>{shown}</span>
        <CopyButton value={value} label={t("transfer.copy", { what: t(label) })} />
      </dd>
    </div>
  );
}

/** A bank's form accepts no currency sign. */
function figureOf({ amount }: ApiMoney, locale: Locale): string {
  return locale === "de" ? amount.replace(".", ",") : amount;
}
