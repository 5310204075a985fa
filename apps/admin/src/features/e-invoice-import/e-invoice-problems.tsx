import { FilePath, FileProblems } from "../../components/file-problems";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { type TextKey, useText } from "../../lib/use-text";

const EInvoiceProblemFragment = graphql(`
  fragment EInvoiceProblem_problem on EInvoiceProblem {
    code
    message
    line
    column
    path
    businessTerm
    found
    expected
  }
`);

const PROBLEM_TEXTS = {
  NOT_BASE64: "eInvoiceProblem.NOT_BASE64",
  EMPTY_FILE: "eInvoiceProblem.EMPTY_FILE",
  TOO_LARGE: "eInvoiceProblem.TOO_LARGE",
  PDF_WITHOUT_E_INVOICE: "eInvoiceProblem.PDF_WITHOUT_E_INVOICE",
  PDF_BROKEN: "eInvoiceProblem.PDF_BROKEN",
  PDF_ENCRYPTED: "eInvoiceProblem.PDF_ENCRYPTED",
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
  CREDIT_BELOW_ZERO: "eInvoiceProblem.CREDIT_BELOW_ZERO",
  CREDIT_TOO_HIGH: "eInvoiceProblem.CREDIT_TOO_HIGH",
} as const satisfies Record<string, TextKey>;

interface EInvoiceProblemsProps {
  readonly problems: readonly FragmentType<typeof EInvoiceProblemFragment>[];
}

/** Why an e-invoice was refused. */
export function EInvoiceProblems({ problems: masked }: EInvoiceProblemsProps) {
  const t = useText();
  return (
    <FileProblems
      title={t("import.refused")}
      problems={masked.map((problem) => readFragment(EInvoiceProblemFragment, problem))}
      textOf={({ code }) => t(isKnown(code) ? PROBLEM_TEXTS[code] : "eInvoiceProblem.UNKNOWN")}
      detailOf={({ found, expected }) => {
        if (found === null) return null;
        return expected === null ? t("import.found", { found }) : t("import.foundExpected", { found, expected });
      }}
      placeColumns={[
        {
          id: "term",
          header: t("import.businessTerm"),
          width: "8rem",
          cell: ({ businessTerm }) => businessTerm ?? t("common.none"),
        },
        { id: "path", header: t("import.path"), cell: ({ path }) => <FilePath path={path} /> },
      ]}
    />
  );
}

function isKnown(code: string): code is keyof typeof PROBLEM_TEXTS {
  return Object.hasOwn(PROBLEM_TEXTS, code);
}
