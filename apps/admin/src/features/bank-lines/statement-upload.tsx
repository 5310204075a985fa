import { useMutation } from "@apollo/client/react";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { FileDrop } from "@kundenportal/ui/file-drop";
import { formatDate } from "@kundenportal/ui/format";
import { Spinner } from "@kundenportal/ui/spinner";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { Cluster, Stack } from "../../components/form-grid";
import { RequestFailureBanner } from "../../components/request-failure-banner";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { BankCsvColumnInput, BankImport_BankImportFragment } from "../../gql/graphql";
import { formatIban } from "../../lib/format-iban";
import { readBase64 } from "../../lib/read-base64";
import { useText } from "../../lib/use-text";
import { ColumnMapping } from "./column-mapping";
import { StatementProblems } from "./statement-problems";
import styles from "./statement-upload.module.css";

export const BankImportFragment = graphql(`
  fragment BankImport_bankImport on BankImport {
    id
    fileName
    accounts
    firstBookedOn
    lastBookedOn
    newCount
    knownCount
    leftOutCount
    pendingCount
    importedBy
    importedAt
  }
`);

const ImportBankStatementMutation = graphql(`
  mutation ImportBankStatement($input: ImportBankStatementInput!) {
    importBankStatement(input: $input) {
      ... on ImportBankStatementSuccess {
        bankImport {
          id
          ...BankImport_bankImport
        }
      }
      ... on ImportBankStatementRefused {
        problems {
          ...StatementProblem_problem
        }
      }
      ... on BankStatementColumnsNeeded {
        ...ColumnMapping_needed
      }
    }
  }
`);

const MAX_SIZE_BYTES = 10 * 1024 * 1024;

interface StatementUploadProps {
  /** Somebody has chosen a file: what comes of it must stay in sight. */
  readonly onStart: () => void;
}

/** Takes a file of the bank, and says what it brought or what is wrong with it. */
export function StatementUpload({ onStart }: StatementUploadProps) {
  const t = useText();
  const [file, setFile] = useState<File | null>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [importStatement, { data, error, loading, reset }] = useMutation(ImportBankStatementMutation, {
    refetchQueries: ["BankLines", "BankOverview"],
  });
  const result = data?.importBankStatement;
  const isTooLarge = file !== null && file.size > MAX_SIZE_BYTES;

  async function handleImport(chosen: File, columns: readonly BankCsvColumnInput[] | null = null): Promise<void> {
    setIsUnreadable(false);
    const contentBase64 = await readBase64(chosen).catch(() => null);
    if (contentBase64 === null) {
      setIsUnreadable(true);
      return;
    }
    await importStatement({
      variables: { input: { fileName: chosen.name, contentBase64, columns: columns === null ? null : [...columns] } },
    });
  }

  function handleFile(chosen: File | null): void {
    setFile(chosen);
    setIsUnreadable(false);
    reset();
    if (chosen !== null) onStart();
    if (chosen !== null && chosen.size <= MAX_SIZE_BYTES) void handleImport(chosen);
  }

  return (
    <Stack>
      <Card>
        <FileDrop
          label={t("bankUpload.file")}
          description={t("bankUpload.hint")}
          accept=".xml,.csv,.txt,application/xml,text/xml,text/csv,text/plain"
          file={file}
          isDisabled={loading}
          error={isTooLarge ? t("statementProblem.TOO_LARGE") : isUnreadable ? t("import.unreadable") : undefined}
          onFileChange={handleFile}
        />
        <div role="status" aria-live="polite">
          {loading && (
            <p className={styles["progress"]}>
              <Spinner /> {t("import.running", { name: file?.name ?? "" })}
            </p>
          )}
        </div>
      </Card>
      <RequestFailureBanner error={error} />
      {error !== undefined && file !== null && (
        <Cluster>
          <Button onClick={() => void handleImport(file)}>{t("import.again")}</Button>
        </Cluster>
      )}
      {result?.__typename === "ImportBankStatementSuccess" && (
        <ImportedBanner
          bankImport={readFragment(BankImportFragment, result.bankImport)}
          onClose={() => handleFile(null)}
        />
      )}
      {result?.__typename === "ImportBankStatementRefused" && <StatementProblems problems={result.problems} />}
      {result?.__typename === "BankStatementColumnsNeeded" && file !== null && (
        <ColumnMapping
          needed={result}
          isImporting={loading}
          onSubmit={(columns) => void handleImport(file, columns)}
          onCancel={() => handleFile(null)}
        />
      )}
    </Stack>
  );
}

interface ImportedBannerProps {
  readonly bankImport: BankImport_BankImportFragment;
  readonly onClose: () => void;
}

function ImportedBanner({ bankImport, onClose }: ImportedBannerProps) {
  const t = useText();
  const locale = useLocale();
  const { newCount, knownCount, leftOutCount, pendingCount, firstBookedOn, lastBookedOn, accounts } = bankImport;
  const isSomething = newCount > 0;
  return (
    <Banner
      tone={isSomething ? "success" : "info"}
      isUrgent
      title={t("bankUpload.done", { count: newCount })}
      onClose={onClose}
    >
      {[
        ...(firstBookedOn === null || lastBookedOn === null
          ? []
          : [
              t("bankUpload.period", {
                from: formatDate(firstBookedOn, locale),
                to: formatDate(lastBookedOn, locale),
                account: accounts.map(formatIban).join(", "),
                hasAccount: accounts.length === 0 ? "no" : "yes",
              }),
            ]),
        ...(knownCount === 0 ? [] : [t("bankUpload.known", { count: knownCount })]),
        ...(leftOutCount === 0 ? [] : [t("bankUpload.leftOut", { count: leftOutCount })]),
        ...(pendingCount === 0 ? [] : [t("bankUpload.pending", { count: pendingCount })]),
      ].join(" ")}
    </Banner>
  );
}
