import { useMutation, useQuery } from "@apollo/client/react";
import { FormNotice } from "@kundenportal/app-core/form-notice";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { countryOptions } from "@kundenportal/app-core/country-names";
import { useLeaveGuard } from "@kundenportal/app-core/use-leave-guard";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { INVOICE_FORMATS } from "@kundenportal/domain/documents/invoice-format";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { Select } from "@kundenportal/ui/select";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { ConflictBanner } from "../../components/conflict-banner";
import { ElectronicAddressFields } from "../../components/electronic-address-fields";
import { FormFooter } from "../../components/form-footer";
import { FormGrid, Stack, WholeRow } from "../../components/form-grid";
import { Page } from "../../components/page";
import { PaymentTermsFields } from "../../components/payment-terms-fields";
import { PAYMENT_TERMS_FIELDS, type PaymentTermsValues } from "../../components/payment-terms-values";
import { OwnerOnlyState } from "../../components/permission-state";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { MerchantForm_MerchantFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { LookCard } from "./look-card";
import { TimeZoneBanner } from "./time-zone-banner";
import {
  MerchantFormFragment,
  merchantFormSchema,
  type MerchantFormValues,
  toMerchantFormValues,
  toMerchantInput,
} from "./merchant-form-values";

const MerchantDataQuery = graphql(`
  query MerchantData {
    merchant {
      id
      ...MerchantForm_merchant
      ...TimeZoneBanner_merchant
    }
  }
`);

const UpdateMerchantMutation = graphql(`
  mutation UpdateMerchant($input: UpdateMerchantInput!, $idempotencyKey: String) {
    updateMerchant(input: $input, idempotencyKey: $idempotencyKey) {
      ... on UpdateMerchantSuccess {
        merchant {
          id
          ...MerchantForm_merchant
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on Conflict {
        code
      }
    }
  }
`);

/** The merchant's own data, as shown on documents and in the portal. */
export function MerchantDataPage() {
  const t = useText();
  const { isOwner } = useViewer();
  return (
    <Page title={t("merchantData.title")} description={t("merchantData.text")}>
      {isOwner ? <MerchantData /> : <OwnerOnlyState />}
    </Page>
  );
}

function MerchantData() {
  const { data, error, refetch } = useQuery(MerchantDataQuery, {
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  const stored = data?.merchant;
  const merchant = readFragment(MerchantFormFragment, stored);
  // A new key remounts the form, with what the server has now.
  const [formKey, setFormKey] = useState(0);
  if (stored === undefined || merchant === undefined) {
    return error === undefined ? (
      <LoadingRegion>
        <Skeleton shape="block" height="24rem" />
      </LoadingRegion>
    ) : (
      <RequestFailureState error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <Stack>
      <TimeZoneBanner merchant={stored} />
      <MerchantForm
        key={formKey}
        merchant={merchant}
        reload={async () => {
          await refetch();
        }}
        onStartOver={() => setFormKey(formKey + 1)}
      />
    </Stack>
  );
}

interface MerchantFormProps {
  readonly merchant: MerchantForm_MerchantFragment;
  readonly reload: () => Promise<void>;
  readonly onStartOver: () => void;
}

function MerchantForm({ merchant, reload, onStartOver }: MerchantFormProps) {
  const t = useText();
  const locale = useLocale();
  const showToast = useToast();
  const [updateMerchant] = useMutation(UpdateMerchantMutation);
  const form = useSchemaForm({
    schema: merchantFormSchema(locale),
    defaultValues: toMerchantFormValues(merchant, locale),
    fieldNames: PAYMENT_TERMS_FIELDS,
    send: async (values) => {
      const input = { ...toMerchantInput(values, locale), revision: merchant.revision };
      const { data, error } = await updateMerchant({ variables: { input } });
      const result = data?.updateMerchant;
      switch (result?.__typename) {
        case "UpdateMerchantSuccess":
          form.reset(values);
          showToast({ tone: "success", title: t("common.saved") });
          return undefined;
        case "InvalidInput":
          return { fields: result.fields };
        case "Conflict":
          // The form keeps what was entered; only the revision to save against becomes the current one.
          await reload();
          return { conflict: true };
        case "KeyReused":
          return { refusal: { text: t("failure.keyReused") } };
        case undefined:
          return { error };
      }
    },
  });
  const [accentColor, hasTerms, discounts] = useWatch({
    control: form.control,
    name: ["accentColor", "hasTerms", "discounts"],
  });
  useLeaveGuard(form.hasChanges);

  const textField = (
    field: Exclude<
      keyof MerchantFormValues,
      | keyof PaymentTermsValues
      | "accentColor"
      | "countryCode"
      | "invoiceFormat"
      | "isSmallBusiness"
      | "pricesIncludeTax"
    >,
    label: string,
    type = "text",
  ) => <TextField label={label} type={type} {...form.field(field)} />;

  return (
    <form noValidate onSubmit={(event) => void form.submit(event)}>
      <Stack>
        <FormNotice message={form.message} />
        {form.hasConflict && <ConflictBanner onKeepMine={() => void form.submit()} onTakeTheirs={onStartOver} />}
        <Card title={t("merchantData.company")}>
          <FormGrid>
            <WholeRow>{textField("name", t("merchantData.name"))}</WholeRow>
            <WholeRow>{textField("street", t("client.street"))}</WholeRow>
            <WholeRow>
              <FormGrid columns={3}>
                {textField("zip", t("client.zip"))}
                {textField("city", t("client.city"))}
                <Select label={t("client.country")} options={countryOptions(locale)} {...form.field("countryCode")} />
              </FormGrid>
            </WholeRow>
            {textField("vatNumber", t("client.vatNumber"))}
            {textField("taxNumber", t("client.taxNumber"))}
            {textField("registerCourt", t("merchantData.registerCourt"))}
            {textField("registerNumber", t("merchantData.registerNumber"))}
            <WholeRow>{textField("managingDirectors", t("merchantData.managingDirectors"))}</WholeRow>
            <WholeRow>
              <Checkbox
                label={t("merchantData.smallBusiness")}
                description={t("merchantData.smallBusinessHint")}
                {...form.field("isSmallBusiness")}
              />
            </WholeRow>
            <WholeRow>
              <Checkbox
                label={t("merchantData.pricesIncludeTax")}
                description={t("merchantData.pricesIncludeTaxHint")}
                {...form.field("pricesIncludeTax")}
              />
            </WholeRow>
          </FormGrid>
        </Card>
        <Card title={t("merchantData.contact")} description={t("merchantData.contactText")}>
          <FormGrid>
            {textField("contactName", t("client.contact"))}
            {textField("email", t("client.email"), "email")}
            {textField("phone", t("client.phone"), "tel")}
            {textField("website", t("merchantData.website"), "url")}
            {textField("imprintUrl", t("merchantData.imprintUrl"), "url")}
            {textField("privacyUrl", t("merchantData.privacyUrl"), "url")}
          </FormGrid>
        </Card>
        <Card title={t("eInvoice.receiving")} description={t("merchantData.eInvoiceText")}>
          <FormGrid>
            <WholeRow>
              <Select
                label={t("invoiceFormat.label")}
                description={t("invoiceFormat.merchantHint")}
                options={INVOICE_FORMATS.map((value) => ({ value, label: t(`invoiceFormat.${value}`) }))}
                {...form.field("invoiceFormat")}
              />
            </WholeRow>
            <ElectronicAddressFields
              scheme={form.field("electronicAddressScheme")}
              address={form.field("electronicAddress")}
              storedScheme={merchant.electronicAddressScheme}
              withoutOne={t("merchantData.eInvoiceByEmail")}
            />
          </FormGrid>
        </Card>
        <Card title={t("section.BANK")} description={t("merchantData.bankText")}>
          <FormGrid>
            {textField("accountHolder", t("client.accountOwner"))}
            {textField("iban", t("client.iban"))}
            {textField("bankName", t("client.bankName"))}
            {textField("bic", t("client.bic"))}
            {textField("creditorId", t("merchantData.creditorId"))}
          </FormGrid>
        </Card>
        <Card title={t("paymentTerms.title")}>
          <PaymentTermsFields
            label={t("paymentTerms.usual")}
            description={t("paymentTerms.usualHint")}
            hasTerms={form.field("hasTerms")}
            isShown={hasTerms}
            dueDays={form.field("dueDays")}
            discounts={discounts}
            onDiscountsChange={(steps) => form.setValue("discounts", steps, { shouldDirty: true })}
            problemOf={(index, field) => form.problemOf(`discounts.${index}.${field}`)}
          />
        </Card>
        <LookCard
          merchant={merchant}
          accentColor={accentColor}
          accentColorProblem={form.problemOf("accentColor")}
          onAccentColorChange={(color) =>
            form.setValue("accentColor", color, { shouldDirty: true, shouldValidate: true })
          }
        />
        <FormFooter>
          <Button variant="primary" type="submit" isPending={form.isPending}>
            {t("action.save")}
          </Button>
        </FormFooter>
      </Stack>
    </form>
  );
}
