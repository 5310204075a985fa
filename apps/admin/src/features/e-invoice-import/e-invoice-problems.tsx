import { Banner } from "@kundenportal/ui/banner";
import { DataTable } from "@kundenportal/ui/data-table";
import { Card } from "@kundenportal/ui/card";
import { Stack } from "../../components/form-grid";
import { graphql } from "../../gql/gql";
import type { EInvoiceProblem_ProblemFragment } from "../../gql/graphql";
import { type TextKey, useText } from "../../lib/use-text";
import styles from "./e-invoice-problems.module.css";

export const EInvoiceProblemFragment = graphql(`
  fragment EInvoiceProblem_problem on EInvoiceProblem {
    code
    message
    line
    column
    path
    businessTerm
  }
`);

const PROBLEM_TEXTS = {
  NOT_BASE64: "eInvoiceProblem.NOT_BASE64",
  EMPTY_FILE: "eInvoiceProblem.EMPTY_FILE",
  TOO_LARGE: "eInvoiceProblem.TOO_LARGE",
  PDF_INSTEAD_OF_XML: "eInvoiceProblem.PDF_INSTEAD_OF_XML",
  NOT_XML: "eInvoiceProblem.NOT_XML",
  UNSUPPORTED_ENCODING: "eInvoiceProblem.UNSUPPORTED_ENCODING",
  INVALID_ENCODING: "eInvoiceProblem.INVALID_ENCODING",
  MALFORMED_XML: "eInvoiceProblem.MALFORMED_XML",
  DOCTYPE_FORBIDDEN: "eInvoiceProblem.DOCTYPE_FORBIDDEN",
  TOO_DEEP: "eInvoiceProblem.TOO_DEEP",
  TOO_COMPLEX: "eInvoiceProblem.TOO_COMPLEX",
  NOT_AN_E_INVOICE: "eInvoiceProblem.NOT_AN_E_INVOICE",
  UNSUPPORTED_TYPE_CODE: "eInvoiceProblem.UNSUPPORTED_TYPE_CODE",
  UNSUPPORTED_CONTENT: "eInvoiceProblem.UNSUPPORTED_CONTENT",
  MISSING_FIELD: "eInvoiceProblem.MISSING_FIELD",
  DUPLICATE_FIELD: "eInvoiceProblem.DUPLICATE_FIELD",
  INVALID_VALUE: "eInvoiceProblem.INVALID_VALUE",
  INVALID_ATTACHMENT: "eInvoiceProblem.INVALID_ATTACHMENT",
  TOTALS_MISMATCH: "eInvoiceProblem.TOTALS_MISMATCH",
} as const satisfies Record<string, TextKey>;

interface EInvoiceProblemsProps {
  readonly problems: readonly EInvoiceProblem_ProblemFragment[];
}

/** Why a file was refused: what is wrong, and where in the file. Nothing of it was stored. */
export function EInvoiceProblems({ problems }: EInvoiceProblemsProps) {
  const t = useText();
  return (
    <Stack>
      <Banner tone="danger" isUrgent title={t("import.refused")}>
        {t("import.refusedText", { count: problems.length })}
      </Banner>
      <Card hasPadding={false}>
        <DataTable
          caption={t("import.problems")}
          rows={problems.map((problem, index) => ({ ...problem, index }))}
          getRowId={({ index }) => String(index)}
          columns={[
            {
              id: "problem",
              header: t("import.problem"),
              narrow: "title",
              cell: ({ code, message }) => (
                <>
                  <p>{t(isKnown(code) ? PROBLEM_TEXTS[code] : "eInvoiceProblem.UNKNOWN")}</p>
                  <p className={styles["original"]} lang="en">
                    {message}
                  </p>
                </>
              ),
            },
            {
              id: "place",
              header: t("import.place"),
              width: "12rem",
              cell: ({ line, column }) =>
                line === null
                  ? t("import.wholeFile")
                  : t("import.lineColumn", { line, column: column ?? 1, hasColumn: column === null ? "no" : "yes" }),
            },
            {
              id: "term",
              header: t("import.businessTerm"),
              width: "8rem",
              cell: ({ businessTerm }) => businessTerm ?? t("common.none"),
            },
            {
              id: "path",
              header: t("import.path"),
              cell: ({ path }) => (path === null ? t("common.none") : <code className={styles["path"]}>{path}</code>),
            },
          ]}
        />
      </Card>
    </Stack>
  );
}

function isKnown(code: string): code is keyof typeof PROBLEM_TEXTS {
  return Object.hasOwn(PROBLEM_TEXTS, code);
}
