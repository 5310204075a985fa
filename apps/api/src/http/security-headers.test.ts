import fastify from "fastify";
import { registerSecurityHeaders } from "./security-headers";

async function headersOf(path: string, secureCookies: boolean): Promise<Record<string, unknown>> {
  const app = fastify();
  registerSecurityHeaders(app, { secureCookies });
  app.get("/page", async () => "page");
  app.get("/own", async (_request, reply) => reply.header("content-security-policy", "default-src 'none'").send("own"));
  const { headers } = await app.inject(path);
  await app.close();
  return headers;
}

describe("security headers", () => {
  test.each(["/page", "/not-there"])(
    "%s allows nothing from elsewhere, no frames and no guessing of types",
    async (path) => {
      expect(await headersOf(path, false)).toMatchObject({
        "content-security-policy":
          "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';object-src 'none';base-uri 'none';frame-ancestors 'none';form-action 'self'",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "origin-agent-cluster": "?1",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-frame-options": "SAMEORIGIN",
      });
    },
  );

  test("browsers are told to stick to HTTPS only where it is served", async () => {
    expect(await headersOf("/page", true)).toMatchObject({ "strict-transport-security": "max-age=31536000" });
    expect(await headersOf("/page", false)).not.toHaveProperty("strict-transport-security");
  });

  test("a route may have its own policy", async () => {
    expect(await headersOf("/own", false)).toMatchObject({ "content-security-policy": "default-src 'none'" });
  });
});
