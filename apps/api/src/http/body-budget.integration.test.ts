import { createTestApi, type TestApi } from "../../test/create-test-api";

let api: TestApi;
let key: Record<string, string>;
beforeAll(async () => {
  api = await createTestApi();
  key = await (await api.createMerchant()).keyHeaders();
});
afterAll(() => api.close());

const post = (payload: object) => api.server.app.inject({ method: "POST", url: "/graphql", headers: key, payload });

test("room is given back after each upload, whatever became of it", async () => {
  const upload = (contentBase64: string) => ({
    query: `mutation ($c: String!) { importEInvoice(input: { fileName: "a", contentBase64: $c }) { __typename } }`,
    variables: { c: contentBase64 },
  });
  for (let times = 0; times < 6; times += 1) {
    const answer = await post(upload("A".repeat(12 * 1024 * 1024)));
    expect(answer.statusCode).toBe(200);
    expect((await post({ query: "a".repeat(100_000) })).statusCode).toBe(400);
    const broken = await api.server.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { ...key, "content-type": "application/json" },
      payload: "[".repeat(10_000_000),
    });
    expect(broken.statusCode).toBe(413);
  }
});

test.each([
  ["a list of lists", Array.from({ length: 100_001 }, () => [])],
  ["many objects", Array.from({ length: 100_001 }, () => ({}))],
  ["many numbers", Array.from({ length: 200_001 }, () => 1)],
])("%s is refused before it is parsed", async (_what, variable) => {
  const { statusCode, body } = await post({ query: "{ __typename }", variables: { variable } });
  expect(statusCode).toBe(413);
  expect(body).toContain("more than 200000 values");
});
