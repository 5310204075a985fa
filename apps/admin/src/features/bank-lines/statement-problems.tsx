import { Banner } from "@kundenportal/ui/banner";
import { Card } from "@kundenportal/ui/card";
import { DataTable } from "@kundenportal/ui/data-table";
import { Stack } from "../../components/form-grid";
import { TwoLines } from "../../components/two-lines";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { type TextKey, useText } from "../../lib/use-text";

const StatementProblemFragment = graphql(`
  fragment StatementProblem_problem on BankStatementProblem {
    code
    message
    line
    column
    path
  }
`);

const PROBLEM_TEXTS = {
  NOT_BASE64: "statementProblem.NOT_BASE64",
  EMPTY_FILE: "statementProblem.EMPTY_FILE",
  TOO_LARGE: "statementProblem.TOO_LARGE",
  ZIP_FILE: "statementProblem.ZIP_FILE",
  PDF_FILE: "statementProblem.PDF_FILE",
  MT940_FILE: "statementProblem.MT940_FILE",
  UNKNOWN_FORMAT: "statementProblem.UNKNOWN_FORMAT",
  INVALID_ENCODING: "statementProblem.INVALID_ENCODING",
  MALFORMED_XML: "statementProblem.MALFORMED_XML",
  DOCTYPE_FORBIDDEN: "statementProblem.DOCTYPE_FORBIDDEN",
  TOO_COMPLEX: "statementProblem.TOO_COMPLEX",
  NOT_A_STATEMENT: "statementProblem.NOT_A_STATEMENT",
  UNSUPPORTED_VERSION: "statementProblem.UNSUPPORTED_VERSION",
  MALFORMED_CSV: "statementProblem.MALFORMED_CSV",
  MISSING_FIELD: "statementProblem.MISSING_FIELD",
  INVALID_VALUE: "statementProblem.INVALID_VALUE",
  NO_LINES: "statementProblem.NO_LINES",
} as const satisfies Record<string, TextKey>;

interface StatementProblemsProps {
  readonly problems: readonly FragmentType<typeof StatementProblemFragment>[];
}

/** Why a statement was refused, and where in the file. Nothing of it was stored. */
export function StatementProblems({ problems: masked }: StatementProblemsProps) {
  const t = useText();
  const problems = masked.map((problem) => readFragment(StatementProblemFragment, problem));
  return (
    <Stack>
      <Banner tone="danger" isUrgent title={t("bankUpload.refused")}>
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
                <TwoLines
                  first={t(isKnown(code) ? PROBLEM_TEXTS[code] : "statementProblem.UNKNOWN")}
                  second={<span lang="en">{message}</span>}
                />
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
              id: "path",
              header: t("bankUpload.field"),
              width: "18rem",
              cell: ({ path }) => path ?? t("common.none"),
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
