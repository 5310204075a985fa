import { useQuery } from "@apollo/client/react";
import { useRequestFailureText } from "@kundenportal/app-core/use-request-failure-text";
import { formatApiMoney, formatDate } from "@kundenportal/ui/format";
import { IconButton } from "@kundenportal/ui/icon-button";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import { X } from "lucide-react";
import { graphql } from "../../gql/gql";
import { toTypedDecimal } from "../../lib/typed-decimal";
import { useText } from "../../lib/use-text";
import { DocumentPicker, type PickedDocument } from "../../components/document-picker";
import styles from "./part-fields.module.css";
import type { AssignmentForm, TypedPart } from "./typed-parts";

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

interface PartFieldsProps {
  readonly form: Pick<AssignmentForm, "field" | "problemOf" | "setValue">;
  readonly index: number;
  readonly part: TypedPart;
  readonly currency: string;
  readonly direction: "IN" | "OUT" | "RETURN";
  readonly onPick: (document: PickedDocument | null) => void;
  /** Null: the only part, which stays. */
  readonly onRemove: (() => void) | null;
}

/** The fields of one document within an assignment. */
export function PartFields({ form, index, part, currency, direction, onPick, onRemove }: PartFieldsProps) {
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
            error={form.problemOf(`parts.${index}.document`)}
          />
        </div>
        {onRemove !== null && (
          <span className={styles["remove"]}>
            <IconButton label={t("bankLines.removePart")} icon={<X />} onClick={onRemove} />
          </span>
        )}
      </div>
      {direction === "RETURN" && part.document !== null && (
        <ReturnedPayment form={form} index={index} part={part} documentId={part.document.id} />
      )}
      <div className={styles["amounts"]}>
        <TextField
          label={t("common.amount")}
          inputMode="decimal"
          suffix={currency}
          {...form.field(`parts.${index}.amount`)}
        />
        {direction === "IN" && (
          <TextField
            label={t("bankLines.discount")}
            isOptional
            inputMode="decimal"
            suffix={currency}
            {...form.field(`parts.${index}.discount`)}
          />
        )}
      </div>
    </div>
  );
}

interface ReturnedPaymentProps extends Pick<PartFieldsProps, "form" | "index" | "part"> {
  readonly documentId: string;
}

/** Which payment of the document came back. */
function ReturnedPayment({ form, index, part, documentId }: ReturnedPaymentProps) {
  const t = useText();
  const locale = useLocale();
  const { data, error } = useQuery(ReturnablePaymentsQuery, { variables: { documentId } });
  const failureText = useRequestFailureText();
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
      error={form.problemOf(`parts.${index}.reversedEntryId`) ?? (error && failureText(error).title)}
      onChange={(event) => {
        const entry = entries.find(({ id }) => id === event.target.value);
        form.setValue(`parts.${index}.reversedEntryId`, entry?.id ?? null, { shouldDirty: true });
        if (entry !== undefined) {
          form.setValue(`parts.${index}.amount`, toTypedDecimal(entry.amount.amount, locale), { shouldDirty: true });
        }
      }}
    />
  );
}
