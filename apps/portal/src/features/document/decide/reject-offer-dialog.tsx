import { useMutation } from "@apollo/client/react";
import { optionalText, requiredText, textOrNull, z } from "@kundenportal/app-core/form-schema";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { useContactName, useViewer, useViewerDraft } from "../../../components/viewer-context";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";
import { DecideDialog } from "./decide-dialog";
import { useDecideForm } from "./use-decide-form";

const RejectOfferDialogFragment = graphql(`
  fragment RejectOfferDialog_document on Document {
    id
    number
    currentVersion
  }
`);

const RejectOfferMutation = graphql(`
  mutation RejectOffer($input: RejectOfferInput!, $idempotencyKey: String) {
    rejectOffer(input: $input, idempotencyKey: $idempotencyKey) {
      ...DecideResult_decideOfferResult
    }
  }
`);

const rejectSchema = z.object({
  name: requiredText(FIELD_LIMITS.offerDecision.name),
  reason: optionalText(FIELD_LIMITS.offerDecision.reason),
});

interface RejectOfferDialogProps {
  readonly document: FragmentType<typeof RejectOfferDialogFragment>;
  readonly onClose: () => void;
  readonly onReload: () => Promise<unknown>;
}

/** Rejects an offer; giving a reason is up to the customer. */
export function RejectOfferDialog({ onClose, onReload, ...props }: RejectOfferDialogProps) {
  const t = useText();
  const merchant = useViewer()?.merchant.name ?? "";
  const document = readFragment(RejectOfferDialogFragment, props.document);
  const [rejectOffer] = useMutation(RejectOfferMutation);
  const contactName = useContactName();
  const { form, outcome } = useDecideForm({
    schema: rejectSchema,
    defaultValues: { name: contactName, reason: "" },
    draft: useViewerDraft(`reject ${document.id}`),
    send: async ({ name, reason }) => {
      const { data, error } = await rejectOffer({
        variables: {
          input: { documentId: document.id, version: document.currentVersion, name, reason: textOrNull(reason) },
        },
      });
      return { result: data?.rejectOffer, error };
    },
  });

  return (
    <DecideDialog
      title={t("reject.title")}
      submitLabel={t("reject.submit")}
      isDangerous
      form={form}
      outcome={outcome}
      successTitle={t("reject.success.title")}
      successText={t("reject.success.text", { merchant })}
      onClose={onClose}
      onReload={onReload}
    >
      <p>{t("reject.text", { number: document.number })}</p>
      <TextField label={t("reject.name")} autoComplete="name" required {...form.field("name")} />
      <TextArea
        label={t("reject.reason")}
        isOptional
        maxLength={FIELD_LIMITS.offerDecision.reason}
        {...form.field("reason")}
      />
    </DecideDialog>
  );
}
