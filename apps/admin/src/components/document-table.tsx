import { DataTable, type DataTableColumn, type DataTableSelection } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { Marked } from "@kundenportal/ui/marked";
import { MoneyText } from "@kundenportal/ui/money-text";
import type { ReactNode } from "react";
import { type FragmentType, readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import type { DocumentTable_DocumentFragment } from "../gql/graphql";
import { useText } from "../lib/use-text";
import { documentName } from "./document-name";
import { DocumentStatusBadge } from "./document-status-badge";
import { TwoLines } from "./two-lines";

const DocumentTableFragment = graphql(`
  fragment DocumentTable_document on Document {
    id
    type
    number
    title
    date
    dueDate
    validUntil
    nextStep
    total {
      amount
      currency
    }
    openAmount {
      amount
      currency
    }
    client {
      id
      name
    }
    ...DocumentStatusBadge_document
  }
`);

interface DocumentTableProps {
  readonly caption: string;
  readonly documents: readonly FragmentType<typeof DocumentTableFragment>[];
  readonly hasClient: boolean;
  readonly isLoading: boolean;
  readonly emptyState: ReactNode;
  /** Left out: none can be chosen. */
  readonly selection?: Omit<DataTableSelection<unknown>, "nameOf">;
}

/** A list of documents, each row leading to its page. */
export function DocumentTable({ caption, documents, hasClient, isLoading, emptyState, selection }: DocumentTableProps) {
  const t = useText();
  const rows = documents.map((document) => readFragment(DocumentTableFragment, document));

  const clientColumn: DataTableColumn<DocumentTable_DocumentFragment> = {
    id: "client",
    header: t("documents.client"),
    cell: ({ client }) => <Marked text={client.name} />,
    narrow: "meta",
  };

  return (
    <DataTable
      caption={caption}
      rows={rows}
      getRowId={({ id }) => id}
      getRowHref={({ id }) => `/documents/${id}`}
      isLoading={isLoading}
      emptyState={emptyState}
      selection={selection && { ...selection, nameOf: (document) => documentName(t, document) }}
      columns={[
        {
          id: "number",
          header: t("documents.number"),
          narrow: "title",
          width: "15rem",
          cell: ({ type, number, title }) => (
            <TwoLines
              first={number === null ? t("documentStatus.DRAFT") : <Marked text={number} />}
              second={
                <>
                  {t(`documentType.${type}`)}
                  {title !== null && (
                    <>
                      {" · "}
                      <Marked text={title} />
                    </>
                  )}
                </>
              }
            />
          ),
        },
        ...(hasClient ? [clientColumn] : []),
        {
          id: "date",
          header: t("common.date"),
          cell: ({ date }) => <DateText value={date} />,
          narrow: hasClient ? "hidden" : "meta",
          width: "7rem",
        },
        {
          id: "until",
          header: t("documents.until"),
          narrow: "hidden",
          width: "7rem",
          cell: ({ dueDate, validUntil }) => {
            const until = dueDate ?? validUntil;
            return until === null ? t("common.none") : <DateText value={until} />;
          },
        },
        {
          id: "status",
          header: t("common.status"),
          narrow: "state",
          width: "9.75rem",
          cell: (document) => <DocumentStatusBadge document={document} />,
        },
        {
          id: "next",
          header: t("documents.nextStep"),
          narrow: "hidden",
          width: "8rem",
          cell: ({ nextStep }) => (nextStep === null ? t("common.none") : t(`nextStep.${nextStep}`)),
        },
        {
          id: "total",
          header: t("documents.total"),
          align: "end",
          narrow: "value",
          width: "8.5rem",
          cell: ({ total }) => <MoneyText value={total} />,
        },
      ]}
    />
  );
}
