import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { RadioGroup } from "@kundenportal/ui/radio-group";
import { TextField } from "@kundenportal/ui/text-field";
import { Controller, useWatch } from "react-hook-form";
import { useText } from "../../lib/use-text";
import { EventKindFields } from "./event-kind-fields";
import { WHICH_EVENTS, type WebhookEndpointValues } from "./webhook-endpoint-values";

interface WebhookEndpointFieldsProps {
  readonly form: SchemaForm<WebhookEndpointValues>;
}

/** What is entered about a webhook, new or not. */
export function WebhookEndpointFields({ form }: WebhookEndpointFieldsProps) {
  const t = useText();
  const which = useWatch({ control: form.control, name: "which" });
  const url = form.field("url");
  return (
    <>
      <TextField
        label={t("webhookEndpoints.name")}
        description={t("webhookEndpoints.nameHint")}
        maxLength={FIELD_LIMITS.webhookEndpoint.name}
        {...form.field("name")}
      />
      <TextField
        label={t("webhookEndpoints.url")}
        description={t("webhookEndpoints.urlHint")}
        type="url"
        placeholder="https://"
        autoComplete="off"
        spellCheck={false}
        {...url}
        error={urlProblem(form.codeOf("url")) ?? url.error}
      />
      <Controller
        control={form.control}
        name="which"
        render={({ field }) => (
          <RadioGroup
            label={t("webhookEndpoints.which")}
            look="cards"
            value={field.value}
            onChange={field.onChange}
            options={WHICH_EVENTS.map((value) => ({
              value,
              label: t(`webhookEndpoints.which.${value}`),
              description: t(`webhookEndpoints.which.${value}.meaning`),
            }))}
          />
        )}
      />
      {which === "SOME" && (
        <Controller
          control={form.control}
          name="kinds"
          render={({ field }) => (
            <EventKindFields values={field.value} onChange={field.onChange} error={form.problemOf("kinds")} />
          )}
        />
      )}
    </>
  );

  /** What is wrong with an address, more exactly than with other fields. */
  function urlProblem(code: string | undefined): string | undefined {
    if (code === "INVALID_FORMAT") return t("webhookEndpoints.urlFormat");
    if (code === "NOT_ALLOWED") return t("webhookEndpoints.urlNotAllowed");
    return undefined;
  }
}
