import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { RadioGroup } from "@kundenportal/ui/radio-group";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import { useWatch } from "react-hook-form";
import { useNavigate } from "react-router";
import { documentName } from "../../components/document-name";
import { Stack } from "../../components/form-grid";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { parseTypedDecimal } from "../../lib/typed-decimal";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";
import { CreateFollowUpMutation } from "./create-follow-up-mutation";

const PartialInvoiceDialogFragment = graphql(`
  fragment PartialInvoiceDialog_document on Document {
    id
    type
    number
    total {
      amount
      currency
    }
    content {
      version
      pricesIncludeTax
    }
  }
`);

const WAYS = ["PERCENT", "AMOUNT", "LINES"] as const;

interface PartialInvoiceDialogProps {
  readonly document: FragmentType<typeof PartialInvoiceDialogFragment>;
  readonly onClose: () => void;
}

/** Asks how much a partial invoice is for; which lines is chosen in the editor. */
export function PartialInvoiceDialog(props: PartialInvoiceDialogProps) {
  const t = useText();
  const locale = useLocale();
  const navigate = useNavigate();
  const failureOf = useCommonFailure();
  const document = readFragment(PartialInvoiceDialogFragment, props.document);
  const [createFollowUp] = useMutation(CreateFollowUpMutation, {
    update: (cache) => cache.evict({ id: "ROOT_QUERY", fieldName: "documents" }),
  });

  const form = useSchemaForm({
    schema: z
      .object({ way: z.enum(WAYS), percent: z.string(), amount: z.string() })
      .superRefine(({ way, percent, amount }, context) => {
        if (way === "PERCENT" && parseTypedDecimal(percent, locale) === null) {
          context.addIssue({ code: "custom", path: ["percent"], message: "INVALID_NUMBER" });
        }
        if (way === "AMOUNT" && parseTypedDecimal(amount, locale) === null) {
          context.addIssue({ code: "custom", path: ["amount"], message: "INVALID_NUMBER" });
        }
      }),
    defaultValues: { way: "PERCENT", percent: "30", amount: "" },
    send: async ({ way, percent, amount }) => {
      const share =
        way === "PERCENT"
          ? { percent: parseTypedDecimal(percent, locale) }
          : way === "AMOUNT"
            ? { amount: parseTypedDecimal(amount, locale) }
            : {};
      const { data, error } = await createFollowUp({
        variables: { input: { sourceId: document.id, followUp: "PARTIAL_INVOICE", ...share } },
      });
      const result = data?.createFollowUp;
      switch (result?.__typename) {
        case "DocumentSuccess":
          void navigate(`/documents/${result.document.id}/edit`);
          return undefined;
        case "FollowUpNotPossible":
          return { refusal: { text: t(`followUpDenial.${result.reason}`) } };
        case "InvalidInput":
          // Lines have no field here: what they add up to is more than what is left.
          return result.fields.some(({ field }) => field === "percent" || field === "amount")
            ? { fields: result.fields }
            : { refusal: { text: t("partialInvoice.tooMuch") } };
        default:
          return failureOf(result, error);
      }
    },
  });
  const way = useWatch({ control: form.control, name: "way" });

  return (
    <FormDialog
      size="small"
      form={form}
      title={t("partialInvoice.title")}
      description={t("partialInvoice.text", { name: documentName(t, document) })}
      submitLabel={t("partialInvoice.submit")}
      onClose={props.onClose}
    >
      <Stack>
        <RadioGroup
          label={t("partialInvoice.way")}
          options={WAYS.map((value) => ({ value, label: t(`partialInvoice.way.${value}`) }))}
          value={way}
          onChange={(value) => form.setValue("way", value)}
        />
        {way === "PERCENT" && (
          <TextField label={t("partialInvoice.percent")} inputMode="decimal" suffix="%" {...form.field("percent")} />
        )}
        {way === "AMOUNT" && (
          <TextField
            label={t(
              document.content?.pricesIncludeTax === true ? "partialInvoice.amountWithTax" : "partialInvoice.amount",
            )}
            inputMode="decimal"
            suffix={document.total.currency}
            {...form.field("amount")}
          />
        )}
      </Stack>
    </FormDialog>
  );
}
