import { useMutation } from "@apollo/client/react";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { SectionCard } from "./section-card";
import type { SectionProps } from "./section-props";
import { textOrNull, toSectionValues } from "./section-values";

const BankSectionFragment = graphql(`
  fragment BankSection_client on Client {
    id
    name
    revision
    editableSections
    bankData {
      accountOwner
      ibanMasked
      bic
      bankName
    }
  }
`);

const UpdateBankDataMutation = graphql(`
  mutation UpdateBankData($input: UpdateBankDataInput!, $idempotencyKey: String) {
    updateBankData(input: $input, idempotencyKey: $idempotencyKey) {
      ...UpdateResult_updateClientDataResult
    }
  }
`);

/**
 * The bank account. Its IBAN is never shown in full, so a change always states a whole account: somebody who merely has
 * the link can replace it, of which the merchant is notified, but not learn it. BIC and bank start empty, because those on
 * file belong to the account that is being replaced.
 */
export function BankSection({ client: ref, ...props }: SectionProps<FragmentType<typeof BankSectionFragment>>) {
  const t = useText();
  const { bankData, editableSections, name: holderName, revision } = readFragment(BankSectionFragment, ref);
  const [updateBankData] = useMutation(UpdateBankDataMutation);
  if (bankData === null) return null;

  const { accountOwner, bankName, bic, ibanMasked } = bankData;
  return (
    <SectionCard
      {...props}
      title={t("profile.bank.title")}
      editLabel={t("profile.edit.bank")}
      isEditable={editableSections.includes("BANK")}
      items={[
        { id: "accountOwner", term: t("profile.accountOwner"), value: accountOwner },
        { id: "iban", term: t("profile.iban"), value: ibanMasked },
        { id: "bic", term: t("profile.bic"), value: bic },
        { id: "bankName", term: t("profile.bankName"), value: bankName },
      ]}
      fields={[
        {
          name: "accountOwner",
          label: "profile.accountOwner",
          autoComplete: "name",
        },
        {
          name: "iban",
          label: "profile.iban",
          isRequired: true,
          ...(ibanMasked !== null && { hint: t("profile.ibanHint", { iban: ibanMasked }) }),
        },
        { name: "bic", label: "profile.bic", columns: 4, hint: t("profile.bicHint") },
        { name: "bankName", label: "profile.bankName", columns: 8 },
      ]}
      values={toSectionValues({ accountOwner: accountOwner ?? holderName, iban: "", bic: null, bankName: null })}
      onSave={async (values) => {
        const { data, error } = await updateBankData({
          variables: {
            input: {
              revision,
              accountOwner: textOrNull(values, "accountOwner"),
              iban: textOrNull(values, "iban"),
              bic: textOrNull(values, "bic"),
              bankName: textOrNull(values, "bankName"),
            },
          },
        });
        return { result: data?.updateBankData, error };
      }}
    />
  );
}
