// The requests sent to the servers.
import { LIST } from "./operations.mjs";

/** Requests by path; the key identifies the answer that the floor gives, too. */
export function requestsOf({ sessions, staffCookie }) {
  const [big, ...sample] = sessions;
  const post = (key, path, cookie, body) => ({
    key,
    method: "POST",
    path,
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify(body),
  });
  const listOf = ({ clientId, cookie }, body = { documentId: "list" }) =>
    post(`list ${clientId}`, "/portal/graphql", `kp_portal=${cookie}`, body);
  return {
    list: sample.map((session) => listOf(session)),
    /** The stock server knows no trusted documents. */
    plainList: sample.map((session) => listOf(session, { query: LIST })),
    bigList: [listOf(big)],
    smallList: [listOf(sample[0])],
    page: sample.map(({ cookie, documentId }) =>
      post(`page ${documentId}`, "/portal/graphql", `kp_portal=${cookie}`, {
        documentId: "page",
        variables: { id: documentId },
      }),
    ),
    search: ["auftrag 1999", "kunde 0042", "in-77"].map((search) =>
      post(`search ${search}`, "/graphql", `kp_staff=${staffCookie}`, { documentId: "search", variables: { search } }),
    ),
    entry: sample.map(({ token }) => ({ key: `entry ${token}`, method: "GET", path: `/p/${token}` })),
  };
}

export async function askOnce(origin, { path, method, headers, body }) {
  const response = await fetch(origin + path, { method, headers, body, redirect: "manual" });
  return { status: response.status, body: await response.text() };
}
