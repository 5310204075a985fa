import { skipToken, useMutation, useQuery } from "@apollo/client/react";
import type { FieldProblem } from "@kundenportal/app-core/field-problem";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { useProblemText } from "@kundenportal/app-core/use-problem-text";
import type { FormFailure } from "@kundenportal/app-core/use-schema-form";
import { addDays } from "@kundenportal/domain/dates/calendar-date";
import { DOCUMENT_TYPES_BY_RANK, isWrittenByStaff } from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { Banner } from "@kundenportal/ui/banner";
import { Link } from "@kundenportal/ui/link";
import { Select } from "@kundenportal/ui/select";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { useNavigate } from "react-router";
import { ClientPicker, type PickedClient } from "../../components/client-picker";
import { documentName } from "../../components/document-name";
import { WholeRow } from "../../components/form-grid";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { CreateDocumentInput, DocumentDataInput, NewDocument_OriginFragment } from "../../gql/graphql";
import { findMember } from "../../lib/find-member";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";
import { useViewer } from "../../lib/viewer";
import { DocumentEditor } from "./document-editor";
import { deliveredOn } from "./delivery-values";
import { emptyLine } from "./draft-values";
import { usualTaxChoice } from "./line-tax";
import { useClientPresets } from "./use-client-presets";
import { OriginValuesFragment, toOriginValues } from "./origin-values";
import { NO_REFERENCES } from "./reference-values";
import { NO_EXEMPTION } from "./tax-exemption";
import type { PreviewAnswer } from "./use-preview";
import { usePreviewOfNew } from "./preview-mutations";
import { presetOf } from "./use-presets";

export const NewDocumentOriginFragment = graphql(`
  fragment NewDocument_origin on Document {
    id
    type
    number
    client {
      id
      name
    }
    followUps {
      id
      type
      number
    }
    ...OriginValues_document
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
  mutation CreateDocument($input: CreateDocumentInput!, $idempotencyKey: String) {
    createDocument(input: $input, idempotencyKey: $idempotencyKey) {
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
export const NEW_TYPES = DOCUMENT_TYPES_BY_RANK.filter(isWrittenByStaff);

const DAYS_VALID = 30;

const NOTHING_WRITTEN = { title: "", intro: "", note: "", adjustments: [], ...NO_REFERENCES, ...NO_EXEMPTION };

interface NewDocumentProps {
  readonly firstClient: PickedClient | null;
  readonly firstType: DocumentType;
  /** The document it is written from; null: from scratch. */
  readonly origin: NewDocument_OriginFragment | null;
}

/** The form for a new draft, empty or starting with what another document says. */
export function NewDocument({ firstClient, firstType, origin }: NewDocumentProps) {
  const t = useText();
  const locale = useLocale();
  const { merchant } = useViewer();
  const today = useToday();
  const navigate = useNavigate();
  const showToast = useToast();
  const [type, setType] = useState(firstType);
  const [client, setClient] = useState(firstClient);
  const [precedingId, setPrecedingId] = useState(
    origin !== null && DOCUMENT_TYPE_TABLE[firstType].follows === origin.type ? origin.id : "",
  );
  const problemText = useProblemText();
  const [clientProblem, setClientProblem] = useState<string | undefined>();
  const [createDocument] = useMutation(CreateDocumentMutation, {
    update: (cache) => cache.evict({ id: "ROOT_QUERY", fieldName: "documents" }),
  });
  const previewDocument = usePreviewOfNew();
  const values = origin === null ? null : readFragment(OriginValuesFragment, origin);
  const earlier = origin?.followUps.filter((followUp) => followUp.type === type) ?? [];
  const precedingType = DOCUMENT_TYPE_TABLE[type].follows;
  const { terms, pricesIncludeTax, ...presets } = useClientPresets(client?.id ?? null);
  const { data: preceding } = useQuery(
    PrecedingDocumentsQuery,
    client === null || precedingType === null
      ? skipToken
      : { variables: { clientId: client.id, types: [precedingType] } },
  );

  /** Null, and said, while there is no client. */
  function toInput(data: DocumentDataInput): CreateDocumentInput | null {
    setClientProblem(client === null ? "REQUIRED" : undefined);
    if (client === null) {
      window.scrollTo({ top: 0 });
      return null;
    }
    return {
      clientId: client.id,
      type,
      data,
      originDocumentId: origin?.client.id === client.id ? origin.id : null,
      precedingDocumentId: precedingType === null || precedingId === "" ? null : precedingId,
    };
  }

  function showProblems(fields: readonly FieldProblem[]): FormFailure {
    setClientProblem(fields.find(({ field }) => field === "clientId")?.code);
    return { fields: fields.filter(({ field }) => field !== "clientId") };
  }

  async function handleSend(written: DocumentDataInput): Promise<FormFailure | undefined> {
    const input = toInput(written);
    if (input === null) return undefined;
    const { data, error } = await createDocument({ variables: { input } });
    const result = data?.createDocument;
    if (result?.__typename === "InvalidInput") return showProblems(result.fields);
    if (result?.__typename === "DocumentSuccess") {
      showToast({ tone: "success", title: t("editor.created") });
      void navigate(`/documents/${result.document.id}`);
      return undefined;
    }
    return { error };
  }

  async function handlePreview(written: DocumentDataInput): Promise<PreviewAnswer> {
    const input = toInput(written);
    if (input === null) return undefined;
    const { result, error } = await previewDocument(input);
    if (result?.__typename === "InvalidInput") return showProblems(result.fields);
    return result?.__typename === "UnsavedPreview" ? result : { error };
  }

  return (
    <DocumentEditor
      type={type}
      currency={values?.total.currency ?? merchant.currency}
      initialValues={{
        date: today,
        validUntil: addDays(today, DAYS_VALID),
        ...presetOf(terms, today, locale),
        ...deliveredOn(today),
        ...(values === null
          ? { ...NOTHING_WRITTEN, pricesIncludeTax, lines: [emptyLine(usualTaxChoice(merchant.isSmallBusiness))] }
          : toOriginValues(values, {
              isCopy: firstType === values.type,
              locale,
              isSmallBusiness: merchant.isSmallBusiness,
            })),
      }}
      terms={terms}
      {...(values === null && { presetPricesIncludeTax: pricesIncludeTax })}
      submitLabel={t("editor.saveDraft")}
      cancelHref={firstClient === null ? "/documents" : `/clients/${firstClient.id}`}
      send={handleSend}
      preview={handlePreview}
    >
      {presets.error !== undefined && (
        <WholeRow>
          <RequestFailureState error={presets.error} onRetry={presets.retry} />
        </WholeRow>
      )}
      {origin !== null && (
        <WholeRow>
          <Banner
            tone={earlier.length === 0 ? "info" : "warning"}
            title={
              earlier.length === 0
                ? t("editor.fromOrigin", { name: documentName(t, origin) })
                : t("editor.alreadyWritten", { name: documentName(t, origin) })
            }
          >
            {earlier.map((followUp) => (
              <div key={followUp.id}>
                <Link href={`/documents/${followUp.id}`}>{documentName(t, followUp)}</Link>
              </div>
            ))}
          </Banner>
        </WholeRow>
      )}
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
