import { Banner } from "@kundenportal/ui/banner";
import { Card } from "@kundenportal/ui/card";
import { DataTable, type DataTableColumn } from "@kundenportal/ui/data-table";
import { useText } from "../lib/use-text";
import styles from "./file-problems.module.css";
import { Stack } from "./form-grid";

interface FileProblem {
  /** In English, with the details. */
  readonly message: string;
  /** From 1; null: it concerns the whole file. */
  readonly line: number | null;
  readonly column: number | null;
}

interface FileProblemsProps<Problem extends FileProblem> {
  readonly title: string;
  readonly problems: readonly Problem[];
  /** What is wrong, in the reader's language. */
  readonly textOf: (problem: Problem) => string;
  /** What is there, and what should be, in the reader's language; null when the file does not show it. */
  readonly detailOf: (problem: Problem) => string | null;
  /** Further columns that say where. */
  readonly placeColumns: readonly DataTableColumn<Problem>[];
}

/** Why a file was refused: what is wrong, and where in the file. Nothing was stored. */
export function FileProblems<Problem extends FileProblem>({
  title,
  problems,
  textOf,
  detailOf,
  placeColumns,
}: FileProblemsProps<Problem>) {
  const t = useText();
  return (
    <Stack>
      <Banner tone="danger" isUrgent title={title}>
        {t("import.refusedText", { count: problems.length })}
      </Banner>
      <Card hasPadding={false}>
        <DataTable
          caption={t("import.problems")}
          rows={problems}
          getRowId={(problem) => String(problems.indexOf(problem))}
          columns={[
            {
              id: "problem",
              header: t("import.problem"),
              narrow: "title",
              cell: (problem) => (
                <>
                  <p>{textOf(problem)}</p>
                  {detailOf(problem) !== null && <p className={styles["detail"]}>{detailOf(problem)}</p>}
                  <details className={styles["original"]}>
                    <summary>{t("import.original")}</summary>
                    <p lang="en">{problem.message}</p>
                  </details>
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
            ...placeColumns,
          ]}
        />
      </Card>
    </Stack>
  );
}

/** A path within the file, which may be long. */
export function FilePath({ path }: { readonly path: string | null }) {
  const t = useText();
  return path === null ? t("common.none") : <code className={styles["path"]}>{path}</code>;
}
