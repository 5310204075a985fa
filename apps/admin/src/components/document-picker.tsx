import { useQuery } from "@apollo/client/react";
import { useRequestFailureText } from "@kundenportal/app-core/use-request-failure-text";
import type { Debtor } from "@kundenportal/domain/documents/document-type-facts";
import { debtorOf, isBookable } from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import { ComboBox } from "@kundenportal/ui/combo-box";
import { formatApiMoney } from "@kundenportal/ui/format";
import { MarkMatches } from "@kundenportal/ui/marked";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { documentName } from "./document-name";
import { graphql } from "../gql/gql";
import type { DocumentType } from "../gql/graphql";
import { useDebounced } from "../lib/use-debounced";
import { useText } from "../lib/use-text";

const DocumentPickerQuery = graphql(`
  query DocumentPicker($filter: DocumentFilter) {
    documents(filter: $filter, first: 12) {
      edges {
        cursor
        node {
          id
          type
          number
          openAmount {
            amount
            currency
          }
          client {
            id
            name
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** A document that money can be assigned to. */
export interface PickedDocument {
  readonly id: string;
  readonly type: DocumentType;
  readonly number: string | null;
  readonly clientName: string;
  /** Decimal text of what is open; null when nothing can be owed. */
  readonly open: string | null;
}

interface DocumentPickerProps {
  /** Whose debt the money pays, or whose paid debt the money comes back from. */
  readonly owedBy: Debtor;
  /** Also paid ones: money may arrive twice, and what was paid may come back. */
  readonly includesPaid: boolean;
  readonly value: PickedDocument | null;
  readonly onChange: (document: PickedDocument | null) => void;
  readonly error: string | undefined;
}

/** One document that money can belong to, found by its number, title, amount or client. */
export function DocumentPicker({ owedBy, includesPaid, value, onChange, error }: DocumentPickerProps) {
  const t = useText();
  const failureText = useRequestFailureText();
  const locale = useLocale();
  const nameOf = (document: PickedDocument): string => documentName(t, document);
  const [search, setSearch] = useState(value === null ? "" : nameOf(value));
  const settled = useDebounced(search.trim());
  const needle = settled === "" || (value !== null && settled === nameOf(value)) ? null : settled;
  // When searching, paid ones may be meant, too.
  const statuses = includesPaid || needle !== null ? (["OPEN", "PAID"] as const) : (["OPEN"] as const);
  const types = DOCUMENT_TYPES.filter((type) => isBookable(type) && debtorOf(type) === owedBy);
  const {
    data,
    previousData,
    loading,
    error: failure,
  } = useQuery(DocumentPickerQuery, {
    variables: { filter: { search: needle, types, statuses: [...statuses] } },
  });
  const found = ((data ?? previousData)?.documents.edges ?? []).map(({ node }) => ({
    picked: {
      id: node.id,
      type: node.type,
      number: node.number,
      clientName: node.client.name,
      open: node.openAmount?.amount ?? null,
    },
    description: [
      node.client.name,
      ...(node.openAmount === null
        ? []
        : [t("bankLines.openAmount", { amount: formatApiMoney(node.openAmount, locale) })]),
    ].join(" · "),
  }));
  const isValueFound = value === null || found.some(({ picked }) => picked.id === value.id);

  return (
    <MarkMatches search={needle ?? ""}>
      <ComboBox
        label={t("payments.document")}
        placeholder={t("bankLines.documentPlaceholder")}
        error={error ?? (failure && failureText(failure).title)}
        options={[
          ...(isValueFound ? [] : [{ id: value.id, label: nameOf(value), description: value.clientName }]),
          ...found.map(({ picked, description }) => ({ id: picked.id, label: nameOf(picked), description })),
        ]}
        value={value?.id ?? null}
        onChange={(id) => {
          const chosen = found.find(({ picked }) => picked.id === id)?.picked ?? (id === value?.id ? value : null);
          onChange(chosen);
          if (chosen !== null) setSearch(nameOf(chosen));
        }}
        search={search}
        onSearchChange={setSearch}
        isLoading={loading}
      />
    </MarkMatches>
  );
}
