import { countryOptions } from "@kundenportal/app-core/country-names";
import { FormNotice } from "@kundenportal/app-core/form-notice";
import { useLeaveGuard } from "@kundenportal/app-core/use-leave-guard";
import { type FormFailure, useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { INVOICE_FORMATS } from "@kundenportal/domain/documents/invoice-format";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { Select } from "@kundenportal/ui/select";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { ConflictBanner } from "../../components/conflict-banner";
import { ElectronicAddressFields } from "../../components/electronic-address-fields";
import { FormFooter } from "../../components/form-footer";
import { FormGrid, Stack, WholeRow } from "../../components/form-grid";
import { PaymentTermsFields } from "../../components/payment-terms-fields";
import { PAYMENT_TERMS_FIELDS } from "../../components/payment-terms-values";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { PRICES, clientFormSchema, type ClientFormValues } from "./client-form-values";

export const ClientFormFragment = graphql(`
  fragment ClientForm_client on Client {
    id
    revision
    name
    clientNumber
    externalReference
    salutation
    firstName
    lastName
    street
    addressAddition
    zip
    city
    countryCode
    email
    furtherEmails
    invoiceFormat
    pricesIncludeTax
    phone
    locale
    accountOwner
    iban
    bic
    bankName
    taxNumber
    vatNumber
    leitwegId
    electronicAddressScheme
    electronicAddress
    paymentTerms {
      dueDays
      cashDiscounts {
        days
        percent
      }
    }
    note
  }
`);

interface ClientFormProps {
  readonly initialValues: ClientFormValues;
  readonly submitLabel: string;
  readonly cancelHref: string;
  readonly send: (values: ClientFormValues) => Promise<FormFailure | undefined>;
  /** Discards what was entered and shows what the server has. */
  readonly onStartOver?: () => void;
  /** A new client's number may stay empty: then the next free one is used. */
  readonly isNew?: boolean;
  readonly children?: ReactNode;
}

/** A client's master data. */
export function ClientForm({
  initialValues,
  submitLabel,
  cancelHref,
  send,
  onStartOver,
  isNew = false,
  children,
}: ClientFormProps) {
  const t = useText();
  const locale = useLocale();
  const form = useSchemaForm({
    schema: clientFormSchema(locale),
    defaultValues: initialValues,
    fieldNames: PAYMENT_TERMS_FIELDS,
    send,
  });
  const [hasTerms, discounts] = useWatch({ control: form.control, name: ["hasTerms", "discounts"] });
  useLeaveGuard(form.hasChanges);

  return (
    <form noValidate onSubmit={(event) => void form.submit(event)}>
      <Stack>
        <FormNotice message={form.message} />
        {form.hasConflict && onStartOver !== undefined && (
          <ConflictBanner onKeepMine={() => void form.submit()} onTakeTheirs={onStartOver} />
        )}
        <Card title={t("client.section.general")}>
          <FormGrid>
            <WholeRow>
              <TextField label={t("client.name")} autoComplete="off" {...form.field("name")} />
            </WholeRow>
            <TextField
              label={t("client.clientNumber")}
              description={isNew ? t("client.clientNumberHint") : undefined}
              {...form.field("clientNumber")}
            />
            <TextField
              label={t("client.externalReference")}
              description={t("client.externalReferenceHint")}
              autoComplete="off"
              {...form.field("externalReference")}
            />
            <Select
              label={t("client.locale")}
              description={t("client.localeHint")}
              options={(["DE", "EN"] as const).map((value) => ({ value, label: t(`locale.${value}`) }))}
              {...form.field("locale")}
            />
          </FormGrid>
        </Card>
        {children}
        <Card title={t("section.CONTACT")}>
          <FormGrid>
            <TextField label={t("client.email")} type="email" autoComplete="off" {...form.field("email")} />
            <TextField label={t("client.phone")} type="tel" autoComplete="off" {...form.field("phone")} />
            <WholeRow>
              <TextArea
                label={t("client.furtherEmails")}
                isOptional
                rows={2}
                description={t("client.furtherEmailsHint")}
                autoComplete="off"
                spellCheck={false}
                {...form.field("furtherEmails")}
              />
            </WholeRow>
            <WholeRow>
              <FormGrid columns={3}>
                <TextField label={t("client.salutation")} autoComplete="off" {...form.field("salutation")} />
                <TextField label={t("client.firstName")} autoComplete="off" {...form.field("firstName")} />
                <TextField label={t("client.lastName")} autoComplete="off" {...form.field("lastName")} />
              </FormGrid>
            </WholeRow>
            <WholeRow>
              <TextField label={t("client.street")} autoComplete="off" {...form.field("street")} />
            </WholeRow>
            <WholeRow>
              <TextField
                label={t("client.addressAddition")}
                isOptional
                autoComplete="off"
                {...form.field("addressAddition")}
              />
            </WholeRow>
            <WholeRow>
              <FormGrid columns={3}>
                <TextField label={t("client.zip")} autoComplete="off" {...form.field("zip")} />
                <TextField label={t("client.city")} autoComplete="off" {...form.field("city")} />
                <Select
                  label={t("client.country")}
                  placeholder={t("client.noCountry")}
                  options={countryOptions(locale)}
                  {...form.field("countryCode")}
                />
              </FormGrid>
            </WholeRow>
          </FormGrid>
        </Card>
        <Card title={t("section.BANK")}>
          <FormGrid>
            <TextField label={t("client.accountOwner")} autoComplete="off" {...form.field("accountOwner")} />
            <TextField label={t("client.iban")} autoComplete="off" spellCheck={false} {...form.field("iban")} />
            <TextField label={t("client.bankName")} autoComplete="off" {...form.field("bankName")} />
            <TextField label={t("client.bic")} autoComplete="off" spellCheck={false} {...form.field("bic")} />
          </FormGrid>
        </Card>
        <Card title={t("section.TAX")}>
          <FormGrid>
            <TextField label={t("client.vatNumber")} autoComplete="off" {...form.field("vatNumber")} />
            <TextField label={t("client.taxNumber")} autoComplete="off" {...form.field("taxNumber")} />
          </FormGrid>
        </Card>
        <Card title={t("eInvoice.receiving")} description={t("client.eInvoiceText")}>
          <FormGrid>
            <WholeRow>
              <Select
                label={t("invoiceFormat.label")}
                description={t("invoiceFormat.clientHint")}
                placeholder={t("invoiceFormat.usual")}
                options={INVOICE_FORMATS.map((value) => ({ value, label: t(`invoiceFormat.${value}`) }))}
                {...form.field("invoiceFormat")}
              />
            </WholeRow>
            <WholeRow>
              <TextField
                label={t("client.leitwegId")}
                isOptional
                description={t("client.leitwegIdHint")}
                autoComplete="off"
                spellCheck={false}
                {...form.field("leitwegId")}
              />
            </WholeRow>
            <ElectronicAddressFields
              scheme={form.field("electronicAddressScheme")}
              address={form.field("electronicAddress")}
              storedScheme={initialValues.electronicAddressScheme || null}
              withoutOne={t("client.eInvoiceUsual")}
            />
          </FormGrid>
        </Card>
        <Card title={t("paymentTerms.title")}>
          <Stack>
            <PaymentTermsFields
              label={t("paymentTerms.own")}
              description={t("paymentTerms.ownHint")}
              hasTerms={form.field("hasTerms")}
              isShown={hasTerms}
              dueDays={form.field("dueDays")}
              discounts={discounts}
              onDiscountsChange={(steps) => form.setValue("discounts", steps, { shouldDirty: true })}
              problemOf={(index, field) => form.problemOf(`discounts.${index}.${field}`)}
            />
            <Select
              label={t("client.prices")}
              placeholder={t("client.prices.usual")}
              options={PRICES.map((value) => ({ value, label: t(`client.prices.${value}`) }))}
              {...form.field("prices")}
            />
          </Stack>
        </Card>
        <Card>
          <TextArea
            label={t("client.note")}
            description={t("client.noteHint")}
            maxLength={FIELD_LIMITS.client.note}
            {...form.field("note")}
          />
        </Card>
        <FormFooter>
          <ButtonLink href={cancelHref}>{t("action.cancel")}</ButtonLink>
          <Button variant="primary" type="submit" isPending={form.isPending}>
            {submitLabel}
          </Button>
        </FormFooter>
      </Stack>
    </form>
  );
}
