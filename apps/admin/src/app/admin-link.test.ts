import { ApolloClient, InMemoryCache } from "@apollo/client";
import { type DocumentNode, parse, print } from "graphql";
import { ConnectionError } from "../lib/request-failure";
import { createAdminLink } from "./admin-link";

const query: DocumentNode & { __meta__: { hash: string } } = {
  ...parse("query Greeting { hello }", { noLocation: true }),
  __meta__: { hash: "sha256:abc" },
};

/** A client whose server gives this answer; `sent` are the bodies that reached it. */
function connect(answer: () => Promise<Response>, operationsBy: "hash" | "text" = "hash") {
  const sent: unknown[] = [];
  const onSignedOut = jest.fn();
  jest.spyOn(globalThis, "fetch").mockImplementation((_uri, init) => {
    sent.push(typeof init?.body === "string" ? JSON.parse(init.body) : null);
    return answer();
  });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: createAdminLink({ uri: "/graphql", operationsBy, onSignedOut }),
    defaultOptions: { mutate: { errorPolicy: "all" } },
  });
  return { ask: () => client.query({ query, errorPolicy: "all" }), onSignedOut, sent };
}

function json(status: number, body: unknown): Promise<Response> {
  return Promise.resolve(new Response(JSON.stringify(body), { status }));
}

describe("the link to the server", () => {
  it("names an operation by its hash, without its text", async () => {
    const { ask, sent } = connect(() => json(200, { data: { hello: "world" } }));
    expect((await ask()).data).toEqual({ hello: "world" });
    expect(sent).toEqual([{ documentId: "sha256:abc", operationName: "Greeting", variables: {} }]);
  });

  it("sends the text in development", async () => {
    const { ask, sent } = connect(() => json(200, { data: { hello: "world" } }), "text");
    await ask();
    expect(sent).toEqual([{ query: print(query), operationName: "Greeting", variables: {} }]);
  });

  it("tells when nobody is signed in, and hands the error on to the page", async () => {
    const { ask, onSignedOut } = connect(() =>
      json(401, { errors: [{ message: "no session", extensions: { code: "UNAUTHENTICATED" } }] }),
    );
    expect((await ask()).error?.message).toBe("no session");
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["the network is down", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["a proxy answers", () => Promise.resolve(new Response("<h1>Bad gateway</h1>", { status: 502 }))],
  ])("says that the server cannot be reached when %s", async (_case, answer) => {
    const { ask } = connect(answer);
    expect((await ask()).error).toBeInstanceOf(ConnectionError);
  });
});
