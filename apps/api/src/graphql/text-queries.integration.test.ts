import { createHash } from "node:crypto";
import { createTestApi, type TestApi } from "../../test/create-test-api";
import { TextQueries } from "./text-queries";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const codesOf = ({ errors }: { readonly errors: readonly { readonly extensions: { readonly code: string } }[] }) =>
  errors.map(({ extensions }) => extensions.code);

describe.each(["admin", "portal"] as const)("without key or cookie, on the %s surface", (surface) => {
  test.each([
    ["a query", "{ viewer { id } }"],
    ["a mutation", "mutation { signOut { __typename } }"],
    ["what does not exist", "{ nothing }"],
    [
      "what is hidden in fragments",
      "{ ...A } fragment A on Query { ... { ...B } } fragment B on Query { viewer { id } }",
    ],
    ["what comes with something public", "query A { __typename } query B { viewer { id } }"],
  ])("%s is refused before it is looked up", async (_what, query) => {
    const answer = await api.anonymous[surface](query);
    expect(answer).toMatchObject({ status: 401, data: null });
    expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
  });

  test("a long query is refused before it is read", async () => {
    const answer = await api.anonymous[surface](`{ __typename ${" ".repeat(5_000)}`);
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.message).toContain("at most 5000 characters");
  });

  test("the schema may be asked for", async () => {
    const answer = await api.anonymous[surface](
      "{ __schema { queryType { name } } ...A } fragment A on Query { __typename }",
    );
    expect(answer).toMatchObject({ status: 200, data: { __schema: { queryType: { name: "Query" } } } });
  });
});

test("signing in may be asked for, with the words that are wrong", async () => {
  const { data } = await api.anonymous.admin<{ signIn: { __typename: string } }>(
    `mutation { signIn(input: { email: "nobody@example.com", password: "wrong password" }) { __typename } }`,
  );
  expect(data.signIn.__typename).not.toBe("SignInSuccess");
  const wrong = await api.anonymous.admin("mutation { signIn { __typename } }");
  expect({ status: wrong.status, codes: codesOf(wrong) }).toEqual({
    status: 400,
    codes: ["GRAPHQL_VALIDATION_FAILED"],
  });
});

test("a key's queries are limited before they are validated, and say where they are wrong", async () => {
  const key = await (await api.createMerchant()).apiKey();
  const hostile = await key(`{ ${"viewer { id } ".repeat(290)} }`);
  expect({ status: hostile.status, codes: codesOf(hostile) }).toEqual({
    status: 400,
    codes: ["GRAPHQL_VALIDATION_FAILED"],
  });
  expect(hostile.errors[0]?.message).toContain("comparisons");
  const unknown = await key(`{ ${Array.from({ length: 300 }, (_, index) => `nothing${String(index)}`).join(" ")} }`);
  expect(unknown.errors.length).toBeLessThanOrEqual(21);
  expect(unknown.errors[0]).toMatchObject({ locations: [{ line: 1, column: 3 }] });
});

describe("parsed queries", () => {
  const manyQueries = Array.from(
    { length: 500 },
    (_, query) =>
      `{ ${Array.from({ length: 25 }, (__, field) => `a${String(query)}_${String(field)}: __typename`).join(" ")} }`,
  );

  test("are kept for strangers not at all, for others within a bound in bytes", () => {
    const queries = new TextQueries(api.server.schemas.admin);
    for (const query of manyQueries) queries.accept(query, { isKnown: false });
    expect(queries.store.sizeBytes).toBeLessThanOrEqual(1024 * 1024);
    for (const query of manyQueries) queries.accept(query, { isKnown: true });
    expect(queries.store.sizeBytes).toBeGreaterThan(7 * 1024 * 1024);
    expect(queries.store.sizeBytes).toBeLessThanOrEqual(9 * 1024 * 1024);
  });

  test("that a server was handed over are there once", async () => {
    const queries = new TextQueries(api.server.schemas.admin);
    queries.accept("{ __typename }", { isKnown: false });
    const key = `schema:${createHash("sha256").update("{ __typename }").digest("hex")}`;
    expect(await queries.store.get(key)).toMatchObject({ kind: "Document" });
    expect(await queries.store.get(key)).toBeUndefined();
  });
});
