import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { addDays, addYears, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { DateField } from "@kundenportal/ui/date-field";
import { useToast } from "@kundenportal/ui/toast";
import { endOfDayIn } from "../../lib/end-of-day";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";
import { useViewer } from "../../lib/viewer";
import { SetClientPortalAccessMutation } from "./set-client-portal-access";

const MAX_VALIDITY_YEARS = 10;

const expiryValues = z.object({ date: z.string().min(1, "REQUIRED") });

interface LinkExpiryDialogProps {
  readonly client: { readonly id: string; readonly linkExpiresAt: string };
  readonly onClose: () => void;
}

/** Changes the date on which the client's portal URLs expire. */
export function LinkExpiryDialog({ client, onClose }: LinkExpiryDialogProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const today = useToday();
  const { merchant } = useViewer();
  const showToast = useToast();
  const [setLinkExpiry] = useMutation(SetClientPortalAccessMutation);
  const form = useSchemaForm({
    schema: expiryValues,
    defaultValues: { date: todayIn(merchant.timeZone, new Date(client.linkExpiresAt)) },
    fieldNames: { linkExpiresAt: "date" },
    send: async ({ date }) => {
      const { data, error } = await setLinkExpiry({
        variables: {
          input: { clientId: client.id, portalAccess: true, linkExpiresAt: endOfDayIn(merchant.timeZone, date) },
        },
      });
      const result = data?.setClientPortalAccess;
      if (result?.__typename !== "SetClientPortalAccessSuccess") return failureOf(result, error);
      showToast({ tone: "success", title: t("portalBox.expirySaved") });
      onClose();
      return undefined;
    },
  });

  return (
    <FormDialog
      size="small"
      form={form}
      title={t("portalBox.expiryTitle")}
      description={t("portalBox.expiryText")}
      submitLabel={t("action.save")}
      onClose={onClose}
    >
      <DateField
        label={t("portalBox.expires")}
        min={addDays(today, 1)}
        max={addYears(today, MAX_VALIDITY_YEARS)}
        {...form.field("date")}
      />
    </FormDialog>
  );
}
