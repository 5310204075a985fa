import { BoundedMap } from "../formatter-cache";

/** Where nobody has said otherwise. */
export const DEFAULT_TIME_ZONE = "Europe/Berlin";

/** Whether it is an IANA name that is known here: the list depends on the age of the system. */
export function isTimeZone(name: string): boolean {
  const known = answers.get(name);
  if (known !== undefined) return known;
  const answer = canFormat(name);
  if (name.length <= MAX_NAME) answers.set(name, answer);
  return answer;
}

/** Asking `Intl` takes longer than a look-up in the database, and every request does. */
const answers = new BoundedMap<string, boolean>(200);
const MAX_NAME = 64;

function canFormat(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    // Its only objection can be to the name.
    return false;
  }
}
