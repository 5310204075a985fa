import { skipToken, useMutation, useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { useProblemText } from "@kundenportal/app-core/use-problem-text";
import type { FormFailure } from "@kundenportal/app-core/use-schema-form";
import { addDays } from "@kundenportal/domain/dates/calendar-date";
import { DOCUMENT_TYPES_BY_RANK, isWrittenByStaff } from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { Select } from "@kundenportal/ui/select";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useToast } from "@kundenportal/ui/toast";
import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { ClientPicker, type PickedClient } from "../../components/client-picker";
import { documentName } from "../../components/document-name";
import { Page } from "../../components/page";
import { EditorOnlyState } from "../../components/permission-state";
import { graphql } from "../../gql/gql";
import type { DocumentDataInput } from "../../gql/graphql";
import { findMember } from "../../lib/find-member";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";
import { useViewer } from "../../lib/viewer";
import { DocumentEditor } from "./document-editor";
import { EMPTY_LINE } from "./draft-values";

const NewDocumentClientQuery = graphql(`
  query NewDocumentClient($id: ID!) {
    client(id: $id) {
      id
      name
    }
  }
`);

const PrecedingDocumentsQuery = graphql(`
  query PrecedingDocuments($clientId: ID!, $types: [DocumentType!]!) {
    documents(filter: { clientId: $clientId, types: $types }, first: 50) {
      edges {
        cursor
        node {
          id
          type
          number
          title
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const CreateDocumentMutation = graphql(`
  mutation CreateDocument($input: CreateDocumentInput!) {
    createDocument(input: $input) {
      __typename
      ... on DocumentSuccess {
        document {
          id
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
    }
  }
`);

/** Reminders are not among them: those are created from their overdue invoice. */
const NEW_TYPES = DOCUMENT_TYPES_BY_RANK.filter(isWrittenByStaff);

const DAYS_TO_PAY = 14;
const DAYS_VALID = 30;

export function NewDocumentPage() {
  const t = useText();
  const { canEdit } = useViewer();
  const [params] = useSearchParams();
  const clientId = params.get("client");
  const { data, error, refetch } = useQuery(
    NewDocumentClientQuery,
    clientId === null ? skipToken : { variables: { id: clientId } },
  );
  return (
    <Page title={t("documents.new")} back={{ href: "/documents", label: t("nav.documents") }}>
      {!canEdit ? (
        <EditorOnlyState />
      ) : clientId === null || data !== undefined ? (
        <NewDocument
          firstClient={data?.client ?? null}
          firstType={findMember(NEW_TYPES, params.get("type") ?? undefined) ?? DocumentType.INVOICE}
        />
      ) : error === undefined ? (
        <LoadingRegion>
          <Skeleton shape="block" height="24rem" />
        </LoadingRegion>
      ) : (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

interface NewDocumentProps {
  readonly firstClient: PickedClient | null;
  readonly firstType: DocumentType;
}

function NewDocument({ firstClient, firstType }: NewDocumentProps) {
  const t = useText();
  const { merchant } = useViewer();
  const today = useToday();
  const navigate = useNavigate();
  const showToast = useToast();
  const [type, setType] = useState(firstType);
  const [client, setClient] = useState(firstClient);
  const [precedingId, setPrecedingId] = useState("");
  const problemText = useProblemText();
  const [clientProblem, setClientProblem] = useState<string | undefined>();
  const [createDocument] = useMutation(CreateDocumentMutation, {
    update: (cache) => cache.evict({ id: "ROOT_QUERY", fieldName: "documents" }),
  });
  const precedingType = DOCUMENT_TYPE_TABLE[type].follows;
  const { data: preceding } = useQuery(
    PrecedingDocumentsQuery,
    client === null || precedingType === null
      ? skipToken
      : { variables: { clientId: client.id, types: [precedingType] } },
  );

  async function handleSend(input: DocumentDataInput): Promise<FormFailure | undefined> {
    setClientProblem(client === null ? "REQUIRED" : undefined);
    if (client === null) {
      window.scrollTo({ top: 0 });
      return undefined;
    }
    const { data, error } = await createDocument({
      variables: {
        input: {
          clientId: client.id,
          type,
          data: input,
          precedingDocumentId: precedingType === null || precedingId === "" ? null : precedingId,
        },
      },
    });
    const result = data?.createDocument;
    if (result?.__typename === "InvalidInput") {
      setClientProblem(result.fields.find(({ field }) => field === "clientId")?.code);
      return { fields: result.fields.filter(({ field }) => field !== "clientId") };
    }
    if (result?.__typename === "DocumentSuccess") {
      showToast({ tone: "success", title: t("editor.created") });
      void navigate(`/documents/${result.document.id}`);
      return undefined;
    }
    return { error };
  }

  return (
    <DocumentEditor
      type={type}
      currency={merchant.currency}
      initialValues={{
        title: "",
        date: today,
        dueDate: addDays(today, DAYS_TO_PAY),
        validUntil: addDays(today, DAYS_VALID),
        discountPercent: "",
        discountDays: "",
        intro: "",
        note: "",
        lines: [EMPTY_LINE],
      }}
      submitLabel={t("editor.saveDraft")}
      cancelHref={firstClient === null ? "/documents" : `/clients/${firstClient.id}`}
      send={handleSend}
    >
      <Select
        label={t("editor.type")}
        options={NEW_TYPES.map((value) => ({ value, label: t(`documentType.${value}`) }))}
        value={type}
        onChange={(event) => {
          setType(findMember(NEW_TYPES, event.target.value) ?? type);
          setPrecedingId("");
        }}
      />
      <ClientPicker
        label={t("documents.client")}
        value={client}
        error={problemText(clientProblem)}
        onChange={(chosen) => {
          setClient(chosen);
          setPrecedingId("");
          setClientProblem(undefined);
        }}
      />
      {precedingType !== null && client !== null && (
        <Select
          label={t("editor.preceding", { type: t(`documentType.${precedingType}`) })}
          isOptional
          placeholder={t("editor.noPreceding")}
          options={(preceding?.documents.edges ?? []).map(({ node }) => ({
            value: node.id,
            label: [documentName(t, node), ...(node.title === null ? [] : [node.title])].join(" · "),
          }))}
          value={precedingId}
          onChange={(event) => setPrecedingId(event.target.value)}
        />
      )}
    </DocumentEditor>
  );
}
