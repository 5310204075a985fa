import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { type ApiMoney, formatApiMoney } from "@kundenportal/ui/format";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { providerName } from "../../components/provider-name";
import { graphql } from "../../gql/gql";
import type { RefundStatus } from "../../gql/graphql";
import { newIdempotencyKey } from "@kundenportal/app-core/intentions";
import { typedAmount } from "../../lib/typed-amount";
import { toTypedDecimal } from "../../lib/typed-decimal";
import { useCommonFailure } from "../../lib/use-common-failure";
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
  /** The field's initial value: the overpayment, or all that is left. */
  readonly proposed: string;
  readonly onClose: () => void;
}

/** Gives money back through the provider it came through. Remount it for each refund: each has a key of its own. */
export function RefundDialog({ payment, proposed, onClose }: RefundDialogProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const locale = useLocale();
  const showToast = useToast();
  const { currency } = payment.refundableAmount;
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [refund] = useMutation(RefundPaymentMutation, {
    refetchQueries: ["Document", "Timeline"],
  });

  const form = useSchemaForm({
    schema: z.object({ amount: typedAmount(locale, currency) }),
    defaultValues: { amount: toTypedDecimal(proposed, locale) },
    send: async ({ amount }) => {
      const { data, error } = await refund({ variables: { input: { paymentId: payment.id, amount, idempotencyKey } } });
      const result = data?.refundPayment;
      switch (result?.__typename) {
        case "RefundPaymentSuccess":
          showToast(toastOf(result.refunds.map(({ status }) => status)));
          onClose();
          return undefined;
        case "RefundNotPossible":
          return { refusal: { text: t(REFUSALS[result.code] ?? "refund.refused.PROVIDER_UNAVAILABLE") } };
        default:
          return failureOf(result, error);
      }
    },
  });

  function toastOf(statuses: readonly RefundStatus[]) {
    if (statuses.includes("FAILED")) {
      return { tone: "danger", title: t("refund.failed"), description: t("refund.failedText") } as const;
    }
    const isDone = statuses.every((status) => status === "SUCCEEDED");
    return { tone: "success", title: t(isDone ? "refund.done" : "refund.underWay") } as const;
  }

  const field = form.field("amount");
  return (
    <FormDialog
      size="small"
      form={form}
      title={t("refund.title")}
      description={t("refund.text", { provider: providerName(t, payment.provider, payment.accountLabel) })}
      submitLabel={t("refund.submit")}
      onClose={onClose}
    >
      <TextField
        label={t("common.amount")}
        description={t("refund.atMost", { amount: formatApiMoney(payment.refundableAmount, locale) })}
        inputMode="decimal"
        suffix={currency}
        {...field}
        error={form.codeOf("amount") === "OUT_OF_RANGE" ? t("refund.outOfRange") : field.error}
      />
    </FormDialog>
  );
}
