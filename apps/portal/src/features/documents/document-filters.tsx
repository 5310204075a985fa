import { DOCUMENT_TYPES_BY_RANK } from "@kundenportal/domain/documents/document-type-rules";
import { ChoiceChips } from "@kundenportal/ui/choice-chips";
import { SearchField } from "@kundenportal/ui/search-field";
import { useViewer } from "../../components/viewer-context";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { DocumentStateFilter, DocumentType } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import styles from "./document-filters.module.css";
import { LIST_STATES, type ListFilter } from "./list-filter";
import { useSearchDraft } from "./use-search-draft";

export const DocumentFiltersFragment = graphql(`
  fragment DocumentFilters_clientSummary on ClientSummary {
    countsByType {
      type
      count
    }
  }
`);

interface DocumentFiltersProps {
  /** Null while the counts load. */
  readonly summary: FragmentType<typeof DocumentFiltersFragment> | null;
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

const ALL = "ALL";
/** Narrows the list by text, type and state. Only released types are offered, each with its count. */
export function DocumentFilters({ filter, onChange, ...props }: DocumentFiltersProps) {
  const t = useText();
  const viewer = useViewer();
  const summary = readFragment(DocumentFiltersFragment, props.summary);
  const { search, setSearch, takeSearch } = useSearchDraft(filter.search, (changed) => {
    onChange({ ...filter, search: changed });
  });

  const released = DOCUMENT_TYPES_BY_RANK.filter(
    (type) => viewer?.settings.enabledDocumentTypes.includes(type) ?? false,
  );
  const countOf = (type: DocumentType): number | undefined =>
    summary === null ? undefined : (summary.countsByType.find((entry) => entry.type === type)?.count ?? 0);

  return (
    <div className={styles["filters"]} data-print="hide">
      <SearchField
        label={t("list.search")}
        placeholder={t("list.searchHint")}
        value={search}
        onChange={setSearch}
        maxLength={100}
      />
      <ChoiceChips<DocumentStateFilter | typeof ALL>
        label={t("list.state")}
        value={filter.state ?? ALL}
        options={[
          { value: ALL, label: t("list.all") },
          ...LIST_STATES.map((state) => ({ value: state, label: t(`list.state.${state}`) })),
        ]}
        onChange={(state) => {
          onChange({ ...filter, search: takeSearch(), state: state === ALL ? null : state });
        }}
      />
      {released.length > 1 && (
        <ChoiceChips<DocumentType | typeof ALL>
          label={t("list.type")}
          value={filter.type ?? ALL}
          options={[
            { value: ALL, label: t("list.allTypes") },
            ...released.map((type) => ({ value: type, label: t(`types.${type}`), count: countOf(type) })),
          ]}
          onChange={(type) => {
            onChange({ ...filter, search: takeSearch(), type: type === ALL ? null : type });
          }}
        />
      )}
    </div>
  );
}
