import { useMutation } from "@apollo/client/react";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { SectionCard } from "./section-card";
import type { FormField } from "./section-form";
import type { SectionProps } from "./section-props";
import { textOrNull, toSectionValues } from "./section-values";

const TaxSectionFragment = graphql(`
  fragment TaxSection_client on Client {
    id
    revision
    editableSections
    taxData {
      taxNumber
      vatNumber
    }
  }
`);

const UpdateTaxDataMutation = graphql(`
  mutation UpdateTaxData($input: UpdateTaxDataInput!, $idempotencyKey: String) {
    updateTaxData(input: $input, idempotencyKey: $idempotencyKey) {
      ...UpdateResult_updateClientDataResult
    }
  }
`);

const FIELDS: readonly FormField[] = [
  { name: "vatNumber", label: "profile.vatNumber", columns: 6 },
  { name: "taxNumber", label: "profile.taxNumber", columns: 6 },
];

export function TaxSection({ client: ref, ...props }: SectionProps<FragmentType<typeof TaxSectionFragment>>) {
  const t = useText();
  const { editableSections, revision, taxData } = readFragment(TaxSectionFragment, ref);
  const [updateTaxData] = useMutation(UpdateTaxDataMutation);
  if (taxData === null) return null;

  const { taxNumber, vatNumber } = taxData;
  return (
    <SectionCard
      {...props}
      title={t("profile.tax.title")}
      editLabel={t("profile.edit.tax")}
      isEditable={editableSections.includes("TAX")}
      items={[
        { id: "vatNumber", term: t("profile.vatNumber"), value: vatNumber },
        { id: "taxNumber", term: t("profile.taxNumber"), value: taxNumber },
      ]}
      fields={FIELDS}
      values={toSectionValues({ vatNumber, taxNumber })}
      onSave={async (values) => {
        const { data, error } = await updateTaxData({
          variables: {
            input: {
              revision,
              vatNumber: textOrNull(values, "vatNumber"),
              taxNumber: textOrNull(values, "taxNumber"),
            },
          },
        });
        return { result: data?.updateTaxData, error };
      }}
    />
  );
}
