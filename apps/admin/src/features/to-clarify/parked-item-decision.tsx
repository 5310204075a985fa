import { Button } from "@kundenportal/ui/button";
import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import { formatApiMoney } from "@kundenportal/ui/format";
import { RadioGroup } from "@kundenportal/ui/radio-group";
import { TextArea } from "@kundenportal/ui/text-area";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { DocumentPicker, type PickedDocument } from "../../components/document-picker";
import { Cluster, Stack } from "../../components/form-grid";
import type { ParkedItem_ItemFragment } from "../../gql/graphql";
import { problemText } from "../../lib/field-problems";
import { useText } from "../../lib/use-text";
import { useParkedItemActions } from "./use-parked-item-actions";

interface ParkedItemDecisionProps {
  readonly item: ParkedItem_ItemFragment;
  readonly onDone: () => void;
}

/** Book it, give it back, or close it with a note: one of these, as the server allows. */
export function ParkedItemDecision({ item, onDone }: ParkedItemDecisionProps) {
  const t = useText();
  const locale = useLocale();
  const actions = useParkedItemActions();
  const [action, setAction] = useState(item.allowedActions[0] ?? "CLOSE");
  const [document, setDocument] = useState<PickedDocument | null>(() => proposedDocument(item));
  const [note, setNote] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const missing = isMissing ? problemText(t, "REQUIRED") : undefined;

  async function handleSubmit(): Promise<void> {
    const isComplete = action === "REFUND" || (action === "BOOK" ? document !== null : note.trim() !== "");
    setIsMissing(!isComplete);
    if (!isComplete) return;
    if (action === "REFUND") setIsAsking(true);
    else if (action === "CLOSE") finish(await actions.close(item.id, note.trim()));
    else if (document !== null) finish(await actions.book(item.id, document.id));
  }

  function finish(isDone: boolean): void {
    setIsAsking(false);
    if (isDone) onDone();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit();
      }}
    >
      <Stack>
        <RadioGroup
          label={t("parkedItem.decide")}
          look="cards"
          value={action}
          onChange={(chosen) => {
            setAction(chosen);
            setIsMissing(false);
          }}
          options={item.allowedActions.map((value) => ({
            value,
            label: t(`parkedAction.${value}`),
            description: t(`parkedAction.${value}.text`),
          }))}
        />
        {action === "BOOK" && (
          <DocumentPicker owedBy="CUSTOMER" includesPaid value={document} onChange={setDocument} error={missing} />
        )}
        {action === "CLOSE" && (
          <TextArea
            label={t("parkedItem.note")}
            description={t("parkedItem.noteHint")}
            maxLength={500}
            value={note}
            error={missing}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
        <Cluster>
          <Button type="submit" variant="primary" isPending={actions.isPending}>
            {t(`parkedAction.${action}.submit`)}
          </Button>
        </Cluster>
      </Stack>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => void actions.refund(item.id).then(finish)}
        title={t("parkedItem.refundQuestion", {
          amount: item.amount === null ? "" : formatApiMoney(item.amount, locale),
        })}
        description={t("parkedItem.refundText")}
        confirmLabel={t("parkedAction.REFUND.submit")}
        isPending={actions.isPending}
      />
    </form>
  );
}

function proposedDocument({ document, client }: ParkedItem_ItemFragment): PickedDocument | null {
  if (document === null) return null;
  return { ...document, clientName: client?.name ?? "", open: null };
}
