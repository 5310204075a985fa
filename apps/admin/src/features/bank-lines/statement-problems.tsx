import { FilePath, FileProblems } from "../../components/file-problems";
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
    found
    expected
  }
`);

const PROBLEM_TEXTS = {
  NOT_BASE64: "statementProblem.NOT_BASE64",
  EMPTY_FILE: "statementProblem.EMPTY_FILE",
  TOO_LARGE: "statementProblem.TOO_LARGE",
  ZIP_FILE: "statementProblem.ZIP_FILE",
  ZIP_ENCRYPTED: "statementProblem.ZIP_ENCRYPTED",
  EXCEL_FILE: "statementProblem.EXCEL_FILE",
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

const EXPECTED_TEXTS = {
  AMOUNT: "statementProblem.expected.AMOUNT",
  CURRENCY: "statementProblem.expected.CURRENCY",
  DATE: "statementProblem.expected.DATE",
  DIRECTION: "statementProblem.expected.DIRECTION",
} as const satisfies Record<string, TextKey>;

interface StatementProblemsProps {
  readonly problems: readonly FragmentType<typeof StatementProblemFragment>[];
}

/** Why a statement was refused. */
export function StatementProblems({ problems: masked }: StatementProblemsProps) {
  const t = useText();
  return (
    <FileProblems
      title={t("bankUpload.refused")}
      problems={masked.map((problem) => readFragment(StatementProblemFragment, problem))}
      textOf={({ code }) => t(isKnown(code) ? PROBLEM_TEXTS[code] : "statementProblem.UNKNOWN")}
      detailOf={({ found, expected }) =>
        found === null || expected === null || !isExpected(expected)
          ? null
          : t(EXPECTED_TEXTS[expected], { found: found === "" ? "–" : found })
      }
      placeColumns={[
        {
          id: "path",
          header: t("bankUpload.field"),
          width: "18rem",
          cell: ({ path }) => <FilePath path={path} />,
        },
      ]}
    />
  );
}

function isExpected(expected: string): expected is keyof typeof EXPECTED_TEXTS {
  return Object.hasOwn(EXPECTED_TEXTS, expected);
}

function isKnown(code: string): code is keyof typeof PROBLEM_TEXTS {
  return Object.hasOwn(PROBLEM_TEXTS, code);
}
