import { textOrNull } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { toDecimalText } from "@kundenportal/domain/money/money";
import { Button } from "@kundenportal/ui/button";
import { formatApiMoney } from "@kundenportal/ui/format";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import { Plus } from "lucide-react";
import { useFieldArray, useWatch } from "react-hook-form";
import type { PickedDocument } from "../../components/document-picker";
import { Cluster, Stack } from "../../components/form-grid";
import type { BankLine_LineFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import styles from "./assign-form.module.css";
import { MatchSummary } from "./match-summary";
import { PartFields } from "./part-fields";
import { assignmentSchema, restMinor, suggestedAmount, toTypedParts, type TypedPart } from "./typed-parts";
import type { BankLineActions } from "./use-bank-line-actions";

const EMPTY_PART: TypedPart = { document: null, amount: "", discount: "", reversedEntryId: null };
const MAX_PARTS = 50;

interface AssignFormProps {
  /** Its submit button is elsewhere. */
  readonly formId: string;
  readonly line: BankLine_LineFragment;
  readonly actions: BankLineActions;
  readonly onDone: () => void;
}

/** Where the money of an open line goes: as proposed, to another document, or to several. */
export function AssignForm({ formId, line, actions, onDone }: AssignFormProps) {
  const t = useText();
  const locale = useLocale();
  const { currency } = line.amount;
  const isOut = line.amount.amount.startsWith("-");
  const [best] = line.proposals;
  const form = useSchemaForm({
    schema: assignmentSchema(currency, locale),
    defaultValues: { parts: best === undefined ? [EMPTY_PART] : toTypedParts(best.parts, locale), note: "" },
    send: async ({ parts: read, note }) => {
      const found = await actions.confirm(line.id, read, textOrNull(note));
      if (found === null) return undefined;
      if (found.length > 0) {
        return {
          fields: found.map(({ field, code }) => ({ field: field.replace(/\.documentId$/, ".document"), code })),
        };
      }
      onDone();
      return undefined;
    },
  });
  const { control } = form;
  const { fields, append, remove, replace } = useFieldArray({ control, name: "parts" });
  const parts = useWatch({ control, name: "parts" });
  const rest = restMinor(line, parts, locale);

  function handlePick(index: number, document: PickedDocument | null): void {
    const amount = form.getValues(`parts.${index}.amount`);
    if (document !== null && amount === "") {
      const open = isOut && line.isReturn ? null : document.open;
      form.setValue(`parts.${index}.amount`, suggestedAmount(open, rest, currency, locale), { shouldDirty: true });
    }
    form.setValue(`parts.${index}.document`, document, { shouldDirty: true });
    form.setValue(`parts.${index}.reversedEntryId`, null);
  }

  async function handleIgnore(): Promise<void> {
    if (await actions.ignore(line.id, textOrNull(form.getValues("note")))) onDone();
  }

  const whole = form.codeOf("parts");
  return (
    <form id={formId} noValidate onSubmit={(event) => void form.submit(event)}>
      <Stack>
        {line.proposals.length > 0 && (
          <section className={styles["proposals"]} aria-label={t("bankLines.proposals")}>
            {line.proposals.map((proposal, index) => (
              <div key={index} className={styles["proposal"]}>
                <MatchSummary proposal={proposal} />
                {line.proposals.length > 1 && (
                  <Button size="small" onClick={() => replace(toTypedParts(proposal.parts, locale))}>
                    {t("bankLines.takeOver")}
                  </Button>
                )}
              </div>
            ))}
          </section>
        )}
        {whole !== undefined && (
          <p role="alert" className={styles["problem"]}>
            {whole === "OUT_OF_RANGE" ? t("bankLines.tooMuch") : form.problemOf("parts")}
          </p>
        )}
        {fields.map(({ id }, index) => (
          <PartFields
            key={id}
            form={form}
            index={index}
            part={parts[index] ?? EMPTY_PART}
            currency={currency}
            direction={isOut ? (line.isReturn ? "RETURN" : "OUT") : "IN"}
            onPick={(document) => handlePick(index, document)}
            onRemove={fields.length === 1 ? null : () => remove(index)}
          />
        ))}
        <div className={styles["sum"]}>
          <Button
            size="small"
            variant="quiet"
            icon={<Plus aria-hidden />}
            disabled={fields.length >= MAX_PARTS}
            onClick={() => append(EMPTY_PART)}
          >
            {t("bankLines.addPart")}
          </Button>
          <span className={rest < 0 ? styles["problem"] : styles["rest"]} role="status">
            {rest === 0
              ? t("bankLines.allAssigned")
              : t(rest < 0 ? "bankLines.tooMuchBy" : "bankLines.rest", {
                  amount: formatApiMoney(
                    { amount: toDecimalText({ amountMinor: Math.abs(rest), currency }), currency },
                    locale,
                  ),
                })}
          </span>
        </div>
        <TextField
          label={t("bookPayment.note")}
          isOptional
          maxLength={FIELD_LIMITS.bankLineDecision.note}
          {...form.field("note")}
        />
        <Cluster>
          <Button size="small" variant="quiet" isPending={actions.isPending} onClick={() => void handleIgnore()}>
            {t("bankLines.ignore")}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}
