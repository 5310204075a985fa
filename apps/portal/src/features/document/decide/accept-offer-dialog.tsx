import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { type Description, DescriptionList } from "@kundenportal/ui/description-list";
import { formatApiMoney } from "@kundenportal/ui/format";
import { MoneyText } from "@kundenportal/ui/money-text";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useViewer } from "../../../components/viewer-context";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { problemText } from "../../../lib/form-problem";
import { z } from "../../../lib/form-schema";
import { useText } from "../../../lib/use-text";
import { DecideDialog } from "./decide-dialog";
import styles from "./decide-dialog.module.css";
import { type DecideOutcome, toDecideOutcome } from "./decide-result";

const AcceptOfferDialogFragment = graphql(`
  fragment AcceptOfferDialog_document on Document {
    id
    number
    title
    currentVersion
    total {
      amount
      currency
    }
  }
`);

const AcceptOfferMutation = graphql(`
  mutation AcceptOffer($input: AcceptOfferInput!) {
    acceptOffer(input: $input) {
      ...DecideResult_decideOfferResult
    }
  }
`);

const acceptSchema = z.object({
  name: z.string().trim().min(1, "REQUIRED").max(100, "TOO_LONG"),
  purchaseOrderNumber: z.string().trim().max(100, "TOO_LONG"),
  isConfirmed: z.boolean().refine((isConfirmed) => isConfirmed, "NOT_CONFIRMED"),
});

type AcceptValues = z.infer<typeof acceptSchema>;

interface AcceptOfferDialogProps {
  readonly document: FragmentType<typeof AcceptOfferDialogFragment>;
  readonly onClose: () => void;
  readonly onReload: () => Promise<unknown>;
}

/** Accepts exactly what is on screen: number, version and amount are stated, and the version goes to the server. */
export function AcceptOfferDialog({ onClose, onReload, ...props }: AcceptOfferDialogProps) {
  const t = useText();
  const locale = useLocale();
  const merchant = useViewer()?.merchant.name ?? "";
  const document = readFragment(AcceptOfferDialogFragment, props.document);
  const [acceptOffer] = useMutation(AcceptOfferMutation);
  const [outcome, setOutcome] = useState<DecideOutcome | null>(null);
  const { formState, handleSubmit, register, setError } = useForm<AcceptValues>({
    resolver: zodResolver(acceptSchema),
    defaultValues: { name: "", purchaseOrderNumber: "", isConfirmed: false },
  });
  const { errors, isSubmitting } = formState;

  async function handleAccept({ name, purchaseOrderNumber }: AcceptValues): Promise<void> {
    setOutcome(null);
    const { data, error } = await acceptOffer({
      variables: {
        input: {
          documentId: document.id,
          version: document.currentVersion,
          name,
          purchaseOrderNumber: purchaseOrderNumber === "" ? null : purchaseOrderNumber,
        },
      },
    });
    setOutcome(toDecideOutcome({ result: data?.acceptOffer, error }, ["name", "purchaseOrderNumber"], setError));
  }

  const items: Description[] = [
    { id: "offer", term: t("accept.offer"), value: document.number },
    ...(document.title === null ? [] : [{ id: "title", term: t("accept.subject"), value: document.title }]),
    { id: "version", term: t("accept.version"), value: String(document.currentVersion) },
    { id: "amount", term: t("accept.amount"), value: <MoneyText value={document.total} /> },
  ];
  return (
    <DecideDialog
      title={t("accept.title")}
      submitLabel={t("accept.submit")}
      isSubmitting={isSubmitting}
      outcome={outcome}
      successTitle={t("accept.success.title")}
      successText={t("accept.success.text", { merchant })}
      onSubmit={(event) => void handleSubmit(handleAccept)(event)}
      onClose={onClose}
      onReload={onReload}
    >
      <div className={styles["subject"]}>
        <DescriptionList items={items} hasTotal />
      </div>
      <TextField
        label={t("accept.name")}
        autoComplete="name"
        required
        error={problemText(t, errors.name?.message)}
        {...register("name")}
      />
      <TextField
        label={t("accept.purchaseOrder")}
        isOptional
        autoComplete="off"
        error={problemText(t, errors.purchaseOrderNumber?.message)}
        {...register("purchaseOrderNumber")}
      />
      <Checkbox
        label={t("accept.confirm", { number: document.number, amount: formatApiMoney(document.total, locale) })}
        required
        error={problemText(t, errors.isConfirmed?.message)}
        {...register("isConfirmed")}
      />
    </DecideDialog>
  );
}
