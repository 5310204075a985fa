import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { optionalText, textOrNull, z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { addDays, compareDates } from "@kundenportal/domain/dates/calendar-date";
import { findReminderWarnings, type RemindedInvoice } from "@kundenportal/domain/documents/step-warnings";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { DateField } from "@kundenportal/ui/date-field";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useNavigate } from "react-router";
import { documentName } from "../../components/document-name";
import { FormGrid, WholeRow } from "../../components/form-grid";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { PaymentStatus, ReminderDialog_DocumentFragment } from "../../gql/graphql";
import { optionalTypedDecimal } from "../../lib/typed-amount";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";
import { FittingBankLines } from "./fitting-bank-lines";
import { StepWarnings } from "./step-warnings";

const ReminderDialogFragment = graphql(`
  fragment ReminderDialog_document on Document {
    id
    type
    number
    total {
      amount
      currency
    }
    payments {
      id
      status
    }
    ledger {
      id
      bookedOn
      amount {
        amount
        currency
      }
    }
    relatedDocuments {
      id
      type
      status
      date
      dueDate
    }
  }
`);

const CreateReminderMutation = graphql(`
  mutation CreateReminder($input: CreateReminderInput!, $idempotencyKey: String) {
    createReminder(input: $input, idempotencyKey: $idempotencyKey) {
      ... on DocumentSuccess {
        document {
          id
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
      ... on Conflict {
        code
      }
      ... on NotFound {
        code
      }
    }
  }
`);

const DAYS_TO_PAY = 7;

interface ReminderDialogProps {
  readonly document: FragmentType<typeof ReminderDialogFragment>;
  readonly onClose: () => void;
}

/** Drafts a reminder for an overdue invoice and opens it, so that it is checked before it is issued. */
export function ReminderDialog(props: ReminderDialogProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const locale = useLocale();
  const today = useToday();
  const navigate = useNavigate();
  const showToast = useToast();
  const invoice = readFragment(ReminderDialogFragment, props.document);
  const [createReminder] = useMutation(CreateReminderMutation, {
    update: (cache) => cache.evict({ id: "ROOT_QUERY", fieldName: "documents" }),
  });

  const form = useSchemaForm({
    schema: z.object({
      fee: optionalTypedDecimal(locale),
      dueDate: z.string(),
      intro: optionalText(FIELD_LIMITS.document.intro),
    }),
    defaultValues: { fee: "", dueDate: addDays(today, DAYS_TO_PAY), intro: "" },
    send: async ({ fee, dueDate, intro }) => {
      const { data, error } = await createReminder({
        variables: { input: { invoiceId: invoice.id, fee, dueDate: textOrNull(dueDate), intro: textOrNull(intro) } },
      });
      const result = data?.createReminder;
      switch (result?.__typename) {
        case "DocumentSuccess":
          showToast({ tone: "success", title: t("reminder.created") });
          void navigate(`/documents/${result.document.id}`);
          return undefined;
        case "Conflict":
        case "PaymentUnderWay":
          return { error };
        default:
          return failureOf(result, error);
      }
    },
  });

  return (
    <FormDialog
      size="small"
      form={form}
      title={t("reminder.title")}
      description={t("reminder.text", { name: documentName(t, invoice) })}
      submitLabel={t("reminder.submit")}
      onClose={props.onClose}
    >
      <StepWarnings
        warnings={findReminderWarnings(toRemindedInvoice(invoice), today).map((warning) =>
          t(`reminderWarning.${warning}`),
        )}
      />
      <FittingBankLines documentId={invoice.id} />
      <FormGrid>
        <TextField
          label={t("reminder.fee")}
          isOptional
          inputMode="decimal"
          suffix={invoice.total.currency}
          {...form.field("fee")}
        />
        <DateField label={t("document.dueDate")} min={today} {...form.field("dueDate")} />
        <WholeRow>
          <TextArea
            label={t("document.intro")}
            isOptional
            maxLength={FIELD_LIMITS.document.intro}
            {...form.field("intro")}
          />
        </WholeRow>
      </FormGrid>
    </FormDialog>
  );
}

/** The customer is about to pay, or we do not know yet whether they have. */
const IN_PROCESS: readonly PaymentStatus[] = ["OPEN", "PROCESSING", "UNKNOWN", "PARKED"];

function toRemindedInvoice({ payments, ledger, relatedDocuments }: ReminderDialog_DocumentFragment): RemindedInvoice {
  const received = ledger.filter(({ amount }) => Number(amount.amount) > 0).map(({ bookedOn }) => bookedOn);
  return {
    hasPaymentInProcess: payments.some(({ status }) => IN_PROCESS.includes(status)),
    lastPaidOn: received.toSorted(compareDates).at(-1) ?? null,
    relatedDocuments,
  };
}
