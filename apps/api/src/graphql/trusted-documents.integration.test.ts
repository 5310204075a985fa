import { createTestApi, type TestApi } from "../../test/create-test-api";
import { TrustedDocuments } from "./trusted-documents";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    { trustedDocumentsOnly: true },
    { admin: TrustedDocuments.of({ viewer: "query Viewer { viewer { role } }" }), portal: TrustedDocuments.none },
  );
});
afterAll(() => api.close());

async function post(payload: object, cookie = ""): Promise<{ status: number; body: unknown }> {
  const response = await api.server.app.inject({ method: "POST", url: "/graphql", headers: { cookie }, payload });
  return { status: response.statusCode, body: response.json() };
}

describe("trusted documents", () => {
  test("an error in a compiled operation is told like any other", async () => {
    const { status, body } = await post({ documentId: "viewer", operationName: "Viewer", variables: {} });

    expect(status).toBe(401);
    expect(body).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  });

  test("an unknown document is refused", async () => {
    const { status, body } = await post({ documentId: "other" });

    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ extensions: { code: "UNTRUSTED_DOCUMENT" } }] });
  });

  test("a browser session runs trusted documents only, an API key anything", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const key = await merchant.apiKey();

    expect((await staff("{ viewer { role } }")).errors[0]?.extensions.code).toBe("UNTRUSTED_DOCUMENT");
    expect((await key("{ viewer { role } }")).data).toEqual({ viewer: { role: "EDITOR" } });
  });
});
