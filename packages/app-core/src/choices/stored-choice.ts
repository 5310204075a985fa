export interface StoredChoice<Choice extends string> {
  /** Null when nothing has been chosen yet, or the browser stores nothing. */
  readonly read: () => Choice | null;
  readonly keep: (choice: Choice) => void;
}

/** What a person has chosen for this browser, from a closed set. */
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
        // The choice then lasts until the page is left.
      }
    },
  };
}
