import { useMutation } from "@apollo/client/react";
import { Banner } from "@kundenportal/ui/banner";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DocumentCheck } from "../../components/document-check";
import { documentName } from "../../components/document-name";
import { Stack } from "../../components/form-grid";
import { Page } from "../../components/page";
import { EditorOnlyState } from "../../components/permission-state";
import { PdfDifferences } from "../../components/pdf-differences";
import { UploadCard } from "../../components/upload-card";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { useUpload } from "../../lib/use-upload";
import { useViewer } from "../../lib/viewer";
import { ClientProposalStep } from "./client-proposal-step";
import { EInvoiceProblems } from "./e-invoice-problems";

const ImportEInvoiceMutation = graphql(`
  mutation ImportEInvoice($input: ImportEInvoiceInput!, $idempotencyKey: String) {
    importEInvoice(input: $input, idempotencyKey: $idempotencyKey) {
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
          content {
            ...PdfDifferences_content
          }
          eInvoiceCheck {
            ...DocumentCheck_check
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

/** Turns an e-invoice, XML or PDF, into an issued document. */
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
  const [importEInvoice, { data, error, loading, reset }] = useMutation(ImportEInvoiceMutation, {
    update: (cache) => cache.evict({ id: "ROOT_QUERY", fieldName: "documents" }),
  });
  const upload = useUpload<ClientChoice>({
    maxSizeBytes: MAX_SIZE_BYTES,
    firstOptions: {},
    send: (file, { clientId = null, createClient = null }) =>
      importEInvoice({ variables: { input: { ...file, clientId, createClient } } }),
    onChange: () => reset(),
  });
  const result = data?.importEInvoice;

  return (
    <Stack>
      {result?.__typename !== "ImportEInvoiceSuccess" && (
        <UploadCard
          upload={upload}
          label={t("import.file")}
          description={t("import.fileHint")}
          accept=".xml,.pdf,application/xml,text/xml,application/pdf"
          tooLargeText={t("eInvoiceProblem.TOO_LARGE")}
          isPending={loading}
          error={error}
          onAgain={() => upload.sendAgain({})}
        />
      )}
      {result?.__typename === "ImportEInvoiceSuccess" && (
        <Banner
          tone="success"
          isUrgent
          title={t("import.done", { name: documentName(t, result.document) })}
          actions={
            <>
              <Button size="small" onClick={() => upload.choose(null)}>
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
      {result?.__typename === "ImportEInvoiceSuccess" && result.document.content !== null && (
        <PdfDifferences content={result.document.content} />
      )}
      {result?.__typename === "ImportEInvoiceSuccess" && result.document.eInvoiceCheck !== null && (
        <Card>
          <DocumentCheck check={result.document.eInvoiceCheck} opensWithFindings />
        </Card>
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
      {result?.__typename === "ImportEInvoiceRefused" && <EInvoiceProblems problems={result.problems} />}
      {result?.__typename === "ClientProposal" && (
        <ClientProposalStep
          proposal={result}
          isImporting={loading}
          onChoose={(clientId) => upload.sendAgain({ clientId })}
          onCreate={() => upload.sendAgain({ createClient: true })}
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
