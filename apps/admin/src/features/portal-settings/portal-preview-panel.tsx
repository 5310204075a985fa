import type { Decision } from "@kundenportal/domain/permissions/decide";
import type { PortalReleases } from "@kundenportal/domain/permissions/portal-facts";
import { Card } from "@kundenportal/ui/card";
import { Switch } from "@kundenportal/ui/switch";
import { Check, Minus } from "lucide-react";
import { useState } from "react";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";
import { useViewer } from "../../lib/viewer";
import { PREVIEWED_ACTIONS, previewSections, previewTypes } from "./portal-preview";
import styles from "./portal-preview-panel.module.css";

interface PortalPreviewPanelProps {
  /** As chosen in the form, saved or not. */
  readonly releases: Omit<PortalReleases, "payableCurrencies">;
}

/** “What will a customer see?”, answered while the merchant chooses. */
export function PortalPreviewPanel({ releases }: PortalPreviewPanelProps) {
  const t = useText();
  const today = useToday();
  const { merchant } = useViewer();
  const [portalAccess, setPortalAccess] = useState(true);
  const input = {
    releases: { ...releases, payableCurrencies: [merchant.currency] },
    portalAccess,
    currency: merchant.currency,
    today,
  };

  return (
    <Card title={t("portalPreview.title")} description={t("portalPreview.text")}>
      <div className={styles["panel"]}>
        <Switch
          label={t("portalPreview.withAccess")}
          checked={portalAccess}
          onChange={(event) => setPortalAccess(event.target.checked)}
        />
        <table className={styles["table"]}>
          <caption className={styles["caption"]}>{t("portalPreview.documents")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("common.type")}</th>
              <th scope="col">{t("portalPreview.column.VIEW")}</th>
              {PREVIEWED_ACTIONS.map((action) => (
                <th key={action} scope="col">
                  {t(`portalPreview.column.${action}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {previewTypes(input).map(({ type, view, actions }) => (
              <tr key={type}>
                <th scope="row">{t(`documentTypes.${type}`)}</th>
                <td>
                  <Verdict decision={view} />
                </td>
                {actions.map(({ action, decision }) => (
                  <td key={action}>
                    <Verdict decision={decision} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <table className={styles["table"]}>
          <caption className={styles["caption"]}>{t("portalPreview.ownData")}</caption>
          <thead className={styles["unseen"]}>
            <tr>
              <th scope="col">{t("portalPreview.section")}</th>
              <th scope="col">{t("portalPreview.mayChange")}</th>
            </tr>
          </thead>
          <tbody>
            {previewSections(input).map(({ section, decision }) => (
              <tr key={section}>
                <th scope="row">{t(`section.${section}`)}</th>
                <td>
                  <Verdict decision={decision} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** Yes, no with the reason on hover and for screen readers, or nothing where the question makes no sense. */
function Verdict({ decision }: { readonly decision: Decision }) {
  const t = useText();
  if (decision.allowed) {
    return (
      <span className={styles["yes"]}>
        <Check role="img" aria-label={t("common.yes")} />
      </span>
    );
  }
  if (decision.reason === "ACTION_NOT_APPLICABLE") {
    return (
      <span className={styles["unseen"]}>{t(`denial.${decision.reason}`)}</span>
    );
  }
  const reason = t(`denial.${decision.reason}`);
  return (
    <span className={styles["no"]} title={reason}>
      <Minus role="img" aria-label={`${t("common.no")}: ${reason}`} />
    </span>
  );
}
