import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Button } from "@kundenportal/ui/button";
import { type ApiMoney, formatApiMoney } from "@kundenportal/ui/format";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { graphql } from "../../gql/gql";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";

const ReverseBookingMutation = graphql(`
  mutation ReverseBooking($input: ReverseBookingInput!, $idempotencyKey: String) {
    reverseBooking(input: $input, idempotencyKey: $idempotencyKey) {
      ... on ReverseBookingSuccess {
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
      ... on BookingNotReversible {
        code
      }
      ... on NotFound {
        code
      }
    }
  }
`);

interface ReverseBookingButtonProps {
  readonly entryId: string;
  readonly amount: ApiMoney;
}

/** Takes back a booking by hand, once the reason has been given. */
export function ReverseBookingButton({ entryId, amount }: ReverseBookingButtonProps) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setIsOpen(true)}>
        {t("reverseBooking.open")}
      </Button>
      {isOpen && <ReverseBookingDialog entryId={entryId} amount={amount} onClose={() => setIsOpen(false)} />}
    </>
  );
}

interface ReverseBookingDialogProps extends ReverseBookingButtonProps {
  readonly onClose: () => void;
}

function ReverseBookingDialog({ entryId, amount, onClose }: ReverseBookingDialogProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const locale = useLocale();
  const showToast = useToast();
  const [reverseBooking] = useMutation(ReverseBookingMutation, { refetchQueries: ["Timeline"] });
  const form = useSchemaForm({
    schema: z.object({ reason: z.string().trim().min(1, "REQUIRED").max(FIELD_LIMITS.bookedPayment.note, "TOO_LONG") }),
    defaultValues: { reason: "" },
    send: async ({ reason }) => {
      const { data, error } = await reverseBooking({ variables: { input: { entryId, reason } } });
      const result = data?.reverseBooking;
      switch (result?.__typename) {
        case "ReverseBookingSuccess":
          showToast({ tone: "success", title: t("reverseBooking.done") });
          onClose();
          return undefined;
        case "BookingNotReversible":
          return { refusal: { text: t("reverseBooking.notPossible") } };
        default:
          return failureOf(result, error);
      }
    },
  });
  return (
    <FormDialog
      size="small"
      form={form}
      title={t("reverseBooking.title", { amount: formatApiMoney(amount, locale) })}
      description={t("reverseBooking.text")}
      submitLabel={t("reverseBooking.submit")}
      onClose={onClose}
    >
      <TextField
        label={t("reverseBooking.reason")}
        maxLength={FIELD_LIMITS.bookedPayment.note}
        {...form.field("reason")}
      />
    </FormDialog>
  );
}
