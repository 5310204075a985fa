import { useMutation } from "@apollo/client/react";
import { graphql } from "../../gql/gql";
import type {
  CreateDocumentInput,
  DocumentDataInput,
  PreviewDocumentMutation as PreviewOfNew,
  PreviewDraftMutation as PreviewOfDraft,
} from "../../gql/graphql";

const PreviewDocumentMutation = graphql(`
  mutation PreviewDocument($input: CreateDocumentInput!) {
    previewDocument(input: $input) {
      __typename
      ... on UnsavedPreview {
        url
        sealed
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

const PreviewDraftMutation = graphql(`
  mutation PreviewDraft($id: ID!, $data: DocumentDataInput!) {
    previewDraft(id: $id, data: $data) {
      __typename
      ... on UnsavedPreview {
        url
        sealed
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

interface Preview<Result> {
  readonly result: Result | undefined;
  readonly error: Error | undefined;
}

/** Has the server print what is being written as a new document, which is saved nowhere. */
export function usePreviewOfNew(): (input: CreateDocumentInput) => Promise<Preview<PreviewOfNew["previewDocument"]>> {
  const [preview] = useMutation(PreviewDocumentMutation);
  return async (input) => {
    const { data, error } = await preview({ variables: { input } });
    return { result: data?.previewDocument, error };
  };
}

/** The same for changes to a draft, or to an offer that is revised. */
export function usePreviewOfDraft(): (
  id: string,
  data: DocumentDataInput,
) => Promise<Preview<PreviewOfDraft["previewDraft"]>> {
  const [preview] = useMutation(PreviewDraftMutation);
  return async (id, written) => {
    const { data, error } = await preview({ variables: { id, data: written } });
    return { result: data?.previewDraft, error };
  };
}
