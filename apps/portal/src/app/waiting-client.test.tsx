import { ApolloClient, InMemoryCache, type TypedDocumentNode } from "@apollo/client";
import { ApolloLink } from "@apollo/client/link";
import { useMutation, useQuery } from "@apollo/client/react";
import { MUTATION_DEFAULTS } from "@kundenportal/app-core/mutation-defaults";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { parse } from "graphql";
import { of } from "rxjs";
import type { FirstAnswer } from "./first-answers";
import { PortalClient, TakenOver } from "./portal-client";
import { type CreateClient, type KnownAnswer, WaitingClient } from "./waiting-client";

interface Shelf {
  readonly shelf: { readonly __typename: "Shelf"; readonly id: string; readonly word: string };
}

const SHELF = operation<{ id: string }>("shelf", "query Shelf($id: ID!) { shelf(id: $id) { id word } }");
const RENAME = operation<Record<string, never>>("rename", "mutation Rename { shelf { id word } }");

/** With a hash, as those of the app are written. */
function operation<Variables>(hash: string, text: string): TypedDocumentNode<Shelf, Variables> {
  return Object.assign(parse(text), { __meta__: { hash } });
}

const shelf = (word: string) => ({ shelf: { __typename: "Shelf", id: "7", word } }) as const;
const ANSWER: FirstAnswer = { operation: "shelf", variables: { id: "7" }, data: shelf("Ryx") };

function Page() {
  const { data, error, loading, refetch } = useQuery(SHELF, {
    variables: { id: "7" },
    fetchPolicy: "cache-and-network",
  });
  const [rename, renamed] = useMutation(RENAME);
  return (
    <>
      <p>{loading ? "…" : (data?.shelf.word ?? `failed: ${error?.name ?? ""}`)}</p>
      <button onClick={() => void refetch()}>refetch</button>
      <button onClick={() => void rename()}>rename</button>
      <p>{renamed.error?.name}</p>
    </>
  );
}

/** A page with its client on the way, and everything that it asks once the client is there. */
function show(answers: readonly FirstAnswer[]) {
  const asked: string[] = [];
  const attempts: { readonly arrive: () => void; readonly fail: () => void }[] = [];
  const create: CreateClient = (known) =>
    new Promise((resolve, reject) => {
      attempts.push({ arrive: () => resolve(connect(known, asked)), fail: () => reject(new Error("lost")) });
    });
  const waiting = new WaitingClient(answers, create);
  render(
    <PortalClient waiting={waiting}>
      <Page />
      <TakenOver />
    </PortalClient>,
  );
  return {
    asked,
    attempts,
    arrive: () => act(async () => attempts.at(-1)?.arrive()),
    fail: () => act(async () => attempts.at(-1)?.fail()),
    press: (name: string) => act(async () => fireEvent.click(screen.getByRole("button", { name }))),
  };
}

function connect(known: readonly KnownAnswer[], asked: string[]): ApolloClient {
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new ApolloLink(({ operationName = "" }) => {
      asked.push(operationName);
      return of({ data: shelf(operationName === "Rename" ? "Brum" : "Qel") });
    }),
    defaultOptions: { mutate: MUTATION_DEFAULTS, watchQuery: { errorPolicy: "all" } },
  });
  for (const { document, variables, data } of known) client.writeQuery({ query: document, variables, data });
  client.prioritizeCacheValues = known.length > 0;
  return client;
}

const shown = (word: string) => screen.getByText(word);

describe("a page whose client is on its way", () => {
  it("shows what came with it, then the same with the client, and asks for nothing again", async () => {
    const { arrive, asked, press } = show([ANSWER]);
    expect(shown("Ryx")).toBeVisible();
    await arrive();
    expect(shown("Ryx")).toBeVisible();
    expect(asked).toEqual([]);
    await press("refetch");
    expect(shown("Qel")).toBeVisible();
  });

  it("asks for what did not come with it as soon as there is a client", async () => {
    const { arrive, asked } = show([{ ...ANSWER, variables: { id: "8" } }]);
    expect(shown("…")).toBeVisible();
    await arrive();
    expect(shown("Qel")).toBeVisible();
    expect(asked).toEqual(["Shelf"]);
  });

  it("passes on what is changed meanwhile, and shows what it came to", async () => {
    const { arrive, asked, press } = show([ANSWER]);
    await press("rename");
    await arrive();
    expect(shown("Brum")).toBeVisible();
    expect(asked).toEqual(["Rename"]);
  });

  it("asks again for what came with it when somebody knows meanwhile that it is old", async () => {
    const { arrive, asked, press } = show([ANSWER]);
    await press("refetch");
    await arrive();
    expect(shown("Qel")).toBeVisible();
    expect(asked).toContain("Shelf");
  });

  it("says when the client does not come, and tries again when asked", async () => {
    const { arrive, attempts, fail, press } = show([]);
    await press("rename");
    await fail();
    expect(shown("failed: ConnectionError")).toBeVisible();
    expect(shown("ConnectionError")).toBeVisible();
    await press("refetch");
    expect(attempts).toHaveLength(2);
    await arrive();
    expect(shown("Qel")).toBeVisible();
  });
});
