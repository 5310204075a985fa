import { useViewer } from "../../components/viewer-context";
import type { DenialReason, PortalAction } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import styles from "./denied-notice.module.css";
import { describeDenial } from "./denied-text";

interface DeniedNoticeProps {
  readonly action: PortalAction;
  readonly reason: DenialReason;
}

/** Says kindly why an action is missing, and who to ask. */
export function DeniedNotice({ action, reason }: DeniedNoticeProps) {
  const t = useText();
  const merchant = useViewer()?.merchant;
  const denial = describeDenial(action, reason);
  if (denial === null) return null;
  return (
    <div className={styles["notice"]}>
      <p>{t(denial.text)}</p>
      {denial.suggestsContact && merchant !== undefined && merchant.email !== null && (
        <a href={`mailto:${merchant.email}`}>{t("denied.contact", { merchant: merchant.name })}</a>
      )}
    </div>
  );
}
