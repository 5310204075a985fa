// The requests sent to the servers.
import { LIST } from "./operations.mjs";

const SEARCHED = ["auftrag 1999", "kunde 0042", "in-77"];

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
  const searchFor = (search, documentId) =>
    post(`search ${search}`, "/graphql", `kp_staff=${staffCookie}`, { documentId, variables: { search } });
  return {
    list: sample.map((session) => listOf(session)),
    nothing: [post("nothing", "/portal/graphql", "", { documentId: "nothing" })],
    nothingWithSession: sample.map(({ cookie }) =>
      post("nothing", "/portal/graphql", `kp_portal=${cookie}`, { documentId: "nothing" }),
    ),
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
    search: SEARCHED.map((search) => searchFor(search, "search")),
    /** The same without an index, of which only the floor knows. */
    scan: SEARCHED.map((search) => searchFor(search, "scan")),
    entry: sample.map(({ token }) => ({ key: `entry ${token}`, method: "GET", path: `/p/${token}` })),
  };
}

export async function askOnce(origin, { path, method, headers, body }) {
  const response = await fetch(origin + path, { method, headers, body, redirect: "manual" });
  return { status: response.status, body: await response.text() };
}
