// Asks Kundenportal and repeats what could not be answered, for some minutes. All programs here use it.
import { setTimeout } from "node:timers/promises";

const { KUNDENPORTAL_API, KUNDENPORTAL_KEY } = process.env;
const TRIES = 8;

/**
 * Throws what GraphQL calls an error: a mistake of the program, or a key that is wrong. What the caller has to decide about, such as a number that
 * is taken, is an answer. Repeating a mutation is safe with an `idempotencyKey`.
 */
export async function ask(query, variables = {}) {
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(KUNDENPORTAL_API, {
      method: "POST",
      headers: { authorization: `Bearer ${KUNDENPORTAL_KEY}`, "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    }).catch(() => null);
    const isPassing = answer === null || answer.status === 429 || answer.status >= 500;
    if (!isPassing) {
      const { data, errors } = await answer.json();
      if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join("; "));
      return data;
    }
    if (tries === TRIES) throw new Error(`No answer: ${answer?.status ?? "no connection"}`);
    await setTimeout(1000 * (Number(answer?.headers.get("retry-after")) || 2 ** (tries - 1)));
  }
}

/** All rows of a list, page by page. `list` finds the connection in what the query returns. */
export async function* askForAll(query, variables, list) {
  for (let after = null; ;) {
    const { edges, pageInfo } = list(await ask(query, { ...variables, after }));
    for (const { node } of edges) yield node;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}
