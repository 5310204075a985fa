import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { documentName } from "../../../components/document-name";
import { graphql } from "../../../gql/gql";
import type { DocumentsTogether_DocumentFragment } from "../../../gql/graphql";
import { newIdempotencyKey } from "@kundenportal/app-core/intentions";
import { useText } from "../../../lib/use-text";
import { DocumentArchive } from "./document-archive";
import type { TogetherAction } from "./plan-together";

const IssueTogetherMutation = graphql(`
  mutation IssueTogether($id: ID!, $idempotencyKey: String!) {
    issueDocument(id: $id, idempotencyKey: $idempotencyKey) {
      __typename
      ... on DocumentSuccess {
        document {
          id
          ...DocumentTable_document
        }
      }
    }
  }
`);

const MailTogetherMutation = graphql(`
  mutation MailTogether($input: SendMailInput!) {
    sendMail(input: $input) {
      __typename
      ... on ActionDenied {
        reason
      }
    }
  }
`);

const ReleaseTogetherMutation = graphql(`
  mutation ReleaseTogether($clientId: ID!, $idempotencyKey: String) {
    setClientPortalAccess(input: { clientId: $clientId, portalAccess: true }, idempotencyKey: $idempotencyKey) {
      __typename
      ... on SetClientPortalAccessSuccess {
        client {
          id
          portalAccess
        }
      }
    }
  }
`);

/** Null: done; else why not, for people. Rejects when the server could not be asked. */
type PerformStep = (document: DocumentsTogether_DocumentFragment) => Promise<string | null>;

interface Performance {
  readonly perform: PerformStep;
  /** After the last one. */
  readonly finish: () => Promise<void>;
}

/** Does something with one document after the other. Asked again after a lost answer, it is still done once. */
export function usePerformStep(action: TogetherAction): Performance {
  const t = useText();
  const [run] = useState(newIdempotencyKey);
  const [archive] = useState(() => new DocumentArchive());
  const [issue] = useMutation(IssueTogetherMutation);
  const [mail] = useMutation(MailTogetherMutation);
  const [release] = useMutation(ReleaseTogetherMutation);

  const perform: Readonly<Record<TogetherAction, PerformStep>> = {
    ISSUE: async ({ id }) => {
      const { data, error } = await issue({ variables: { id, idempotencyKey: `${run}-${id}` } });
      assertAnswered(data, error);
      const result = data.issueDocument.__typename;
      return result === "DocumentSuccess" ? null : t(`together.issueRefused.${result}`);
    },
    MAIL: async ({ id, type }) => {
      const input = { kind: type, documentId: id, idempotencyKey: `${run}-mail-${id}` };
      const { data, error } = await mail({ variables: { input } });
      assertAnswered(data, error);
      const result = data.sendMail;
      if (result.__typename === "SendMailSuccess") return null;
      if (result.__typename === "ActionDenied") return t(`denial.${result.reason}`);
      return t(`together.mailRefused.${result.__typename}`);
    },
    RELEASE: async ({ client }) => {
      const { data, error } = await release({ variables: { clientId: client.id } });
      assertAnswered(data, error);
      return data.setClientPortalAccess.__typename === "SetClientPortalAccessSuccess"
        ? null
        : t("together.releaseRefused");
    },
    EXPORT: async ({ attachments, pdfUrl, type, number }) => {
      if (pdfUrl !== null) await archive.add(pdfUrl, `${documentName(t, { type, number })}.pdf`);
      for (const { kind, url, fileName } of attachments) if (kind === "E_INVOICE") await archive.add(url, fileName);
      return null;
    },
  };
  return {
    perform: perform[action],
    finish: () => (action === "EXPORT" ? archive.save(`${t("nav.documents")}.zip`) : Promise.resolve()),
  };
}

/** Errors: throws what came in place of an answer. */
function assertAnswered<Data>(data: Data | undefined, error: unknown): asserts data is Data {
  if (error instanceof Error) throw error;
  if (data === undefined) throw new Error("No answer");
}
