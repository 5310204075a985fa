import { type DocumentNode, parse } from "graphql";
import { createCache } from "./cache";

const timeline: DocumentNode = parse(`
  query Timeline($after: String) {
    timeline(first: 2, after: $after) {
      edges { cursor node { __typename id } }
      pageInfo { endCursor hasNextPage }
    }
  }
`);
const documents: DocumentNode = parse(`
  query Documents($after: String) {
    documents(first: 2, after: $after) {
      edges { cursor node { __typename id } }
      pageInfo { endCursor hasNextPage }
    }
  }
`);

function page(field: "timeline" | "documents", ids: readonly string[]) {
  const __typename = field === "timeline" ? "TimelineEntry" : "Document";
  const edges = ids.map((id) => ({ cursor: id, node: { __typename, id } }));
  return { [field]: { edges, pageInfo: { endCursor: ids.at(-1) ?? null, hasNextPage: true } } };
}

/** The cursors in the cache after these pages have arrived, each with the cursor it was requested after. */
function cursorsAfter(
  query: DocumentNode,
  field: "timeline" | "documents",
  pages: readonly (readonly [after: string | null, ids: readonly string[]])[],
): unknown {
  const cache = createCache();
  for (const [after, ids] of pages) cache.writeQuery({ query, variables: { after }, data: page(field, ids) });
  const held = cache.readQuery<Record<string, { edges: readonly { cursor: string }[] }>>({
    query,
    variables: { after: null },
  });
  return held?.[field]?.edges.map(({ cursor }) => cursor);
}

describe("lists in the cache", () => {
  it("grow page by page", () => {
    expect(
      cursorsAfter(documents, "documents", [
        [null, ["a", "b"]],
        ["b", ["c"]],
      ]),
    ).toEqual(["a", "b", "c"]);
  });

  it("start over when read from the start", () => {
    expect(
      cursorsAfter(documents, "documents", [
        [null, ["a", "b"]],
        ["b", ["c"]],
        [null, ["x", "a"]],
      ]),
    ).toEqual(["x", "a"]);
  });

  it("keep the expanded part of the timeline when new entries arrive at its head", () => {
    expect(
      cursorsAfter(timeline, "timeline", [
        [null, ["c", "b"]],
        ["b", ["a"]],
        [null, ["d", "c"]],
      ]),
    ).toEqual(["d", "c", "b", "a"]);
  });

  it("reload the timeline when so much happened that there would be a gap", () => {
    expect(
      cursorsAfter(timeline, "timeline", [
        [null, ["b", "a"]],
        [null, ["z", "y"]],
      ]),
    ).toEqual(["z", "y"]);
  });
});
