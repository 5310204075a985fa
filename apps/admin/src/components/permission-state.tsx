import { EmptyState } from "@kundenportal/ui/empty-state";
import { Banner } from "@kundenportal/ui/banner";
import { Lock } from "lucide-react";
import { useText } from "../lib/use-text";

/** In place of a page that only owners may open. */
export function OwnerOnlyState() {
  const t = useText();
  return (
    <EmptyState icon={<Lock />} title={t("permission.ownerOnly.title")} description={t("permission.ownerOnly.text")} />
  );
}

/** In place of a page that is about changing something. */
export function EditorOnlyState() {
  const t = useText();
  return (
    <EmptyState
      icon={<Lock />}
      title={t("permission.editorOnly.title")}
      description={t("permission.editorOnly.text")}
    />
  );
}

/** Above a form whose fields can be read but not changed. */
export function ReadOnlyNotice() {
  const t = useText();
  return (
    <Banner tone="neutral" title={t("permission.readOnly.title")}>
      {t("permission.readOnly.text")}
    </Banner>
  );
}
