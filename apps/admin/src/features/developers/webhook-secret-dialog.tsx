import { Button } from "@kundenportal/ui/button";
import { CopyField } from "@kundenportal/ui/copy-field";
import { Dialog } from "@kundenportal/ui/dialog";
import { useText } from "../../lib/use-text";

interface WebhookSecretDialogProps {
  readonly title: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** The only time anybody sees the secret. */
export function WebhookSecretDialog({ title, secret, onClose }: WebhookSecretDialogProps) {
  const t = useText();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      canDismiss={false}
      title={title}
      description={t("webhookEndpoints.secretText")}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t("webhookEndpoints.copied")}
        </Button>
      }
    >
      <CopyField label={t("webhookEndpoints.secret")} value={secret} description={t("webhookEndpoints.secretHint")} />
    </Dialog>
  );
}
