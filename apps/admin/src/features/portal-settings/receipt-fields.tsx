import { Card } from "@kundenportal/ui/card";
import { Switch } from "@kundenportal/ui/switch";
import { Controller } from "react-hook-form";
import { Stack } from "../../components/form-grid";
import { useText } from "../../lib/use-text";
import type { PortalSettingsSchemaForm } from "./portal-settings-values";

/** What clients are told by email without anybody writing to them. */
export function ReceiptFields({ form }: { readonly form: Pick<PortalSettingsSchemaForm, "control"> }) {
  const t = useText();
  return (
    <Card title={t("portalSettings.receipts")} description={t("portalSettings.receiptsText")}>
      <Stack>
        {(["confirmsPayments", "confirmsAnswers"] as const).map((name) => (
          <Controller
            key={name}
            control={form.control}
            name={name}
            render={({ field }) => (
              <Switch
                label={t(`portalSettings.${name}`)}
                description={t(`portalSettings.${name}Text`)}
                checked={field.value}
                onChange={(event) => {
                  field.onChange(event.target.checked);
                }}
                onBlur={field.onBlur}
              />
            )}
          />
        ))}
      </Stack>
    </Card>
  );
}
