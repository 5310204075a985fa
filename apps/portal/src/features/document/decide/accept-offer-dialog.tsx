import { useMutation } from "@apollo/client/react";
import { optionalText, requiredText, textOrNull, z } from "@kundenportal/app-core/form-schema";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { type Description, DescriptionList } from "@kundenportal/ui/description-list";
import { formatApiMoney } from "@kundenportal/ui/format";
import { MoneyText } from "@kundenportal/ui/money-text";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import { useContactName, useViewer, useViewerDraft } from "../../../components/viewer-context";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";
import { DecideDialog } from "./decide-dialog";
import styles from "./decide-dialog.module.css";
import { useDecideForm } from "./use-decide-form";

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
    content(version: $version) {
      madeElsewhere {
        pdfSha256
      }
    }
  }
`);

const AcceptOfferMutation = graphql(`
  mutation AcceptOffer($input: AcceptOfferInput!, $idempotencyKey: String) {
    acceptOffer(input: $input, idempotencyKey: $idempotencyKey) {
      ...DecideResult_decideOfferResult
    }
  }
`);

const acceptSchema = z.object({
  name: requiredText(FIELD_LIMITS.offerDecision.name),
  purchaseOrderNumber: optionalText(FIELD_LIMITS.offerDecision.purchaseOrderNumber),
  isConfirmed: z.boolean().refine((isConfirmed) => isConfirmed, "NOT_CONFIRMED"),
});

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
  const contactName = useContactName();
  const { form, outcome } = useDecideForm({
    schema: acceptSchema,
    defaultValues: { name: contactName, purchaseOrderNumber: "", isConfirmed: false },
    draft: useViewerDraft(`accept ${document.id}`),
    send: async ({ name, purchaseOrderNumber }) => {
      const { data, error } = await acceptOffer({
        variables: {
          input: {
            documentId: document.id,
            version: document.currentVersion,
            name,
            purchaseOrderNumber: textOrNull(purchaseOrderNumber),
          },
        },
      });
      return { result: data?.acceptOffer, error };
    },
  });

  const items: Description[] = [
    { id: "offer", term: t("accept.offer"), value: document.number },
    ...(document.title === null ? [] : [{ id: "title", term: t("accept.subject"), value: document.title }]),
    { id: "version", term: t("accept.version"), value: String(document.currentVersion) },
    { id: "amount", term: t("accept.amount"), value: <MoneyText value={document.total} /> },
    ...(document.content.madeElsewhere === null
      ? []
      : [{ id: "pdf", term: t("accept.scope"), value: t("accept.scopeInPdf") }]),
  ];
  return (
    <DecideDialog
      title={t("accept.title")}
      submitLabel={t("accept.submit")}
      form={form}
      outcome={outcome}
      successTitle={t("accept.success.title")}
      successText={t("accept.success.text", { merchant })}
      onClose={onClose}
      onReload={onReload}
    >
      <div className={styles["subject"]}>
        <DescriptionList items={items} hasTotal />
      </div>
      <TextField label={t("accept.name")} autoComplete="name" required {...form.field("name")} />
      <TextField
        label={t("accept.purchaseOrder")}
        isOptional
        autoComplete="off"
        {...form.field("purchaseOrderNumber")}
      />
      <Checkbox
        label={t("accept.confirm", { number: document.number, amount: formatApiMoney(document.total, locale) })}
        required
        {...form.field("isConfirmed")}
      />
    </DecideDialog>
  );
}
