/** Where programs reach the API: at the address by which this browser reaches the app. */
export function apiAddress(): string {
  return `${window.location.origin}/graphql`;
}

/** Stands in samples for a key that nobody here knows any more. */
export const KEY_PLACEHOLDER = "kp_…";

const FIRST_QUERY = "{ viewer { role merchant { name } } }";

/** The same first request in the languages in which people try things out, ready to be run. */
export const FIRST_REQUESTS = {
  curl: (key: string) => `curl '${apiAddress()}' \\
  --header 'Authorization: Bearer ${key}' \\
  --header 'Content-Type: application/json' \\
  --data '${JSON.stringify({ query: FIRST_QUERY })}'`,
  JavaScript: (key: string) => `const answer = await fetch("${apiAddress()}", {
  method: "POST",
  headers: { authorization: "Bearer ${key}", "content-type": "application/json" },
  body: JSON.stringify({ query: "${FIRST_QUERY}" }),
});
console.log(JSON.stringify(await answer.json(), null, 2));`,
  Python: (key: string) => `import json, urllib.request

request = urllib.request.Request(
    "${apiAddress()}",
    data=json.dumps({"query": "${FIRST_QUERY}"}).encode(),
    headers={"Authorization": "Bearer ${key}", "Content-Type": "application/json"},
)
print(json.load(urllib.request.urlopen(request)))`,
} as const;
export type ProgramLanguage = keyof typeof FIRST_REQUESTS;

/**
 * Sends the first request with a key, as a program would: without the session of this browser.
 * Returns what was answered, as JSON in lines. Errors: rejects when there was no answer that can be read.
 */
export async function sendFirstRequest(key: string): Promise<string> {
  const answer = await fetch(apiAddress(), {
    method: "POST",
    credentials: "omit",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ query: FIRST_QUERY }),
  });
  return JSON.stringify(await answer.json(), null, 2);
}
