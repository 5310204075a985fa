import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useViewer } from "../../../components/viewer-context";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { problemText } from "../../../lib/form-problem";
import { z } from "../../../lib/form-schema";
import { useText } from "../../../lib/use-text";
import { DecideDialog } from "./decide-dialog";
import { type DecideOutcome, toDecideOutcome } from "./decide-result";

const RejectOfferDialogFragment = graphql(`
  fragment RejectOfferDialog_document on Document {
    id
    number
    currentVersion
  }
`);

const RejectOfferMutation = graphql(`
  mutation RejectOffer($input: RejectOfferInput!) {
    rejectOffer(input: $input) {
      ...DecideResult_decideOfferResult
    }
  }
`);

const MAX_REASON_LENGTH = 2000;

const rejectSchema = z.object({
  name: z.string().trim().min(1, "REQUIRED").max(100, "TOO_LONG"),
  reason: z.string().trim().max(MAX_REASON_LENGTH, "TOO_LONG"),
});

type RejectValues = z.infer<typeof rejectSchema>;

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
  const [outcome, setOutcome] = useState<DecideOutcome | null>(null);
  const { formState, handleSubmit, register, setError } = useForm<RejectValues>({
    resolver: zodResolver(rejectSchema),
    defaultValues: { name: "", reason: "" },
  });
  const { errors, isSubmitting } = formState;

  async function handleReject({ name, reason }: RejectValues): Promise<void> {
    setOutcome(null);
    const { data, error } = await rejectOffer({
      variables: {
        input: {
          documentId: document.id,
          version: document.currentVersion,
          name,
          reason: reason === "" ? null : reason,
        },
      },
    });
    setOutcome(toDecideOutcome({ result: data?.rejectOffer, error }, ["name", "reason"], setError));
  }

  return (
    <DecideDialog
      title={t("reject.title")}
      submitLabel={t("reject.submit")}
      isDangerous
      isSubmitting={isSubmitting}
      outcome={outcome}
      successTitle={t("reject.success.title")}
      successText={t("reject.success.text", { merchant })}
      onSubmit={(event) => void handleSubmit(handleReject)(event)}
      onClose={onClose}
      onReload={onReload}
    >
      <p>{t("reject.text", { number: document.number })}</p>
      <TextField
        label={t("reject.name")}
        autoComplete="name"
        required
        error={problemText(t, errors.name?.message)}
        {...register("name")}
      />
      <TextArea
        label={t("reject.reason")}
        isOptional
        maxLength={MAX_REASON_LENGTH}
        error={problemText(t, errors.reason?.message)}
        {...register("reason")}
      />
    </DecideDialog>
  );
}
