import { useMutation } from "@apollo/client/react";
import { Banner } from "@kundenportal/ui/banner";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { FileDrop } from "@kundenportal/ui/file-drop";
import { Spinner } from "@kundenportal/ui/spinner";
import { useState } from "react";
import { documentName } from "../../components/document-name";
import { Cluster, Stack } from "../../components/form-grid";
import { Page } from "../../components/page";
import { EditorOnlyState } from "../../components/permission-state";
import { RequestFailureBanner } from "../../components/request-failure-banner";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { readBase64 } from "../../lib/read-base64";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { ClientProposalStep } from "./client-proposal-step";
import { EInvoiceProblemFragment, EInvoiceProblems } from "./e-invoice-problems";
import styles from "./import-page.module.css";

const ImportEInvoiceMutation = graphql(`
  mutation ImportEInvoice($input: ImportEInvoiceInput!) {
    importEInvoice(input: $input) {
      ... on ImportEInvoiceSuccess {
        matchedBy
        document {
          id
          type
          number
          client {
            id
            name
          }
        }
      }
      ... on ImportEInvoiceDuplicate {
        document {
          id
          type
          number
        }
      }
      ... on ImportEInvoiceRefused {
        problems {
          ...EInvoiceProblem_problem
        }
      }
      ... on ClientProposal {
        ...ClientProposalStep_proposal
      }
      ... on NotFound {
        code
      }
    }
  }
`);

const MAX_SIZE_BYTES = 10_000_000;

interface ClientChoice {
  readonly clientId?: string;
  readonly createClient?: boolean;
}

/** Turns an XRechnung file into an issued document. */
export function ImportPage() {
  const t = useText();
  const { canEdit } = useViewer();
  return (
    <Page
      title={t("import.title")}
      description={t("import.text")}
      back={{ href: "/documents", label: t("nav.documents") }}
    >
      {canEdit ? <Import /> : <EditorOnlyState />}
    </Page>
  );
}

function Import() {
  const t = useText();
  const [file, setFile] = useState<File | null>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [importEInvoice, { data, error, loading, reset }] = useMutation(ImportEInvoiceMutation, {
    update: (cache) => cache.evict({ id: "ROOT_QUERY", fieldName: "documents" }),
  });
  const result = data?.importEInvoice;
  const isTooLarge = file !== null && file.size > MAX_SIZE_BYTES;

  async function handleImport(chosen: File, choice: ClientChoice = {}): Promise<void> {
    setIsUnreadable(false);
    const contentBase64 = await readBase64(chosen).catch(() => null);
    if (contentBase64 === null) {
      setIsUnreadable(true);
      return;
    }
    await importEInvoice({
      variables: {
        input: {
          fileName: chosen.name,
          contentBase64,
          clientId: choice.clientId ?? null,
          createClient: choice.createClient ?? null,
        },
      },
    });
  }

  function handleFile(chosen: File | null): void {
    setFile(chosen);
    setIsUnreadable(false);
    reset();
    if (chosen !== null && chosen.size <= MAX_SIZE_BYTES) void handleImport(chosen);
  }

  return (
    <Stack>
      {result?.__typename !== "ImportEInvoiceSuccess" && (
        <Card>
          <FileDrop
            label={t("import.file")}
            description={t("import.fileHint")}
            accept=".xml,application/xml,text/xml"
            file={file}
            isDisabled={loading}
            error={isTooLarge ? t("eInvoiceProblem.TOO_LARGE") : isUnreadable ? t("import.unreadable") : undefined}
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
      )}
      <RequestFailureBanner error={error} />
      {error !== undefined && file !== null && (
        <Cluster>
          <Button onClick={() => void handleImport(file)}>{t("import.again")}</Button>
        </Cluster>
      )}
      {result?.__typename === "ImportEInvoiceSuccess" && (
        <Banner
          tone="success"
          isUrgent
          title={t("import.done", { name: documentName(t, result.document) })}
          actions={
            <>
              <Button size="small" onClick={() => handleFile(null)}>
                {t("import.next")}
              </Button>
              <ButtonLink size="small" variant="primary" href={`/documents/${result.document.id}`}>
                {t("import.openDocument")}
              </ButtonLink>
            </>
          }
        >
          {t(`import.matchedBy.${result.matchedBy}`, { client: result.document.client.name })}
        </Banner>
      )}
      {result?.__typename === "ImportEInvoiceDuplicate" && (
        <Banner
          tone="warning"
          isUrgent
          title={t("import.duplicate")}
          actions={
            <ButtonLink size="small" href={`/documents/${result.document.id}`}>
              {documentName(t, result.document)}
            </ButtonLink>
          }
        >
          {t("import.duplicateText")}
        </Banner>
      )}
      {result?.__typename === "ImportEInvoiceRefused" && (
        <EInvoiceProblems problems={result.problems.map((problem) => readFragment(EInvoiceProblemFragment, problem))} />
      )}
      {result?.__typename === "ClientProposal" && file !== null && (
        <ClientProposalStep
          proposal={result}
          isImporting={loading}
          onChoose={(clientId) => void handleImport(file, { clientId })}
          onCreate={() => void handleImport(file, { createClient: true })}
        />
      )}
      {result?.__typename === "NotFound" && (
        <Banner tone="danger" isUrgent title={t("import.clientGone")}>
          {t("import.clientGoneText")}
        </Banner>
      )}
    </Stack>
  );
}
