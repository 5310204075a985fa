export interface StoredChoice<Choice extends string> {
  /** Null when nothing was chosen yet, or the browser keeps nothing. */
  readonly read: () => Choice | null;
  readonly keep: (choice: Choice) => void;
}

/** What a person chose for this browser, one of a closed set. */
export function storedChoice<Choice extends string>(key: string, choices: readonly Choice[]): StoredChoice<Choice> {
  return {
    read: () => {
      try {
        const stored = window.localStorage.getItem(key);
        return choices.find((choice) => choice === stored) ?? null;
      } catch {
        // Some privacy settings forbid even asking.
        return null;
      }
    },
    keep: (choice) => {
      try {
        window.localStorage.setItem(key, choice);
      } catch {
        // The choice then holds until the page is left.
      }
    },
  };
}
