import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { textOrNull } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { DateField } from "@kundenportal/ui/date-field";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { documentName } from "../../components/document-name";
import { FormGrid, WholeRow } from "../../components/form-grid";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { newIdempotencyKey } from "@kundenportal/app-core/intentions";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";
import { BOOKING_METHODS, bookingDefaults, bookingSchema } from "./booking-form";

const RecordRefundDialogFragment = graphql(`
  fragment RecordRefundDialog_document on Document {
    id
    type
    number
    total {
      amount
      currency
    }
    creditAmount {
      amount
      currency
    }
  }
`);

const RecordRefundMutation = graphql(`
  mutation RecordRefund($input: RecordRefundInput!) {
    recordRefund(input: $input) {
      ... on RecordRefundSuccess {
        document {
          id
          ...DocumentPage_document
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on StepNotPossible {
        status
      }
      ... on NotFound {
        code
      }
    }
  }
`);

interface RecordRefundDialogProps {
  readonly document: FragmentType<typeof RecordRefundDialogFragment>;
  readonly onClose: () => void;
}

/** Records money that was given back outside the portal. Remount it for each refund: each has a key of its own. */
export function RecordRefundDialog(props: RecordRefundDialogProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const locale = useLocale();
  const today = useToday();
  const showToast = useToast();
  const document = readFragment(RecordRefundDialogFragment, props.document);
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [recordRefund] = useMutation(RecordRefundMutation, { refetchQueries: ["Timeline"] });

  const form = useSchemaForm({
    schema: bookingSchema(locale, document.total.currency),
    defaultValues: bookingDefaults(locale, { amount: document.creditAmount?.amount ?? "", today }),
    send: async ({ amount, bookedOn, beforeDocumentDate, method, note }) => {
      const input = { documentId: document.id, amount, method, beforeDocumentDate, idempotencyKey };
      const { data, error } = await recordRefund({
        variables: { input: { ...input, bookedOn: textOrNull(bookedOn), note: textOrNull(note) } },
      });
      const result = data?.recordRefund;
      switch (result?.__typename) {
        case "RecordRefundSuccess":
          showToast({ tone: "success", title: t("recordRefund.done") });
          props.onClose();
          return undefined;
        case "StepNotPossible":
          return { refusal: { text: t("recordRefund.nothingLeft") } };
        default:
          return failureOf(result, error);
      }
    },
  });

  const amount = form.field("amount");
  const bookedOn = form.field("bookedOn");
  const isEarly = form.codeOf("bookedOn") === "NOT_CONFIRMED";
  return (
    <FormDialog
      size="small"
      form={form}
      title={t("step.RECORD_REFUND")}
      description={t("recordRefund.text", { name: documentName(t, document) })}
      submitLabel={t("recordRefund.submit")}
      onClose={props.onClose}
    >
      <FormGrid>
        <TextField
          label={t("common.amount")}
          inputMode="decimal"
          suffix={document.total.currency}
          {...amount}
          error={form.codeOf("amount") === "OUT_OF_RANGE" ? t("refund.outOfRange") : amount.error}
        />
        <DateField
          label={t("recordRefund.date")}
          max={today}
          {...bookedOn}
          error={isEarly ? t("bookPayment.earlyDate") : bookedOn.error}
        />
        {isEarly && (
          <WholeRow>
            <Checkbox label={t("bookPayment.earlyDateMeant")} {...form.field("beforeDocumentDate")} />
          </WholeRow>
        )}
        <WholeRow>
          <Select
            label={t("payments.method")}
            options={BOOKING_METHODS.map((value) => ({ value, label: t(`paymentMethod.${value}`) }))}
            {...form.field("method")}
          />
        </WholeRow>
        <WholeRow>
          <TextField
            label={t("bookPayment.note")}
            isOptional
            maxLength={FIELD_LIMITS.bookedPayment.note}
            {...form.field("note")}
          />
        </WholeRow>
      </FormGrid>
    </FormDialog>
  );
}
