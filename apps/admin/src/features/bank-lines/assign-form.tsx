import type { PickedDocument } from "../../components/document-picker";
import { toDecimalText } from "@kundenportal/domain/money/money";
import { Button } from "@kundenportal/ui/button";
import { formatApiMoney } from "@kundenportal/ui/format";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Cluster, Stack } from "../../components/form-grid";
import type { BankLine_LineFragment } from "../../gql/graphql";
import { type FieldProblem, problemText } from "../../lib/field-problems";
import { newIdempotencyKey } from "../../lib/idempotency-key";
import { useText } from "../../lib/use-text";
import styles from "./assign-form.module.css";
import { MatchSummary } from "./match-summary";
import { PartFields, type PartProblems } from "./part-fields";
import { readTypedParts, restMinor, suggestedAmount, toTypedParts, type TypedPart } from "./typed-parts";
import type { BankLineActions } from "./use-bank-line-actions";

const EMPTY_PART = { document: null, amount: "", discount: "", reversedEntryId: null } as const;
const MAX_PARTS = 50;

interface AssignFormProps {
  /** Its submit button stands elsewhere. */
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
  const [parts, setParts] = useState<readonly TypedPart[]>(() =>
    best === undefined ? [{ ...EMPTY_PART, key: newIdempotencyKey() }] : toTypedParts(best.parts, locale),
  );
  // A picker remembers what was typed into it; parts that come from a proposal begin anew.
  const [generation, setGeneration] = useState(0);
  const [note, setNote] = useState("");
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const rest = restMinor(line, parts, locale);

  function handlePart(changed: TypedPart): void {
    setParts(parts.map((part) => (part.key === changed.key ? changed : part)));
  }

  function handlePick(part: TypedPart, document: PickedDocument | null): void {
    const amount =
      document === null || part.amount !== ""
        ? part.amount
        : suggestedAmount(isOut && line.isReturn ? null : document.open, rest, currency, locale);
    handlePart({ ...part, document, amount, reversedEntryId: null });
  }

  async function handleSubmit(): Promise<void> {
    const read = readTypedParts(parts, currency, locale);
    if (read === null) {
      setProblems(
        parts.flatMap(({ document, amount }, index) => [
          ...(document === null ? [{ field: `parts.${String(index)}.documentId`, code: "REQUIRED" }] : []),
          ...(amount.trim() === "" ? [{ field: `parts.${String(index)}.amount`, code: "REQUIRED" }] : []),
          ...(document !== null && amount.trim() !== ""
            ? [{ field: `parts.${String(index)}.amount`, code: "INVALID_NUMBER" }]
            : []),
        ]),
      );
      return;
    }
    const found = await actions.confirm(line.id, read, cleanNote(note));
    setProblems(found ?? []);
    if (found?.length === 0) onDone();
  }

  async function handleIgnore(): Promise<void> {
    if (await actions.ignore(line.id, cleanNote(note))) onDone();
  }

  const whole = problems.find(({ field }) => field === "parts");
  return (
    <form
      id={formId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit();
      }}
    >
      <Stack>
        {line.proposals.length > 0 && (
          <section className={styles["proposals"]} aria-label={t("bankLines.proposals")}>
            {line.proposals.map((proposal, index) => (
              <div key={index} className={styles["proposal"]}>
                <MatchSummary proposal={proposal} />
                {line.proposals.length > 1 && (
                  <Button
                    size="small"
                    onClick={() => {
                      setParts(toTypedParts(proposal.parts, locale));
                      setGeneration(generation + 1);
                      setProblems([]);
                    }}
                  >
                    {t("bankLines.takeOver")}
                  </Button>
                )}
              </div>
            ))}
          </section>
        )}
        {whole !== undefined && (
          <p role="alert" className={styles["problem"]}>
            {whole.code === "OUT_OF_RANGE" ? t("bankLines.tooMuch") : problemText(t, whole.code)}
          </p>
        )}
        {parts.map((part, index) => (
          <PartFields
            key={`${String(generation)}-${part.key}`}
            part={part}
            currency={currency}
            direction={isOut ? (line.isReturn ? "RETURN" : "OUT") : "IN"}
            problems={problemsOf(problems, index)}
            onChange={handlePart}
            onPick={(document) => handlePick(part, document)}
            onRemove={parts.length === 1 ? null : () => setParts(parts.filter(({ key }) => key !== part.key))}
          />
        ))}
        <div className={styles["sum"]}>
          <Button
            size="small"
            variant="quiet"
            icon={<Plus aria-hidden />}
            disabled={parts.length >= MAX_PARTS}
            onClick={() => setParts([...parts, { ...EMPTY_PART, key: newIdempotencyKey() }])}
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
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
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

function cleanNote(note: string): string | null {
  return note.trim() === "" ? null : note.trim();
}

function problemsOf(problems: readonly FieldProblem[], index: number): PartProblems {
  const prefix = `parts.${String(index)}.`;
  return Object.fromEntries(
    problems.flatMap(({ field, code }) => (field.startsWith(prefix) ? [[field.slice(prefix.length), code]] : [])),
  );
}
