import { useQuery } from "@apollo/client/react";
import { formatApiMoney, formatDate } from "@kundenportal/ui/format";
import { IconButton } from "@kundenportal/ui/icon-button";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import { X } from "lucide-react";
import { graphql } from "../../gql/gql";
import { problemText } from "../../lib/field-problems";
import { toTypedDecimal } from "../../lib/typed-decimal";
import { useText } from "../../lib/use-text";
import { DocumentPicker, type PickedDocument } from "../../components/document-picker";
import styles from "./part-fields.module.css";
import type { TypedPart } from "./typed-parts";

const ReturnablePaymentsQuery = graphql(`
  query ReturnablePayments($documentId: ID!) {
    document(id: $documentId) {
      id
      ledger {
        id
        kind
        bookedOn
        amount {
          amount
          currency
        }
      }
    }
  }
`);

/** By the names of the server's fields. */
export type PartProblems = Readonly<Partial<Record<"documentId" | "amount" | "discount" | "reversedEntryId", string>>>;

interface PartFieldsProps {
  readonly part: TypedPart;
  readonly currency: string;
  readonly direction: "IN" | "OUT" | "RETURN";
  readonly problems: PartProblems;
  readonly onChange: (part: TypedPart) => void;
  readonly onPick: (document: PickedDocument | null) => void;
  /** Null: the only part, which stays. */
  readonly onRemove: (() => void) | null;
}

/** The fields of one document within an assignment. */
export function PartFields({ part, currency, direction, problems, onChange, onPick, onRemove }: PartFieldsProps) {
  const t = useText();
  return (
    <div className={styles["part"]}>
      <div className={styles["head"]}>
        <div className={styles["picker"]}>
          <DocumentPicker
            owedBy={direction === "OUT" ? "MERCHANT" : "CUSTOMER"}
            includesPaid={direction === "RETURN"}
            value={part.document}
            onChange={onPick}
            error={problemText(t, problems.documentId)}
          />
        </div>
        {onRemove !== null && (
          <span className={styles["remove"]}>
            <IconButton label={t("bankLines.removePart")} icon={<X />} onClick={onRemove} />
          </span>
        )}
      </div>
      {direction === "RETURN" && part.document !== null && (
        <ReturnedPayment
          documentId={part.document.id}
          part={part}
          error={problemText(t, problems.reversedEntryId)}
          onChange={onChange}
        />
      )}
      <div className={styles["amounts"]}>
        <TextField
          label={t("common.amount")}
          inputMode="decimal"
          suffix={currency}
          value={part.amount}
          error={problemText(t, problems.amount)}
          onChange={(event) => onChange({ ...part, amount: event.target.value })}
        />
        {direction === "IN" && (
          <TextField
            label={t("bankLines.discount")}
            isOptional
            inputMode="decimal"
            suffix={currency}
            value={part.discount}
            error={problemText(t, problems.discount)}
            onChange={(event) => onChange({ ...part, discount: event.target.value })}
          />
        )}
      </div>
    </div>
  );
}

interface ReturnedPaymentProps extends Pick<PartFieldsProps, "part" | "onChange"> {
  readonly documentId: string;
  readonly error: string | undefined;
}

/** Which payment of the document came back. */
function ReturnedPayment({ documentId, part, error, onChange }: ReturnedPaymentProps) {
  const t = useText();
  const locale = useLocale();
  const { data } = useQuery(ReturnablePaymentsQuery, { variables: { documentId } });
  const entries = (data?.document?.ledger ?? []).filter(({ amount }) => Number(amount.amount) > 0);
  return (
    <Select
      label={t("bankLines.returnedPayment")}
      placeholder={t("bankLines.choosePayment")}
      options={entries.map(({ id, kind, bookedOn, amount }) => ({
        value: id,
        label: [formatDate(bookedOn, locale), t(`ledger.${kind}`), formatApiMoney(amount, locale)].join(" · "),
      }))}
      value={part.reversedEntryId ?? ""}
      error={error}
      onChange={(event) => {
        const entry = entries.find(({ id }) => id === event.target.value);
        onChange({
          ...part,
          reversedEntryId: entry?.id ?? null,
          amount: entry === undefined ? part.amount : toTypedDecimal(entry.amount.amount, locale),
        });
      }}
    />
  );
}
