import { useApolloClient } from "@apollo/client/react";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import { graphql } from "../../gql/gql";
import type { PublishDocumentInput } from "../../gql/graphql";
import { readBase64 } from "../../lib/read-base64";
import { isXml } from "./pair-files";
import { keyOf, NO_FACTS, type UploadItem, type UploadRow } from "./upload-row";

const ReadDocumentFileQuery = graphql(`
  query ReadDocumentFile($input: ReadDocumentFileInput!) {
    readDocumentFile(input: $input) {
      ... on DocumentFileReading {
        type
        number
        date
        dueDate
        validUntil
        total {
          amount
          currency
        }
        totalFrom
        client {
          id
          name
        }
        newClientName
        hasEInvoice
        xmlProblems {
          code
        }
        existing {
          id
          type
          number
        }
      }
      ... on DocumentFileRefused {
        code
      }
    }
  }
`);

const PublishDocumentMutation = graphql(`
  mutation PublishDocument($input: PublishDocumentInput!, $idempotencyKey: String) {
    publishDocument(input: $input, idempotencyKey: $idempotencyKey) {
      ... on PublishDocumentSuccess {
        change
        pdfDifferences {
          kind
        }
        document {
          id
        }
      }
      ... on InvalidInput {
        code
        fields {
          field
        }
      }
      ... on Failure {
        code
      }
    }
  }
`);

/** As the API takes them. */
const MAX_SIZE_BYTES = 10 * 1024 * 1024;

type Outcome = Pick<UploadRow, "state"> & Partial<UploadRow>;

export interface UploadRequests {
  /** What becomes of a row. Errors: rejects when no answer came; then the same can be tried again. */
  readonly read: (row: UploadRow) => Promise<Outcome>;
  readonly publish: (item: UploadItem) => Promise<Outcome>;
  /** Lists are out of date. */
  readonly forgetLists: () => void;
}

export function useUploadRequests(): UploadRequests {
  const client = useApolloClient();
  return {
    read: async ({ file, xml }) => {
      if (isXml(file)) return failed("XML_ALONE");
      if (!isPdf(file)) return failed("NOT_A_PDF");
      if (file.size + (xml?.size ?? 0) > MAX_SIZE_BYTES) return failed("TOO_LARGE");
      const files = await readFiles({ file, xml });
      if (files === null) return failed("UNREADABLE");
      const { data } = await client.query({
        query: ReadDocumentFileQuery,
        variables: { input: { fileName: file.name, ...files } },
        fetchPolicy: "no-cache",
      });
      const reading = data.readDocumentFile;
      if (reading.__typename !== "DocumentFileReading") return failed(reading.code);
      const {
        total,
        existing,
        hasEInvoice,
        newClientName,
        totalFrom,
        client: owner,
        type,
        xmlProblems,
        ...facts
      } = reading;
      return {
        state: "READY",
        isRead: true,
        own: {
          ...NO_FACTS,
          type,
          client: owner,
          number: facts.number ?? "",
          date: facts.date ?? "",
          dueDate: facts.dueDate ?? "",
          validUntil: facts.validUntil ?? "",
          total: total?.amount ?? "",
        },
        ...(total !== null && { currency: total.currency }),
        hasEInvoice,
        hasBrokenEInvoice: xmlProblems.length > 0,
        newClientName,
        totalFrom,
        existing: existing === null ? null : keyOf({ type: existing.type, number: existing.number ?? "" }),
        failure: null,
      };
    },
    publish: async (item) => {
      const files = await readFiles(item);
      if (files === null) return failed("UNREADABLE");
      // Type and number are the key: what got no answer can be sent again.
      const { data } = await client.mutate({
        mutation: PublishDocumentMutation,
        errorPolicy: "none",
        variables: { input: { ...files, ...inputOf(item) } },
      });
      const result = data.publishDocument;
      if (result.__typename === "PublishDocumentSuccess") {
        const { change, document, pdfDifferences } = result;
        const differences = pdfDifferences.map(({ kind }) => kind);
        return { state: "PUBLISHED", failure: null, published: { documentId: document.id, change, differences } };
      }
      return failed(
        result.code,
        result.__typename === "InvalidInput" ? result.fields.map(({ field }) => field) : undefined,
      );
    },
    forgetLists: () => {
      for (const fieldName of ["documents", "clients"]) client.cache.evict({ id: "ROOT_QUERY", fieldName });
    },
  };
}

interface ReadFiles {
  readonly pdfBase64: string;
  readonly xmlBase64: string | null;
}

/** Null: the browser can't read them any more. */
async function readFiles({ file, xml }: Pick<UploadRow, "file" | "xml">): Promise<ReadFiles | null> {
  try {
    return { pdfBase64: await readBase64(file), xmlBase64: xml === null ? null : await readBase64(xml) };
  } catch {
    return null;
  }
}

/** Some programs name no type for what they let be dragged. */
function isPdf({ name, type }: File): boolean {
  return type === "application/pdf" || /\.pdf$/i.test(name);
}

function failed(code: string, fields: readonly string[] = []): Outcome {
  return { state: "FAILED", failure: { code, fields } };
}

/** Only what documents of the type have; of an e-invoice only whose it is. */
function inputOf({ facts, hasEInvoice, newClientName }: UploadItem): Omit<PublishDocumentInput, keyof ReadFiles> {
  const { client, date, dueDate, number, precedingNumber, total, type, validUntil } = facts;
  const whose = client === null ? { createClient: newClientName !== null } : { clientId: client.id };
  if (hasEInvoice || type === null) return whose;
  const { follows, terms } = DOCUMENT_TYPE_TABLE[type];
  return {
    ...whose,
    type,
    number: number.trim(),
    date,
    total: orNull(total),
    dueDate: terms.dueDate ? orNull(dueDate) : null,
    validUntil: terms.validUntil ? orNull(validUntil) : null,
    precedingNumber: follows === null ? null : orNull(precedingNumber.trim()),
  };
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
