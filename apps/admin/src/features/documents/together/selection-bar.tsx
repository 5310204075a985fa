import { lazyDialog } from "@kundenportal/app-core/lazy-dialog";
import { useBar } from "@kundenportal/ui/use-bar";
import { Button } from "@kundenportal/ui/button";
import { Archive, Mail, MonitorCheck, Send, X } from "lucide-react";
import { useRef, useState } from "react";
import { useText } from "../../../lib/use-text";
import type { TogetherAction } from "./plan-together";
import styles from "./selection-bar.module.css";

const TogetherDialog = lazyDialog(async () => (await import("./together-dialog")).TogetherDialog);

const ACTIONS = [
  ["ISSUE", Send],
  ["RELEASE", MonitorCheck],
  ["MAIL", Mail],
  ["EXPORT", Archive],
] as const satisfies readonly (readonly [TogetherAction, unknown])[];

interface SelectionBarProps {
  readonly selectedIds: readonly string[];
  readonly canEdit: boolean;
  /** Something may have been done, or the choice is given up. */
  readonly onEnd: () => void;
}

/** What can be done with the chosen documents; nothing when none is. */
export function SelectionBar(props: SelectionBarProps) {
  return props.selectedIds.length === 0 ? null : <Bar {...props} />;
}

function Bar({ selectedIds, canEdit, onEnd }: SelectionBarProps) {
  const t = useText();
  const [action, setAction] = useState<TogetherAction | null>(null);
  const ref = useRef<HTMLElement>(null);
  useBar(ref, "bottom");
  return (
    <section ref={ref} className={styles["bar"]} aria-label={t("together.bar")}>
      <p className={styles["count"]} role="status">
        {t("together.selected", { count: selectedIds.length })}
      </p>
      {ACTIONS.filter(([id]) => canEdit || id === "EXPORT").map(([id, Icon]) => (
        <Button key={id} size="small" icon={<Icon aria-hidden />} onClick={() => setAction(id)}>
          {t(`together.${id}.button`)}
        </Button>
      ))}
      <Button size="small" variant="quiet" icon={<X aria-hidden />} onClick={onEnd}>
        {t("together.clear")}
      </Button>
      {action !== null && (
        <TogetherDialog
          action={action}
          ids={selectedIds}
          onClose={() => {
            setAction(null);
            onEnd();
          }}
        />
      )}
    </section>
  );
}
