import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { DateField } from "@kundenportal/ui/date-field";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { FormGrid } from "../../components/form-grid";
import { graphql } from "../../gql/gql";
import type { WebhookEndpoint_EndpointFragment } from "../../gql/graphql";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";

const ResendWebhooksSinceMutation = graphql(`
  mutation ResendWebhooksSince($id: ID!, $since: DateTime!, $idempotencyKey: String) {
    resendWebhooksSince(id: $id, since: $since, idempotencyKey: $idempotencyKey) {
      __typename
    }
  }
`);

const resendValues = z.object({
  date: z.string().min(1, "REQUIRED"),
  time: z.string().regex(/^\d{2}:\d{2}$/, "INVALID_FORMAT"),
});

interface ResendDialogProps {
  readonly endpoint: Pick<WebhookEndpoint_EndpointFragment, "id" | "name" | "status">;
  readonly onClose: () => void;
}

/** Sends everything since a moment once more; date and time are those of this device, as in the log. */
export function ResendDialog({ endpoint, onClose }: ResendDialogProps) {
  const t = useText();
  const today = useToday();
  const failureOf = useCommonFailure();
  const showToast = useToast();
  const [resend] = useMutation(ResendWebhooksSinceMutation, { refetchQueries: ["WebhookDeliveries"] });
  const form = useSchemaForm({
    schema: resendValues,
    defaultValues: { date: today, time: "00:00" },
    send: async ({ date, time }) => {
      const since = new Date(`${date}T${time}`);
      if (Number.isNaN(since.getTime())) return { fields: [{ field: "date", code: "INVALID_DATE" }] };
      const { data, error } = await resend({ variables: { id: endpoint.id, since: since.toISOString() } });
      const result = data?.resendWebhooksSince;
      if (result?.__typename !== "WebhookEndpointSuccess") return failureOf(result, error);
      showToast({ tone: "success", title: t("webhookEndpoints.resentSince") });
      onClose();
      return undefined;
    },
  });
  return (
    <FormDialog
      form={form}
      title={t("webhookEndpoints.resendSinceTitle", { name: endpoint.name })}
      description={t(endpoint.status === "ON" ? "webhookEndpoints.resendText" : "webhookEndpoints.resendLaterText")}
      submitLabel={t("webhookEndpoints.resend")}
      onClose={onClose}
    >
      <FormGrid>
        <DateField label={t("webhookEndpoints.sinceDate")} max={today} {...form.field("date")} />
        <TextField label={t("webhookEndpoints.sinceTime")} type="time" {...form.field("time")} />
      </FormGrid>
    </FormDialog>
  );
}
