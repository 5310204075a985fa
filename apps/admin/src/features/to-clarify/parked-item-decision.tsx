import { optionalText, z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Button } from "@kundenportal/ui/button";
import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import { formatApiMoney } from "@kundenportal/ui/format";
import { RadioGroup } from "@kundenportal/ui/radio-group";
import { TextArea } from "@kundenportal/ui/text-area";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { Controller, useWatch } from "react-hook-form";
import { DocumentPicker, type PickedDocument } from "../../components/document-picker";
import { Cluster, Stack } from "../../components/form-grid";
import type { ParkedItem_ItemFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useParkedItemActions } from "./use-parked-item-actions";

const decisionValues = z
  .object({
    action: z.enum(["BOOK", "REFUND", "CLOSE"]),
    document: z.custom<PickedDocument | null>((value) => typeof value === "object"),
    note: optionalText(FIELD_LIMITS.parkedItem.note),
  })
  .superRefine(({ action, document, note }, context) => {
    const missing = (field: string): void => context.addIssue({ code: "custom", path: [field], message: "REQUIRED" });
    if (action === "BOOK" && document === null) missing("document");
    if (action === "CLOSE" && note === "") missing("note");
  });

interface ParkedItemDecisionProps {
  readonly item: ParkedItem_ItemFragment;
  readonly onDone: () => void;
}

/** Book it, give it back, or close it with a note: whichever the server allows. */
export function ParkedItemDecision({ item, onDone }: ParkedItemDecisionProps) {
  const t = useText();
  const locale = useLocale();
  const actions = useParkedItemActions();
  const [isAsking, setIsAsking] = useState(false);
  const form = useSchemaForm({
    schema: decisionValues,
    defaultValues: { action: item.allowedActions[0] ?? "CLOSE", document: proposedDocument(item), note: "" },
    send: async ({ action: decision, document, note }) => {
      if (decision === "REFUND") setIsAsking(true);
      else if (decision === "CLOSE") finish(await actions.close(item.id, note));
      else if (document !== null) finish(await actions.book(item.id, document.id));
      return undefined;
    },
  });
  const { control } = form;
  const action = useWatch({ control, name: "action" });

  function finish(isDone: boolean): void {
    setIsAsking(false);
    if (isDone) onDone();
  }

  return (
    <form noValidate onSubmit={(event) => void form.submit(event)}>
      <Stack>
        <Controller
          control={control}
          name="action"
          render={({ field }) => (
            <RadioGroup
              label={t("parkedItem.decide")}
              look="cards"
              value={field.value}
              onChange={field.onChange}
              options={item.allowedActions.map((value) => ({
                value,
                label: t(`parkedAction.${value}`),
                description: t(`parkedAction.${value}.text`),
              }))}
            />
          )}
        />
        {action === "BOOK" && (
          <Controller
            control={control}
            name="document"
            render={({ field }) => (
              <DocumentPicker
                owedBy="CUSTOMER"
                includesPaid
                value={field.value}
                onChange={field.onChange}
                error={form.problemOf("document")}
              />
            )}
          />
        )}
        {action === "CLOSE" && (
          <TextArea
            label={t("parkedItem.note")}
            description={t("parkedItem.noteHint")}
            maxLength={FIELD_LIMITS.parkedItem.note}
            {...form.field("note")}
          />
        )}
        <Cluster>
          <Button type="submit" variant="primary" isPending={form.isPending}>
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
