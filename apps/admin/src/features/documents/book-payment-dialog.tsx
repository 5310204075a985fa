import { useMutation } from "@apollo/client/react";
import { parseDecimalText } from "@kundenportal/domain/money/money";
import { DateField } from "@kundenportal/ui/date-field";
import { formatApiMoney, formatDate } from "@kundenportal/ui/format";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useRef, useState } from "react";
import { documentName } from "../../components/document-name";
import { FormDialog } from "../../components/form-dialog";
import { FormGrid, WholeRow } from "../../components/form-grid";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { PaymentMethod } from "../../gql/graphql";
import { problemText } from "../../lib/field-problems";
import { newIdempotencyKey } from "../../lib/idempotency-key";
import { findMember } from "../../lib/find-member";
import { parseTypedDecimal, toTypedDecimal } from "../../lib/typed-decimal";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";

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

/** What usually arrives outside of the portal first. */
const METHODS = [
  "BANK_TRANSFER",
  "CASH",
  "CARD",
  "SEPA_DEBIT",
  "PAYPAL",
  "WERO",
  "PAY_LATER",
  "OTHER",
] as const satisfies readonly PaymentMethod[];

type Problems = Readonly<Partial<Record<"amount" | "bookedOn" | "method" | "note" | "other", string>>>;

interface BookPaymentDialogProps {
  readonly document: FragmentType<typeof BookPaymentDialogFragment>;
  readonly onClose: () => void;
}

/** Books money that arrived outside of the portal. Mount it anew for each booking: each has a key of its own. */
export function BookPaymentDialog(props: BookPaymentDialogProps) {
  const t = useText();
  const locale = useLocale();
  const today = useToday();
  const showToast = useToast();
  const document = readFragment(BookPaymentDialogFragment, props.document);
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [amount, setAmount] = useState(toTypedDecimal(document.openAmount?.amount ?? "", locale));
  const [bookedOn, setBookedOn] = useState(today);
  const [method, setMethod] = useState<PaymentMethod>("BANK_TRANSFER");
  const [note, setNote] = useState("");
  const [problems, setProblems] = useState<Problems>({});
  const amountRef = useRef<HTMLInputElement>(null);
  const [bookPayment, { loading, error }] = useMutation(BookPaymentMutation, { refetchQueries: ["Timeline"] });

  async function handleSubmit(): Promise<void> {
    const decimal = parseTypedDecimal(amount, locale);
    const parsed = decimal === null ? null : parseDecimalText(decimal, document.total.currency);
    if (decimal === null || parsed === null || !parsed.ok || parsed.value.amountMinor <= 0) {
      setProblems({ amount: parsed?.ok === true ? "OUT_OF_RANGE" : "INVALID_NUMBER" });
      amountRef.current?.focus();
      return;
    }
    setProblems({});
    const { data } = await bookPayment({
      variables: {
        input: {
          documentId: document.id,
          amount: decimal,
          bookedOn: bookedOn === "" ? null : bookedOn,
          method,
          note: note.trim() === "" ? null : note.trim(),
          idempotencyKey,
        },
      },
    });
    const result = data?.bookPayment;
    switch (result?.__typename) {
      case "BookPaymentSuccess":
        showToast({ tone: "success", title: t("bookPayment.done") });
        props.onClose();
        break;
      case "InvalidInput":
        setProblems(Object.fromEntries(result.fields.map(({ field, code }) => [field, code])));
        break;
      case "StepNotPossible":
        setProblems({ other: t("failure.stepNotPossible", { status: t(`documentStatus.${result.status}`) }) });
        break;
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
      title={t("bookPayment.title")}
      description={documentName(t, document)}
      submitLabel={t("bookPayment.submit")}
      isPending={loading}
      error={error}
      onSubmit={handleSubmit}
      onClose={props.onClose}
    >
      {problems.other !== undefined && <p role="alert">{problems.other}</p>}
      <FormGrid>
        <TextField
          ref={amountRef}
          label={t("common.amount")}
          inputMode="decimal"
          suffix={document.total.currency}
          value={amount}
          {...(document.cashDiscount !== null && {
            description: t("bookPayment.discountHint", {
              date: formatDate(document.cashDiscount.until, locale),
              payable: formatApiMoney(document.cashDiscount.payable, locale),
            }),
          })}
          error={problemText(t, problems.amount)}
          onChange={(event) => setAmount(event.target.value)}
        />
        <DateField
          label={t("bookPayment.date")}
          max={today}
          value={bookedOn}
          error={problemText(t, problems.bookedOn)}
          onChange={(event) => setBookedOn(event.target.value)}
        />
        <WholeRow>
          <Select
            label={t("payments.method")}
            options={METHODS.map((value) => ({ value, label: t(`paymentMethod.${value}`) }))}
            value={method}
            error={problemText(t, problems.method)}
            onChange={(event) => setMethod(findMember(METHODS, event.target.value) ?? method)}
          />
        </WholeRow>
        <WholeRow>
          <TextField
            label={t("bookPayment.note")}
            isOptional
            maxLength={500}
            value={note}
            error={problemText(t, problems.note)}
            onChange={(event) => setNote(event.target.value)}
          />
        </WholeRow>
      </FormGrid>
    </FormDialog>
  );
}
