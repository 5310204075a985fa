import { Section } from "@kundenportal/ui/section";
import { startTransition, useOptimistic } from "react";
import { useSearchParams } from "react-router";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { useText } from "../../lib/use-text";
import { DocumentFilters, DocumentFiltersFragment } from "./document-filters";
import { DocumentResults } from "./document-results";
import { isFiltered, type ListFilter, NO_FILTER, readListFilter, writeListFilter } from "./list-filter";

interface DocumentListProps {
  /** Null while the counts load. */
  readonly summary: FragmentType<typeof DocumentFiltersFragment> | null;
}

/** The filter, which is kept in the page's address, and what it finds. */
export function DocumentList({ summary }: DocumentListProps) {
  const t = useText();
  const [params, setParams] = useSearchParams();
  // The router takes its time with a new address; the fields and the list respond at once.
  const [filter, showFilter] = useOptimistic(readListFilter(params));
  const counts = readFragment(DocumentFiltersFragment, summary)?.countsByType;
  const hasNothing = counts?.every(({ count }) => count === 0) ?? false;

  function handleFilter(changed: ListFilter): void {
    startTransition(() => {
      showFilter(changed);
      setParams(writeListFilter(changed), { replace: true });
    });
  }

  return (
    <Section title={t("list.title")}>
      {(!hasNothing || isFiltered(filter)) && (
        <DocumentFilters summary={summary} filter={filter} onChange={handleFilter} />
      )}
      <DocumentResults
        filter={filter}
        onReset={() => {
          handleFilter(NO_FILTER);
        }}
      />
    </Section>
  );
}
