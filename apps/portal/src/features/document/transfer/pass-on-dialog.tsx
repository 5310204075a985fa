import { CopyField } from "@kundenportal/ui/copy-field";
import { Dialog } from "@kundenportal/ui/dialog";
import { useText } from "../../../lib/use-text";

interface PassOnDialogProps {
  readonly payUrl: string;
  readonly onClose: () => void;
}

/** The address for somebody paying on the customer's behalf, or for another device. */
export function PassOnDialog({ payUrl, onClose }: PassOnDialogProps) {
  const t = useText();
  return (
    <Dialog isOpen onClose={onClose} title={t("passOn.title")} description={t("passOn.hint")}>
      <CopyField label={t("passOn.url")} value={payUrl} />
    </Dialog>
  );
}
