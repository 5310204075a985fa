import { findMatches } from "@kundenportal/domain/search/find-matches";
import { createContext, type ReactNode, useContext } from "react";
import styles from "./marked.module.css";

const SearchedFor = createContext("");

interface MarkMatchesProps {
  /** As it was typed; empty: nothing is marked. */
  readonly search: string;
  readonly children: ReactNode;
}

/** A list of what a search found: `Marked` texts in it show why. */
export function MarkMatches({ search, children }: MarkMatchesProps) {
  return <SearchedFor value={search}>{children}</SearchedFor>;
}

interface MarkedProps {
  readonly text: string;
}

/** A text, and in it what was searched for. Only in `MarkMatches`; elsewhere it is nothing but the text. */
export function Marked({ text }: MarkedProps) {
  const search = useContext(SearchedFor);
  if (search === "") return text;
  return findMatches(text, search).map((piece) =>
    piece.isMatch ? (
      <mark key={piece.start} className={styles["match"]}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
