import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { textOrNull } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { DateField } from "@kundenportal/ui/date-field";
import { formatApiMoney, formatDate } from "@kundenportal/ui/format";
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

const BookPaymentDialogFragment = graphql(`
  fragment BookPaymentDialog_document on Document {
    id
    type
    number
    total {
      amount
      currency
    }
    openAmount {
      amount
      currency
    }
    cashDiscount {
      until
      payable {
        amount
        currency
      }
    }
  }
`);

const BookPaymentMutation = graphql(`
  mutation BookPayment($input: BookPaymentInput!) {
    bookPayment(input: $input) {
      ... on BookPaymentSuccess {
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

interface BookPaymentDialogProps {
  readonly document: FragmentType<typeof BookPaymentDialogFragment>;
  readonly onClose: () => void;
}

/** Books money that arrived outside the portal. Remount it for each booking: each has a key of its own. */
export function BookPaymentDialog(props: BookPaymentDialogProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const locale = useLocale();
  const today = useToday();
  const showToast = useToast();
  const document = readFragment(BookPaymentDialogFragment, props.document);
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [bookPayment] = useMutation(BookPaymentMutation, { refetchQueries: ["Timeline"] });

  const form = useSchemaForm({
    schema: bookingSchema(locale, document.total.currency),
    defaultValues: bookingDefaults(locale, { amount: document.openAmount?.amount ?? "", today }),
    send: async ({ amount, bookedOn, beforeDocumentDate, method, note }) => {
      const { data, error } = await bookPayment({
        variables: {
          input: {
            documentId: document.id,
            amount,
            bookedOn: textOrNull(bookedOn),
            beforeDocumentDate,
            method,
            note: textOrNull(note),
            idempotencyKey,
          },
        },
      });
      const result = data?.bookPayment;
      if (result?.__typename !== "BookPaymentSuccess") return failureOf(result, error);
      showToast({ tone: "success", title: t("bookPayment.done") });
      props.onClose();
      return undefined;
    },
  });

  const bookedOnField = form.field("bookedOn");
  const isEarly = form.codeOf("bookedOn") === "NOT_CONFIRMED";
  return (
    <FormDialog
      size="small"
      form={form}
      title={t("bookPayment.title")}
      description={documentName(t, document)}
      submitLabel={t("bookPayment.submit")}
      onClose={props.onClose}
    >
      <FormGrid>
        <TextField
          label={t("common.amount")}
          inputMode="decimal"
          suffix={document.total.currency}
          {...(document.cashDiscount !== null && {
            description: t("bookPayment.discountHint", {
              date: formatDate(document.cashDiscount.until, locale),
              payable: formatApiMoney(document.cashDiscount.payable, locale),
            }),
          })}
          {...form.field("amount")}
        />
        <DateField
          label={t("bookPayment.date")}
          max={today}
          {...bookedOnField}
          error={isEarly ? t("bookPayment.earlyDate") : bookedOnField.error}
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
