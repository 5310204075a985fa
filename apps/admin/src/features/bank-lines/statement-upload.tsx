import { useMutation } from "@apollo/client/react";
import { formatIban } from "@kundenportal/app-core/format-iban";
import { Banner } from "@kundenportal/ui/banner";
import { formatDate } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { Stack } from "../../components/form-grid";
import { UploadCard } from "../../components/upload-card";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { BankImport_BankImportFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useUpload } from "../../lib/use-upload";
import { type ColumnChoice, ColumnMapping } from "./column-mapping";
import { StatementProblems } from "./statement-problems";

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
    notExecutedCount
    balanceCount
    importedBy
    importedAt
  }
`);

const ImportBankStatementMutation = graphql(`
  mutation ImportBankStatement($input: ImportBankStatementInput!, $idempotencyKey: String) {
    importBankStatement(input: $input, idempotencyKey: $idempotencyKey) {
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
  /** Somebody has chosen a file: its outcome must stay in sight. */
  readonly onStart: () => void;
}

/** Accepts a file from the bank, and says what was imported or what is wrong with it. */
export function StatementUpload({ onStart }: StatementUploadProps) {
  const t = useText();
  const [importStatement, { data, error, loading, reset }] = useMutation(ImportBankStatementMutation, {
    refetchQueries: ["BankLines", "BankOverview"],
  });
  const upload = useUpload<ColumnChoice | null>({
    maxSizeBytes: MAX_SIZE_BYTES,
    firstOptions: null,
    send: (file, choice) => {
      const said = choice === null ? {} : { columns: [...choice.columns], directions: [...choice.directions] };
      return importStatement({ variables: { input: { ...file, ...said } } });
    },
    onChange: (file) => {
      reset();
      if (file !== null) onStart();
    },
  });
  const result = data?.importBankStatement;

  return (
    <Stack>
      <UploadCard
        upload={upload}
        label={t("bankUpload.file")}
        description={t("bankUpload.hint")}
        accept=".xml,.csv,.txt,.zip,application/zip,application/x-zip-compressed,application/xml,text/xml,text/csv,text/plain"
        tooLargeText={t("statementProblem.TOO_LARGE")}
        isPending={loading}
        error={error}
        onAgain={() => upload.sendAgain(null)}
      />
      {result?.__typename === "ImportBankStatementSuccess" && (
        <ImportedBanner
          bankImport={readFragment(BankImportFragment, result.bankImport)}
          onClose={() => upload.choose(null)}
        />
      )}
      {result?.__typename === "ImportBankStatementRefused" && <StatementProblems problems={result.problems} />}
      {result?.__typename === "BankStatementColumnsNeeded" && (
        <ColumnMapping
          needed={result}
          isImporting={loading}
          onSubmit={upload.sendAgain}
          onCancel={() => upload.choose(null)}
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
  const { newCount, knownCount, leftOutCount, pendingCount, notExecutedCount, balanceCount } = bankImport;
  const { firstBookedOn, lastBookedOn, accounts } = bankImport;
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
        ...(notExecutedCount === 0 ? [] : [t("bankUpload.notExecuted", { count: notExecutedCount })]),
        ...(balanceCount === 0 ? [] : [t("bankUpload.balance", { count: balanceCount })]),
      ].join(" ")}
    </Banner>
  );
}
