import { storedChoice, type StoredChoice } from "./stored-choice";

const YEAR_SECONDS = 31_536_000;

/** A choice for this browser that is also in a cookie, for the server fills the first page. */
export function sharedChoice<Choice extends string>(
  key: string,
  cookie: string,
  choices: readonly Choice[],
): StoredChoice<Choice> {
  const stored = storedChoice(key, choices);
  return {
    read: stored.read,
    keep: (choice) => {
      stored.keep(choice);
      document.cookie = `${cookie}=${choice};path=/;max-age=${String(YEAR_SECONDS)};samesite=lax`;
    },
  };
}
