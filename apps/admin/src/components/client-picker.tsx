import { useQuery } from "@apollo/client/react";
import { useRequestFailureText } from "@kundenportal/app-core/use-request-failure-text";
import { ComboBox } from "@kundenportal/ui/combo-box";
import { MarkMatches } from "@kundenportal/ui/marked";
import { useState } from "react";
import { graphql } from "../gql/gql";
import { useDebounced } from "../lib/use-debounced";
import { useText } from "../lib/use-text";

const ClientPickerQuery = graphql(`
  query ClientPicker($search: String) {
    clients(filter: { search: $search }, first: 12) {
      edges {
        cursor
        node {
          id
          name
          clientNumber
          city
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export interface PickedClient {
  readonly id: string;
  readonly name: string;
}

interface ClientPickerProps {
  readonly label: string;
  readonly value: PickedClient | null;
  readonly onChange: (client: PickedClient | null) => void;
  readonly description?: string;
  readonly error?: string | undefined;
}

/** One client, found by anything in their data. */
export function ClientPicker({ label, value, onChange, description, error }: ClientPickerProps) {
  const t = useText();
  const failureText = useRequestFailureText();
  const [search, setSearch] = useState(value?.name ?? "");
  const settled = useDebounced(search.trim());
  // The name of the chosen client is not a search: it would find only that client.
  const needle = settled === "" || settled === value?.name ? null : settled;
  const {
    data,
    previousData,
    loading,
    error: failure,
  } = useQuery(ClientPickerQuery, { variables: { search: needle } });
  const found = (data ?? previousData)?.clients.edges.map(({ node }) => node) ?? [];
  const isChosenFound = value === null || found.some(({ id }) => id === value.id);

  return (
    <MarkMatches search={needle ?? ""}>
      <ComboBox
        label={label}
        placeholder={t("clientPicker.placeholder")}
        error={error ?? (failure && failureText(failure).title)}
        {...(description !== undefined && { description })}
        options={[
          ...(isChosenFound ? [] : [{ id: value.id, label: value.name }]),
          ...found.map(({ id, name, clientNumber, city }) => ({
            id,
            label: name,
            description: [clientNumber, ...(city === null ? [] : [city])].join(" · "),
          })),
        ]}
        value={value?.id ?? null}
        onChange={(id) => {
          const chosen = found.find((client) => client.id === id) ?? (id === value?.id ? value : null);
          onChange(chosen);
          if (chosen !== null) setSearch(chosen.name);
        }}
        search={search}
        onSearchChange={setSearch}
        isLoading={loading}
      />
    </MarkMatches>
  );
}
