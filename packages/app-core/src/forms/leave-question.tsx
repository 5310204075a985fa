import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import { useEffect, useState } from "react";
import { useCoreText } from "../texts/use-core-text";
import { askBeforeLeaving } from "./use-leave-guard";

/** Asks before a link leads away from unsaved input. Once, in the frame around all pages of an app that has such forms. */
export function LeaveQuestion() {
  const t = useCoreText();
  const [question, setQuestion] = useState<{ readonly leave: () => void } | null>(null);
  useEffect(() => askBeforeLeaving((leave) => setQuestion({ leave })), []);
  return (
    <ConfirmDialog
      isOpen={question !== null}
      onClose={() => setQuestion(null)}
      onConfirm={() => {
        setQuestion(null);
        question?.leave();
      }}
      title={t("core.leave.title")}
      description={t("core.leave.text")}
      confirmLabel={t("core.leave.discard")}
      dismissLabel={t("core.leave.stay")}
      isDangerous
    />
  );
}
