import { ChevronsUpDown } from "lucide-react";
import type { ComponentPropsWithRef } from "react";
import { useText } from "../lib/use-text";
import { useViewer } from "../lib/viewer";
import styles from "./user-menu-trigger.module.css";

/** Who is signed in. */
export function UserMenuTrigger(props: ComponentPropsWithRef<"button">) {
  const t = useText();
  const viewer = useViewer();
  return (
    <button {...props} type="button" className={styles["trigger"]}>
      <span className={styles["texts"]}>
        <span className={styles["name"]}>{viewer.staffMember?.name ?? viewer.merchant.name}</span>
        <span className={styles["role"]}>
          {t(`role.${viewer.role}`)}
          {viewer.demoMode && ` · ${t("shell.demoBadge")}`}
        </span>
      </span>
      <ChevronsUpDown aria-hidden className={styles["arrow"]} />
    </button>
  );
}
