import { zodResolver } from "@hookform/resolvers/zod";
import { Banner } from "@kundenportal/ui/banner";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { Select } from "@kundenportal/ui/select";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import type { ReactNode } from "react";
import { type SubmitHandler, useForm } from "react-hook-form";
import { FormFooter } from "../../components/form-footer";
import { FormGrid, Stack, WholeRow } from "../../components/form-grid";
import { graphql } from "../../gql/gql";
import { countryOptions } from "../../lib/countries";
import { type FieldProblem, problemText, showFieldProblems } from "../../lib/field-problems";
import { useLeaveGuard } from "../../lib/use-leave-guard";
import { useText } from "../../lib/use-text";
import { clientFormValues, type ClientFormValues, findClientField } from "./client-form-values";

export const ClientFormFragment = graphql(`
  fragment ClientForm_client on Client {
    id
    revision
    name
    clientNumber
    salutation
    firstName
    lastName
    street
    zip
    city
    countryCode
    email
    phone
    locale
    accountOwner
    iban
    bic
    bankName
    taxNumber
    vatNumber
    note
  }
`);

interface ClientFormProps {
  readonly initialValues: ClientFormValues;
  readonly submitLabel: string;
  readonly cancelHref: string;
  /** Saves, and answers with what is wrong with the fields; with none when it saved or showed why it could not. */
  readonly onSubmit: (values: ClientFormValues) => Promise<readonly FieldProblem[]>;
  /** Above the fields, such as a failed request. Gets how to send once more what was typed. */
  readonly notice?: (submitAgain: () => void) => ReactNode;
  /** A new client's number may stay empty: then the next free one is taken. */
  readonly isNew?: boolean;
  readonly children?: ReactNode;
}

/** A client's master data. */
export function ClientForm({
  initialValues,
  submitLabel,
  cancelHref,
  onSubmit,
  notice,
  isNew = false,
  children,
}: ClientFormProps) {
  const t = useText();
  const locale = useLocale();
  const {
    register,
    handleSubmit,
    setError,
    formState: { errors, isSubmitting, isDirty, isSubmitSuccessful },
  } = useForm({ resolver: zodResolver(clientFormValues), defaultValues: initialValues });
  useLeaveGuard(isDirty && !isSubmitSuccessful);

  const submit: SubmitHandler<ClientFormValues> = async (values) => {
    showFieldProblems(await onSubmit(values), setError, findClientField);
  };
  const handleSave = handleSubmit(submit);
  const errorOf = (field: keyof ClientFormValues): string | undefined => problemText(t, errors[field]?.message);

  return (
    <form noValidate onSubmit={(event) => void handleSave(event)}>
      <Stack>
        {notice?.(() => void handleSave())}
        {errors.root !== undefined && <Banner tone="danger" isUrgent title={problemText(t, errors.root.message)} />}
        <Card title={t("client.section.general")}>
          <FormGrid>
            <WholeRow>
              <TextField label={t("client.name")} autoComplete="off" error={errorOf("name")} {...register("name")} />
            </WholeRow>
            <TextField
              label={t("client.clientNumber")}
              description={isNew ? t("client.clientNumberHint") : undefined}
              error={errorOf("clientNumber")}
              {...register("clientNumber")}
            />
            <Select
              label={t("client.locale")}
              description={t("client.localeHint")}
              options={(["DE", "EN"] as const).map((value) => ({ value, label: t(`locale.${value}`) }))}
              error={errorOf("locale")}
              {...register("locale")}
            />
          </FormGrid>
        </Card>
        {children}
        <Card title={t("section.CONTACT")}>
          <FormGrid>
            <TextField
              label={t("client.email")}
              type="email"
              autoComplete="off"
              error={errorOf("email")}
              {...register("email")}
            />
            <TextField
              label={t("client.phone")}
              type="tel"
              autoComplete="off"
              error={errorOf("phone")}
              {...register("phone")}
            />
            <WholeRow>
              <FormGrid columns={3}>
                <TextField
                  label={t("client.salutation")}
                  autoComplete="off"
                  error={errorOf("salutation")}
                  {...register("salutation")}
                />
                <TextField
                  label={t("client.firstName")}
                  autoComplete="off"
                  error={errorOf("firstName")}
                  {...register("firstName")}
                />
                <TextField
                  label={t("client.lastName")}
                  autoComplete="off"
                  error={errorOf("lastName")}
                  {...register("lastName")}
                />
              </FormGrid>
            </WholeRow>
            <WholeRow>
              <TextField
                label={t("client.street")}
                autoComplete="off"
                error={errorOf("street")}
                {...register("street")}
              />
            </WholeRow>
            <WholeRow>
              <FormGrid columns={3}>
                <TextField label={t("client.zip")} autoComplete="off" error={errorOf("zip")} {...register("zip")} />
                <TextField label={t("client.city")} autoComplete="off" error={errorOf("city")} {...register("city")} />
                <Select
                  label={t("client.country")}
                  placeholder={t("client.noCountry")}
                  options={countryOptions(locale)}
                  error={errorOf("countryCode")}
                  {...register("countryCode")}
                />
              </FormGrid>
            </WholeRow>
          </FormGrid>
        </Card>
        <Card title={t("section.BANK")}>
          <FormGrid>
            <TextField
              label={t("client.accountOwner")}
              autoComplete="off"
              error={errorOf("accountOwner")}
              {...register("accountOwner")}
            />
            <TextField
              label={t("client.iban")}
              autoComplete="off"
              spellCheck={false}
              error={errorOf("iban")}
              {...register("iban")}
            />
            <TextField
              label={t("client.bankName")}
              autoComplete="off"
              error={errorOf("bankName")}
              {...register("bankName")}
            />
            <TextField
              label={t("client.bic")}
              autoComplete="off"
              spellCheck={false}
              error={errorOf("bic")}
              {...register("bic")}
            />
          </FormGrid>
        </Card>
        <Card title={t("section.TAX")}>
          <FormGrid>
            <TextField
              label={t("client.vatNumber")}
              autoComplete="off"
              error={errorOf("vatNumber")}
              {...register("vatNumber")}
            />
            <TextField
              label={t("client.taxNumber")}
              autoComplete="off"
              error={errorOf("taxNumber")}
              {...register("taxNumber")}
            />
          </FormGrid>
        </Card>
        <Card>
          <TextArea
            label={t("client.note")}
            description={t("client.noteHint")}
            maxLength={5000}
            error={errorOf("note")}
            {...register("note")}
          />
        </Card>
        <FormFooter>
          <ButtonLink href={cancelHref}>{t("action.cancel")}</ButtonLink>
          <Button variant="primary" type="submit" isPending={isSubmitting}>
            {submitLabel}
          </Button>
        </FormFooter>
      </Stack>
    </form>
  );
}
