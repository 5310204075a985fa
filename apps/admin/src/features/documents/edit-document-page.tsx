import { useMutation, useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import type { FormFailure } from "@kundenportal/app-core/use-schema-form";
import { Banner } from "@kundenportal/ui/banner";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import { documentName } from "../../components/document-name";
import { Stack } from "../../components/form-grid";
import { Page } from "../../components/page";
import { EditorOnlyState } from "../../components/permission-state";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { DocumentDataInput, EditDocument_DocumentFragment } from "../../gql/graphql";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { DocumentEditor } from "./document-editor";
import { EditDocumentFragment, toDraftValues } from "./edited-document";
import { readProblems } from "./issue-problems";
import { usePreviewOfDraft } from "./preview-mutations";
import type { PreviewAnswer } from "./use-preview";

const EditDocumentQuery = graphql(`
  query EditDocument($id: ID!) {
    document(id: $id) {
      id
      ...EditDocument_document
    }
  }
`);

const UpdateDraftMutation = graphql(`
  mutation UpdateDraft($input: UpdateDraftInput!, $idempotencyKey: String) {
    updateDraft(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on DocumentSuccess {
        document {
          id
          ...DocumentPage_document
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on StepNotPossible {
        status
      }
    }
  }
`);

const ReviseOfferMutation = graphql(`
  mutation ReviseOffer($input: UpdateDraftInput!, $idempotencyKey: String) {
    reviseOffer(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on DocumentSuccess {
        document {
          id
          ...DocumentPage_document
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on StepNotPossible {
        status
      }
    }
  }
`);

/** Changes a draft, or writes a new version of an open offer. */
export function EditDocumentPage() {
  const t = useText();
  const { documentId = "" } = useParams();
  const { canEdit } = useViewer();
  const { data, error, refetch } = useQuery(EditDocumentQuery, {
    variables: { id: documentId },
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-only",
  });
  const document = readFragment(EditDocumentFragment, data?.document);
  const isRevision = document?.possibleSteps.includes("REVISE") === true;
  const isEditable = isRevision || document?.possibleSteps.includes("EDIT") === true;
  const documentHref = `/documents/${documentId}`;

  return (
    <Page
      title={t(isRevision ? "editor.reviseTitle" : "editor.editTitle")}
      back={{ href: documentHref, label: document ? documentName(t, document) : t("nav.documents") }}
      {...(document && { description: document.client.name })}
    >
      {!canEdit ? (
        <EditorOnlyState />
      ) : document === undefined ? (
        error === undefined ? (
          <LoadingRegion>
            <Skeleton shape="block" height="24rem" />
          </LoadingRegion>
        ) : (
          <RequestFailureState error={error} onRetry={() => void refetch()} />
        )
      ) : document === null ? (
        <EmptyState title={t("failure.notFound.title")} description={t("failure.notFound.text")} />
      ) : isEditable ? (
        <EditDocument
          document={document}
          isRevision={isRevision}
          reload={async () => {
            await refetch();
          }}
        />
      ) : (
        <EmptyState
          title={t("editor.notEditable")}
          description={t("failure.stepNotPossible", { status: t(`documentStatus.${document.status}`) })}
        />
      )}
    </Page>
  );
}

interface EditDocumentProps {
  readonly document: EditDocument_DocumentFragment;
  readonly isRevision: boolean;
  readonly reload: () => Promise<void>;
}

function EditDocument({ document, isRevision, reload }: EditDocumentProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const locale = useLocale();
  const { isSmallBusiness } = useViewer().merchant;
  const navigate = useNavigate();
  const problems = readProblems(useLocation().state);
  const showToast = useToast();
  // A new key remounts the editor, with what the server has now.
  const [editorKey, setEditorKey] = useState(0);
  const [updateDraft] = useMutation(UpdateDraftMutation);
  const [reviseOffer] = useMutation(ReviseOfferMutation);
  const previewDraft = usePreviewOfDraft();
  const documentHref = `/documents/${document.id}`;

  async function handlePreview(written: DocumentDataInput): Promise<PreviewAnswer> {
    const { result, error } = await previewDraft(document.id, written);
    return result?.__typename === "UnsavedPreview" ? result : failureOf(result, error);
  }

  async function handleSend(data: DocumentDataInput): Promise<FormFailure | undefined> {
    const variables = { input: { id: document.id, revision: document.revision, data } };
    const { result, error } = isRevision
      ? await reviseOffer({ variables }).then((answer) => ({ result: answer.data?.reviseOffer, error: answer.error }))
      : await updateDraft({ variables }).then((answer) => ({ result: answer.data?.updateDraft, error: answer.error }));
    switch (result?.__typename) {
      case "DocumentSuccess":
        showToast({ tone: "success", title: t(isRevision ? "editor.revised" : "common.saved") });
        void navigate(documentHref);
        return undefined;
      case "Conflict":
        // The editor keeps what was entered; only the revision to save against becomes the current one.
        await reload();
        return { conflict: true };
      case "PaymentUnderWay":
        return { error };
      default:
        return failureOf(result, error);
    }
  }

  return (
    <Stack>
      {isRevision && (
        <Banner tone="info" title={t("editor.reviseHintTitle")}>
          {t("editor.reviseHint")}
        </Banner>
      )}
      <DocumentEditor
        key={editorKey}
        type={document.type}
        currency={document.total.currency}
        initialValues={toDraftValues(document, { locale, isSmallBusiness })}
        submitLabel={t(isRevision ? "editor.saveRevision" : "editor.saveDraft")}
        cancelHref={documentHref}
        send={handleSend}
        preview={handlePreview}
        problems={problems}
        onStartOver={() => setEditorKey(editorKey + 1)}
      />
    </Stack>
  );
}
