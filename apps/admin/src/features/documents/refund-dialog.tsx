import { useMutation } from "@apollo/client/react";
import { parseDecimalText } from "@kundenportal/domain/money/money";
import { Banner } from "@kundenportal/ui/banner";
import { type ApiMoney, formatApiMoney } from "@kundenportal/ui/format";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useRef, useState } from "react";
import { FormDialog } from "../../components/form-dialog";
import { providerName } from "../../components/provider-name";
import { graphql } from "../../gql/gql";
import type { RefundStatus } from "../../gql/graphql";
import { problemText } from "../../lib/field-problems";
import { newIdempotencyKey } from "../../lib/idempotency-key";
import { parseTypedDecimal, toTypedDecimal } from "../../lib/typed-decimal";
import { type TextKey, useText } from "../../lib/use-text";

const RefundPaymentMutation = graphql(`
  mutation RefundPayment($input: RefundPaymentInput!) {
    refundPayment(input: $input) {
      ... on RefundPaymentSuccess {
        refunds {
          id
          status
        }
        payment {
          id
          ...PaymentRow_payment
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on NotFound {
        code
      }
      ... on RefundNotPossible {
        code
      }
    }
  }
`);

const REFUSALS: Readonly<Record<string, TextKey>> = {
  NOTHING_TO_REFUND: "refund.refused.NOTHING_TO_REFUND",
  NOT_SUPPORTED: "refund.refused.NOT_SUPPORTED",
  ONLY_IN_FULL: "refund.refused.ONLY_IN_FULL",
  PROVIDER_UNAVAILABLE: "refund.refused.PROVIDER_UNAVAILABLE",
};

export interface RefundablePayment {
  readonly id: string;
  readonly provider: string;
  readonly accountLabel: string | null;
  readonly refundableAmount: ApiMoney;
}

interface RefundDialogProps {
  readonly payment: RefundablePayment;
  /** What stands in the field first: the overpayment, or all that is left. */
  readonly proposed: string;
  readonly onClose: () => void;
}

/** Gives money back through the provider through which it came. Mount it anew for each refund: each has a key of its own. */
export function RefundDialog({ payment, proposed, onClose }: RefundDialogProps) {
  const t = useText();
  const locale = useLocale();
  const showToast = useToast();
  const { currency } = payment.refundableAmount;
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [amount, setAmount] = useState(toTypedDecimal(proposed, locale));
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<TextKey | null>(null);
  const amountRef = useRef<HTMLInputElement>(null);
  const [refund, { loading, error }] = useMutation(RefundPaymentMutation, {
    refetchQueries: ["Document", "Timeline"],
  });

  async function handleSubmit(): Promise<void> {
    const decimal = parseTypedDecimal(amount, locale);
    const parsed = decimal === null ? null : parseDecimalText(decimal, currency);
    if (decimal === null || parsed === null || !parsed.ok || parsed.value.amountMinor <= 0) {
      setProblem(parsed?.ok === true ? "OUT_OF_RANGE" : "INVALID_NUMBER");
      amountRef.current?.focus();
      return;
    }
    setProblem(undefined);
    setRefusal(null);
    const { data } = await refund({ variables: { input: { paymentId: payment.id, amount: decimal, idempotencyKey } } });
    const result = data?.refundPayment;
    switch (result?.__typename) {
      case "RefundPaymentSuccess":
        showToast(toastOf(result.refunds.map(({ status }) => status)));
        onClose();
        break;
      case "InvalidInput":
        setProblem(result.fields[0]?.code ?? "UNKNOWN");
        amountRef.current?.focus();
        break;
      case "RefundNotPossible":
        setRefusal(REFUSALS[result.code] ?? "refund.refused.PROVIDER_UNAVAILABLE");
        break;
      case "NotFound":
        setRefusal("failure.notFound.text");
        break;
      case undefined:
        break;
    }
  }

  function toastOf(statuses: readonly RefundStatus[]) {
    if (statuses.includes("FAILED")) {
      return { tone: "danger", title: t("refund.failed"), description: t("refund.failedText") } as const;
    }
    const isDone = statuses.every((status) => status === "SUCCEEDED");
    return { tone: "success", title: t(isDone ? "refund.done" : "refund.underWay") } as const;
  }

  return (
    <FormDialog
      size="small"
      title={t("refund.title")}
      description={t("refund.text", { provider: providerName(t, payment.provider, payment.accountLabel) })}
      submitLabel={t("refund.submit")}
      isPending={loading}
      error={error}
      onSubmit={handleSubmit}
      onClose={onClose}
    >
      {refusal !== null && (
        <Banner tone="danger" isUrgent>
          {t(refusal)}
        </Banner>
      )}
      <TextField
        ref={amountRef}
        label={t("common.amount")}
        description={t("refund.atMost", { amount: formatApiMoney(payment.refundableAmount, locale) })}
        inputMode="decimal"
        suffix={currency}
        value={amount}
        error={problem === "OUT_OF_RANGE" ? t("refund.outOfRange") : problemText(t, problem)}
        onChange={(event) => setAmount(event.target.value)}
      />
    </FormDialog>
  );
}
