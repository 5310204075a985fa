import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { Select } from "@kundenportal/ui/select";
import { useState } from "react";
import { Cluster, Stack } from "../../components/form-grid";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { BankCsvColumnInput, BankCsvField } from "../../gql/graphql";
import { findMember } from "../../lib/find-member";
import { useText } from "../../lib/use-text";
import styles from "./column-mapping.module.css";

const ColumnMappingFragment = graphql(`
  fragment ColumnMapping_needed on BankStatementColumnsNeeded {
    headings
    rows
    guesses {
      column
      field
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

interface ColumnMappingProps {
  readonly needed: FragmentType<typeof ColumnMappingFragment>;
  readonly isImporting: boolean;
  readonly onSubmit: (columns: readonly BankCsvColumnInput[]) => void;
  readonly onCancel: () => void;
}

/** A table with unknown headings: staff say what its columns hold. Asked once for each kind of table. */
export function ColumnMapping({ needed: masked, isImporting, onSubmit, onCancel }: ColumnMappingProps) {
  const t = useText();
  const { headings, rows, guesses } = readFragment(ColumnMappingFragment, masked);
  const [fields, setFields] = useState<ReadonlyMap<number, BankCsvField>>(
    () => new Map(guesses.map(({ column, field }) => [column, field])),
  );
  const [isIncomplete, setIsIncomplete] = useState(false);

  function handleField(column: number, field: BankCsvField | undefined): void {
    const changed = new Map(fields);
    if (field === undefined) changed.delete(column);
    else changed.set(column, field);
    setFields(changed);
    setIsIncomplete(false);
  }

  function handleSubmit(): void {
    if (isComplete(new Set(fields.values()))) onSubmit([...fields].map(([column, field]) => ({ column, field })));
    else setIsIncomplete(true);
  }

  return (
    <Card title={t("columnMapping.title")} description={t("columnMapping.text")}>
      <Stack>
        {isIncomplete && (
          <Banner tone="danger" isUrgent title={t("columnMapping.incomplete")}>
            {t("columnMapping.needed")}
          </Banner>
        )}
        <ul className={styles["columns"]}>
          {headings.map((heading, column) => (
            <li key={column} className={styles["column"]}>
              <Select
                label={heading === "" ? t("columnMapping.unnamed", { number: column + 1 }) : heading}
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
