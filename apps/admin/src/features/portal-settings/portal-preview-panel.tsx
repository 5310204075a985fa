import type { Decision } from "@kundenportal/domain/permissions/decide";
import type { PortalReleases } from "@kundenportal/domain/permissions/portal-facts";
import { Card } from "@kundenportal/ui/card";
import { Switch } from "@kundenportal/ui/switch";
import { Check, Minus } from "lucide-react";
import { useState } from "react";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";
import { useViewer } from "../../lib/viewer";
import { previewSections, previewTypes } from "./portal-preview";
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
        <section>
          <h3 className={styles["heading"]}>{t("portalPreview.documents")}</h3>
          <ul className={styles["list"]}>
            {previewTypes(input).map(({ type, view, actions }) => (
              <li key={type} className={styles["row"]}>
                <p className={styles["name"]}>{t(`documentTypes.${type}`)}</p>
                {view.allowed ? (
                  <ul className={styles["verdicts"]}>
                    <Verdict label={t("portalPreview.action.VIEW")} decision={view} />
                    {actions.map(({ action, decision }) => (
                      <Verdict key={action} label={t(`portalPreview.action.${action}`)} decision={decision} />
                    ))}
                  </ul>
                ) : (
                  <p className={styles["hidden"]}>
                    {t("portalPreview.invisible", { reason: t(`denial.${view.reason}`) })}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3 className={styles["heading"]}>{t("portalPreview.ownData")}</h3>
          <ul className={styles["verdicts"]}>
            {previewSections(input).map(({ section, decision }) => (
              <Verdict key={section} label={t(`section.${section}`)} decision={decision} />
            ))}
          </ul>
        </section>
      </div>
    </Card>
  );
}

interface VerdictProps {
  readonly label: string;
  readonly decision: Decision;
}

/** One thing that the customer can or cannot do, with the reason; nothing if the question makes no sense. */
function Verdict({ label, decision }: VerdictProps) {
  const t = useText();
  if (decision.allowed) {
    return (
      <li className={styles["yes"]}>
        <Check role="img" aria-label={t("common.yes")} />
        {label}
      </li>
    );
  }
  if (decision.reason === "ACTION_NOT_APPLICABLE") return null;
  const reason = t(`denial.${decision.reason}`);
  return (
    <li className={styles["no"]} title={reason}>
      <Minus role="img" aria-label={`${t("common.no")}: ${reason}`} />
      {label}
    </li>
  );
}
