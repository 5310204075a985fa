import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { writeNumber } from "@kundenportal/domain/documents/number-series";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useWatch } from "react-hook-form";
import { graphql } from "../../gql/gql";
import type { NumberRangeDialog_NumberRangeFragment } from "../../gql/graphql";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";

export const NumberRangeFragment = graphql(`
  fragment NumberRangeDialog_numberRange on NumberRange {
    kind
    prefix
    digits
    isYearly
    nextNumber
    example
  }
`);

const UpdateNumberRangeMutation = graphql(`
  mutation UpdateNumberRange($input: UpdateNumberRangeInput!, $idempotencyKey: String) {
    updateNumberRange(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on UpdateNumberRangeSuccess {
        numberRange {
          ...NumberRangeDialog_numberRange
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
    }
  }
`);

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

const numberRangeValues = z.object({
  // Spaces at its end are part of it as little as anywhere else; it may be empty.
  prefix: z.string().max(FIELD_LIMITS.numberRange.prefix, "TOO_LONG"),
  digits: z.enum(DIGITS),
  isYearly: z.boolean(),
  nextNumber: z.string().regex(/^ *\d{1,9} *$/, "INVALID_NUMBER"),
});

interface NumberRangeDialogProps {
  readonly range: NumberRangeDialog_NumberRangeFragment;
  readonly onClose: () => void;
}

/** Changes how something is numbered, and shows what the next number will be. */
export function NumberRangeDialog({ range, onClose }: NumberRangeDialogProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const showToast = useToast();
  const today = useToday();
  const [updateNumberRange] = useMutation(UpdateNumberRangeMutation, { refetchQueries: ["NumberRanges"] });
  const form = useSchemaForm({
    schema: numberRangeValues,
    defaultValues: {
      prefix: range.prefix,
      digits: DIGITS.find((digits) => digits === String(range.digits)) ?? "4",
      isYearly: range.isYearly,
      nextNumber: String(range.nextNumber),
    },
    send: async ({ prefix, digits, isYearly, nextNumber }) => {
      const { data, error } = await updateNumberRange({
        variables: {
          input: { kind: range.kind, prefix, digits: Number(digits), isYearly, nextNumber: Number(nextNumber) },
        },
      });
      const result = data?.updateNumberRange;
      if (result?.__typename !== "UpdateNumberRangeSuccess") return failureOf(result, error);
      showToast({ tone: "success", title: t("common.saved") });
      onClose();
      return undefined;
    },
  });
  const typed = useWatch({ control: form.control });
  const example = writeNumber(
    {
      prefix: typed.prefix ?? "",
      digits: Number(typed.digits ?? 1),
      isYearly: typed.isYearly ?? false,
      year: Number(today.slice(0, 4)),
    },
    Number(typed.nextNumber ?? 0) || 0,
  );
  return (
    <FormDialog
      title={t("numberRanges.edit", { kind: t(`numberRange.${range.kind}`) })}
      submitLabel={t("action.save")}
      form={form}
      onClose={onClose}
    >
      <TextField label={t("numberRanges.prefix")} isOptional {...form.field("prefix")} />
      <Select
        label={t("numberRanges.digits")}
        options={DIGITS.map((value) => ({ value, label: value }))}
        {...form.field("digits")}
      />
      <Checkbox label={t("numberRanges.yearly")} {...form.field("isYearly")} />
      <TextField
        label={t("numberRanges.nextNumber")}
        inputMode="numeric"
        description={t("numberRanges.nextNumberHint")}
        {...form.field("nextNumber")}
      />
      <p role="status">{t("numberRanges.example", { number: example })}</p>
    </FormDialog>
  );
}
