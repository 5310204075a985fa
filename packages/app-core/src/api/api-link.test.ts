import { ApolloClient, InMemoryCache } from "@apollo/client";
import { currentTime, learnServerTime } from "@kundenportal/ui/server-clock";
import { type DocumentNode, parse, print } from "graphql";
import { createApiLink } from "./api-link";
import { ConnectionError } from "./connection-error";
import { MUTATION_DEFAULTS } from "./mutation-defaults";

const query: DocumentNode & { __meta__: { hash: string } } = {
  ...parse("query Greeting { hello }", { noLocation: true }),
  __meta__: { hash: "sha256:abc" },
};

const mutation: DocumentNode & { __meta__: { hash: string } } = {
  ...parse("mutation Greet { greet }", { noLocation: true }),
  __meta__: { hash: "sha256:def" },
};

const keyed: DocumentNode & { __meta__: { hash: string } } = {
  ...parse(
    "mutation Greet($name: String, $idempotencyKey: String) { greet(name: $name, idempotencyKey: $idempotencyKey) }",
  ),
  __meta__: { hash: "sha256:ghi" },
};

/** A client whose server gives this answer; `sent` are the bodies that reached it. */
function connect(
  answer: () => Promise<Response>,
  {
    operationsBy = "hash",
    keepsBack = false,
  }: { readonly operationsBy?: "hash" | "text"; readonly keepsBack?: boolean } = {},
) {
  const sent: unknown[] = [];
  const onSignedOut = jest.fn(() => keepsBack);
  jest.spyOn(globalThis, "fetch").mockImplementation((_uri, init) => {
    sent.push(typeof init?.body === "string" ? JSON.parse(init.body) : null);
    return answer();
  });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: createApiLink({ uri: "/graphql", operationsBy, onSignedOut }),
    defaultOptions: { mutate: MUTATION_DEFAULTS },
  });
  return {
    ask: () => client.query({ query, errorPolicy: "all" }),
    change: () => client.mutate({ mutation }),
    greet: (name: string) => client.mutate({ mutation: keyed, variables: { name } }),
    onSignedOut,
    sent,
  };
}

function json(status: number, body: unknown): Promise<Response> {
  return Promise.resolve(new Response(JSON.stringify(body), { status }));
}

describe("the link to the API", () => {
  it("names an operation by its hash, without its text", async () => {
    const { ask, sent } = connect(() => json(200, { data: { hello: "world" } }));
    expect((await ask()).data).toEqual({ hello: "world" });
    expect(sent).toEqual([{ documentId: "sha256:abc", operationName: "Greeting", variables: {} }]);
  });

  it("gives a change the same key until it is answered, and another one afterwards", async () => {
    const answers = [
      () => Promise.reject(new TypeError("lost")),
      () => json(200, { data: null, errors: [{ message: "Perhaps", extensions: { code: "OUTCOME_UNKNOWN" } }] }),
      () => json(200, { data: { greet: "Ada" } }),
      () => json(200, { data: { greet: "Bob" } }),
      () => json(200, { data: { greet: "Ada" } }),
    ];
    const { greet, sent } = connect(() => answers.shift()?.() ?? json(500, {}));
    for (const name of ["Ada", "Ada", "Ada", "Bob", "Ada"]) await greet(name).catch(() => null);

    const keys = sent.map((body) => (body as { variables: { idempotencyKey: string } }).variables.idempotencyKey);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys.slice(1, 3)).toEqual([keys[0], keys[0]]);
    expect(new Set(keys.slice(2)).size).toBe(3);
  });

  it("sends the text where the server does not know the hashes yet", async () => {
    const { ask, sent } = connect(() => json(200, { data: { hello: "world" } }), { operationsBy: "text" });
    await ask();
    expect(sent).toEqual([{ query: print(query), operationName: "Greeting", variables: {} }]);
  });

  it("passes on GraphQL errors, whatever the status", async () => {
    const { ask, onSignedOut } = connect(() => json(500, { errors: [{ message: "bug" }] }));
    expect((await ask()).error?.message).toBe("bug");
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  const signedOut = () => json(401, { errors: [{ message: "no session", extensions: { code: "UNAUTHENTICATED" } }] });

  it("reports that nobody is signed in, and passes the answer on", async () => {
    const { ask, onSignedOut } = connect(signedOut);
    expect((await ask()).error?.message).toBe("no session");
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  it("holds that answer back when the app leaves the page", async () => {
    const { ask, onSignedOut } = connect(signedOut, { keepsBack: true });
    const answered = jest.fn();
    void ask().finally(answered);
    await new Promise((resolve) => setTimeout(resolve));
    expect(onSignedOut).toHaveBeenCalledTimes(1);
    expect(answered).not.toHaveBeenCalled();
  });

  it.each([
    ["the server cannot be reached", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["something else answers", () => Promise.resolve(new Response("<h1>Bad gateway</h1>", { status: 502 }))],
  ])("asks a question twice, and fails in a way that can be retried, when %s", async (_case, answer) => {
    const { ask, sent } = connect(answer);
    expect((await ask()).error).toMatchObject({ name: "ConnectionError", problem: "UNREACHABLE" });
    expect(sent).toHaveLength(2);
  });

  it("says nothing of a question that is answered the second time", async () => {
    const answers = [() => Promise.reject(new TypeError("lost")), () => json(200, { data: { hello: "world" } })];
    const { ask } = connect(() => answers.shift()?.() ?? json(500, {}));
    expect((await ask()).data).toEqual({ hello: "world" });
  });

  it("never sends a change twice", async () => {
    const { change, sent } = connect(() => Promise.reject(new TypeError("lost")));
    expect((await change()).error).toBeInstanceOf(ConnectionError);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ["question", "ask", 30, "TOO_SLOW"],
    ["change, which may have been done", "change", 90, "UNANSWERED"],
  ] as const)("waits only so long for the answer to a %s", async (_case, kind, seconds, problem) => {
    jest.useFakeTimers();
    try {
      const connected = connect(() => new Promise(() => undefined));
      const failed = jest.fn<undefined, [unknown]>();
      void connected[kind]().then(({ error }) => failed(error));
      await jest.advanceTimersByTimeAsync(seconds * 1000 - 1);
      expect(failed).not.toHaveBeenCalled();
      await jest.advanceTimersByTimeAsync(50);
      expect(failed).toHaveBeenCalledWith(expect.objectContaining({ name: "ConnectionError", problem }));
    } finally {
      jest.useRealTimers();
    }
  });

  it("sends the app's own headers, and learns what time it is for the server", async () => {
    const serverMs = Date.now() + 3_240_000;
    const fetched = jest
      .spyOn(globalThis, "fetch")
      .mockImplementation(() =>
        Promise.resolve(new Response(`{"data":{}}`, { headers: { date: new Date(serverMs).toUTCString() } })),
      );
    const link = createApiLink({
      uri: "/graphql",
      operationsBy: "hash",
      onSignedOut: () => false,
      headers: () => ({ "portal-focus": "a" }),
    });
    await new ApolloClient({ cache: new InMemoryCache(), link, defaultOptions: { mutate: MUTATION_DEFAULTS } }).query({
      query,
      errorPolicy: "all",
    });
    expect(fetched.mock.calls[0]?.[1]?.headers).toMatchObject({ "portal-focus": "a" });
    expect(Math.abs(currentTime().getTime() - serverMs)).toBeLessThan(2000);
    learnServerTime(new Date().toUTCString());
  });
});
