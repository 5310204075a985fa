import { useEffect, useRef, useState } from "react";

/** Long enough not to send a request for every letter, short enough to feel immediate. */
const SEARCH_PAUSE_MS = 300;

interface SearchDraft {
  /** What the field shows: ahead of `applied` while the customer types. */
  readonly search: string;
  readonly setSearch: (text: string) => void;
  /** The text for a change that applies at once; cancels what would have been applied later. */
  readonly takeSearch: () => string;
}

/**
 * Keeps what is being typed until the customer pauses, then hands it on without surrounding spaces.
 * When `applied` changes from elsewhere, such as a reset, the field follows.
 */
export function useSearchDraft(applied: string, onApply: (search: string) => void): SearchDraft {
  const [draft, setDraft] = useState({ text: applied, applied });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const search = draft.applied === applied ? draft.text : applied;

  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  return {
    search,
    setSearch(text) {
      setDraft({ text, applied });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        setDraft({ text, applied: text.trim() });
        onApply(text.trim());
      }, SEARCH_PAUSE_MS);
    },
    takeSearch() {
      clearTimeout(timer.current);
      setDraft({ text: search, applied: search.trim() });
      return search.trim();
    },
  };
}
