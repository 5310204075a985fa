import { useCallback } from "react";
import { useSearchParams } from "react-router";

interface SearchFilter {
  /** "" when it is not in the address. */
  readonly get: (name: string) => string;
  /** An empty value removes the name from the address. */
  readonly set: (name: string, value: string) => void;
  readonly clear: () => void;
  readonly isEmpty: boolean;
}

/** A list's filters, kept in the address so that going back, reloading and sharing preserve them. */
export function useSearchFilter(): SearchFilter {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (name: string, value: string) => {
      setParams(
        (current) => {
          const changed = new URLSearchParams(current);
          if (value === "") changed.delete(name);
          else changed.set(name, value);
          return changed;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  return {
    get: (name) => params.get(name) ?? "",
    set,
    clear: () => setParams({}, { replace: true }),
    isEmpty: params.size === 0,
  };
}
