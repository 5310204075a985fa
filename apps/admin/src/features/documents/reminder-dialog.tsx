import { useMutation } from "@apollo/client/react";
import { addDays } from "@kundenportal/domain/dates/calendar-date";
import { DateField } from "@kundenportal/ui/date-field";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { useNavigate } from "react-router";
import { documentName } from "../../components/document-name";
import { FormDialog } from "../../components/form-dialog";
import { FormGrid, WholeRow } from "../../components/form-grid";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { problemText } from "../../lib/field-problems";
import { parseTypedDecimal } from "../../lib/typed-decimal";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";

const ReminderDialogFragment = graphql(`
  fragment ReminderDialog_document on Document {
    id
    type
    number
    total {
      amount
      currency
    }
  }
`);

const CreateReminderMutation = graphql(`
  mutation CreateReminder($input: CreateReminderInput!) {
    createReminder(input: $input) {
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

type Problems = Readonly<Partial<Record<"fee" | "dueDate" | "intro" | "other", string>>>;

interface ReminderDialogProps {
  readonly document: FragmentType<typeof ReminderDialogFragment>;
  readonly onClose: () => void;
}

/** Drafts a reminder for an overdue invoice and goes there, so that it is looked at before it is issued. */
export function ReminderDialog(props: ReminderDialogProps) {
  const t = useText();
  const locale = useLocale();
  const today = useToday();
  const navigate = useNavigate();
  const showToast = useToast();
  const invoice = readFragment(ReminderDialogFragment, props.document);
  const [fee, setFee] = useState("");
  const [dueDate, setDueDate] = useState(() => addDays(today, DAYS_TO_PAY));
  const [intro, setIntro] = useState("");
  const [problems, setProblems] = useState<Problems>({});
  const [createReminder, { loading, error }] = useMutation(CreateReminderMutation, {
    update: (cache) => cache.evict({ id: "ROOT_QUERY", fieldName: "documents" }),
  });

  async function handleSubmit(): Promise<void> {
    const feeDecimal = fee.trim() === "" ? null : parseTypedDecimal(fee, locale);
    if (feeDecimal === null && fee.trim() !== "") {
      setProblems({ fee: "INVALID_NUMBER" });
      return;
    }
    setProblems({});
    const { data } = await createReminder({
      variables: {
        input: {
          invoiceId: invoice.id,
          fee: feeDecimal,
          dueDate: dueDate === "" ? null : dueDate,
          intro: intro.trim() === "" ? null : intro,
        },
      },
    });
    const result = data?.createReminder;
    switch (result?.__typename) {
      case "DocumentSuccess":
        showToast({ tone: "success", title: t("reminder.created") });
        void navigate(`/documents/${result.document.id}`);
        break;
      case "InvalidInput":
        setProblems(Object.fromEntries(result.fields.map(({ field, code }) => [field, code])));
        break;
      case "StepNotPossible":
        setProblems({ other: t("failure.stepNotPossible", { status: t(`documentStatus.${result.status}`) }) });
        break;
      case "Conflict":
      case "NotFound":
        setProblems({ other: t("failure.notFound.text") });
        break;
      case undefined:
        break;
    }
  }

  return (
    <FormDialog
      size="small"
      title={t("reminder.title")}
      description={t("reminder.text", { name: documentName(t, invoice) })}
      submitLabel={t("reminder.submit")}
      isPending={loading}
      error={error}
      onSubmit={handleSubmit}
      onClose={props.onClose}
    >
      {problems.other !== undefined && <p role="alert">{problems.other}</p>}
      <FormGrid>
        <TextField
          label={t("reminder.fee")}
          isOptional
          inputMode="decimal"
          suffix={invoice.total.currency}
          value={fee}
          error={problemText(t, problems.fee)}
          onChange={(event) => setFee(event.target.value)}
        />
        <DateField
          label={t("document.dueDate")}
          min={today}
          value={dueDate}
          error={problemText(t, problems.dueDate)}
          onChange={(event) => setDueDate(event.target.value)}
        />
        <WholeRow>
          <TextArea
            label={t("document.intro")}
            isOptional
            maxLength={5000}
            value={intro}
            error={problemText(t, problems.intro)}
            onChange={(event) => setIntro(event.target.value)}
          />
        </WholeRow>
      </FormGrid>
    </FormDialog>
  );
}
