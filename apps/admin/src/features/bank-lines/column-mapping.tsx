import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { Select } from "@kundenportal/ui/select";
import { useState } from "react";
import { Cluster, Stack } from "../../components/form-grid";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { BankCsvColumnInput, BankCsvDirectionInput, BankCsvField, BankDirection } from "../../gql/graphql";
import { findMember } from "../../lib/find-member";
import { useText } from "../../lib/use-text";
import styles from "./column-mapping.module.css";

export const ColumnMappingFragment = graphql(`
  fragment ColumnMapping_needed on BankStatementColumnsNeeded {
    question
    headings
    rows
    guesses {
      column
      field
    }
    values {
      column
      values
    }
    directions {
      value
      direction
    }
  }
`);

/** In the order in which people look for them. */
const FIELDS = [
  "BOOKED_ON",
  "AMOUNT",
  "PURPOSE",
  "COUNTERPARTY_NAME",
  "COUNTERPARTY_ACCOUNT",
  "VALUE_ON",
  "CURRENCY",
  "DEBIT",
  "CREDIT",
  "DIRECTION",
  "PAYER",
  "PAYEE",
  "END_TO_END_ID",
  "BOOKING_TEXT",
  "STATUS",
  "OWN_ACCOUNT",
] as const satisfies readonly BankCsvField[];

const DIRECTIONS = ["IN", "OUT"] as const satisfies readonly BankDirection[];

/** What staff say about a table. */
export interface ColumnChoice {
  readonly columns: readonly BankCsvColumnInput[];
  readonly directions: readonly BankCsvDirectionInput[];
}

interface ColumnMappingProps {
  readonly needed: FragmentType<typeof ColumnMappingFragment>;
  readonly isImporting: boolean;
  readonly onSubmit: (choice: ColumnChoice) => void;
  readonly onCancel: () => void;
}

/** A table that does not explain itself: staff say what its columns hold. Asked once for each kind of table. */
export function ColumnMapping({ needed: masked, isImporting, onSubmit, onCancel }: ColumnMappingProps) {
  const t = useText();
  const {
    question,
    headings,
    rows,
    guesses,
    values,
    directions: supposed,
  } = readFragment(ColumnMappingFragment, masked);
  const [fields, setFields] = useState<ReadonlyMap<number, BankCsvField>>(
    () => new Map(guesses.map(({ column, field }) => [column, field])),
  );
  const [directions, setDirections] = useState<ReadonlyMap<string, BankDirection>>(
    () => new Map(supposed.map(({ value, direction }) => [value, direction])),
  );
  const [problem, setProblem] = useState<"COLUMNS" | "DIRECTIONS" | null>(null);
  const directionColumn = [...fields].find(([, field]) => field === "DIRECTION")?.[0];
  const directionValues = values.find(({ column }) => column === directionColumn)?.values ?? [];

  function handleField(column: number, field: BankCsvField | undefined): void {
    const changed = new Map(fields);
    if (field === undefined) changed.delete(column);
    else changed.set(column, field);
    setFields(changed);
    setProblem(null);
  }

  function handleDirection(value: string, direction: BankDirection | undefined): void {
    const changed = new Map(directions);
    if (direction === undefined) changed.delete(value);
    else changed.set(value, direction);
    setDirections(changed);
    setProblem(null);
  }

  function handleSubmit(): void {
    const meant = directionValues.flatMap((value) => {
      const direction = directions.get(value);
      return direction === undefined ? [] : [{ value, direction }];
    });
    if (!isComplete(new Set(fields.values()))) setProblem("COLUMNS");
    else if (meant.length < directionValues.length) setProblem("DIRECTIONS");
    else onSubmit({ columns: [...fields].map(([column, field]) => ({ column, field })), directions: meant });
  }

  return (
    <Card title={t(`columnMapping.title.${question}`)} description={t(`columnMapping.text.${question}`)}>
      <Stack>
        {problem !== null && (
          <Banner tone="danger" isUrgent title={t("columnMapping.incomplete")}>
            {t(problem === "COLUMNS" ? "columnMapping.needed" : "columnMapping.directionsNeeded")}
          </Banner>
        )}
        <ul className={styles["columns"]}>
          {headings.map((heading, column) => (
            <li key={column} className={styles["column"]}>
              <Select
                label={heading.trim() === "" ? t("columnMapping.unnamed", { number: column + 1 }) : heading}
                placeholder={t("columnMapping.skip")}
                options={FIELDS.map((value) => ({ value, label: t(`bankCsvField.${value}`) }))}
                value={fields.get(column) ?? ""}
                onChange={(event) => handleField(column, findMember(FIELDS, event.target.value))}
              />
              <p className={styles["examples"]}>
                {rows
                  .map((row) => row[column] ?? "")
                  .filter((cell) => cell !== "")
                  .slice(0, 3)
                  .join(" · ")}
              </p>
            </li>
          ))}
        </ul>
        {directionValues.length > 0 && (
          <fieldset className={styles["directions"]}>
            <legend className={styles["legend"]}>{t("columnMapping.directions")}</legend>
            <div className={styles["columns"]}>
              {directionValues.map((value) => (
                <Select
                  key={value}
                  label={t("columnMapping.directionOf", { value })}
                  placeholder={t("columnMapping.choose")}
                  options={DIRECTIONS.map((direction) => ({
                    value: direction,
                    label: t(`columnMapping.${direction}`),
                  }))}
                  value={directions.get(value) ?? ""}
                  onChange={(event) => handleDirection(value, findMember(DIRECTIONS, event.target.value))}
                />
              ))}
            </div>
          </fieldset>
        )}
        <Cluster>
          <Button variant="primary" isPending={isImporting} onClick={handleSubmit}>
            {t("columnMapping.submit")}
          </Button>
          <Button disabled={isImporting} onClick={onCancel}>
            {t("action.cancel")}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  );
}

/** The server's rule: a day, an amount, and something that says who or why. */
function isComplete(fields: ReadonlySet<BankCsvField>): boolean {
  const hasAmount = fields.has("AMOUNT") || (fields.has("DEBIT") && fields.has("CREDIT"));
  return (
    fields.has("BOOKED_ON") &&
    hasAmount &&
    (fields.has("PURPOSE") || fields.has("COUNTERPARTY_NAME") || fields.has("PAYER"))
  );
}
