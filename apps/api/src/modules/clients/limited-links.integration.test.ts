import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { newId } from "../../shared/ids";
import { DocumentCalls } from "../documents/document.test-support";

const DAY_MS = 86_400_000;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("a client's link that was limited to an earlier day", () => {
  const inDays = (days: number): string => new Date(api.clock.now().getTime() + days * DAY_MS).toISOString();

  async function arrange() {
    const merchant = await api.createMerchant();
    // A key, because days go by.
    const owner = await merchant.apiKey("WRITE");
    const client = await buildClient(merchant, { email: "customer@example.com" });
    const calls = new DocumentCalls(owner);
    const { id } = await calls.issued({ clientId: client.id });
    const { portal, payUrl } = await calls.read<{ portal: { url: string }; payUrl: string }>(
      id,
      "payUrl portal { url }",
    );
    const status = async (url: string) => (await api.server.app.inject({ url: new URL(url).pathname })).statusCode;
    const limit = (linkExpiresAt: string | null) =>
      owner(`mutation ($input: SetClientPortalAccessInput!) { setClientPortalAccess(input: $input) { __typename } }`, {
        input: { clientId: client.id, portalAccess: true, linkExpiresAt },
      });
    const current = async (): Promise<string> => {
      const { data } = await owner<{ client: { customerportalUrl: string } }>(
        "query ($id: ID!) { client(id: $id) { customerportalUrl } }",
        { id: client.id },
      );
      return data.client.customerportalUrl;
    };
    const send = async (): Promise<void> => {
      const { data } = await owner(`mutation ($input: SendMailInput!) { sendMail(input: $input) { __typename } }`, {
        input: { kind: "PORTAL_LINK", clientId: client.id, idempotencyKey: newId() },
      });
      expect(data).toMatchObject({ sendMail: { __typename: "SendMailSuccess" } });
    };
    const session = await api.openPortal(client.customerportalUrl);
    return { client, documentUrls: [portal.url, payUrl], status, limit, current, send, session };
  }

  type Scene = Awaited<ReturnType<typeof arrange>>;
  const PROLONGED: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
    "to a later day": ({ limit }) => limit(inDays(300)),
    "to an earlier day than it was written with": ({ limit }) => limit(inDays(10)),
    "without saying until when": ({ limit }) => limit(null),
    "by an email with a link": ({ send }) => send(),
  };

  test.each(Object.keys(PROLONGED))("stays dead after that day when it is prolonged %s", async (way) => {
    const scene = await arrange();
    const { client, documentUrls, status, limit, current, session } = scene;
    await limit(inDays(1));
    expect(await status(client.customerportalUrl)).toBe(303);
    api.clock.advance(2 * DAY_MS);
    expect(await status(client.customerportalUrl)).toBe(404);
    expect((await session("{ viewer { linkKind } }")).status).toBe(401);

    await PROLONGED[way]?.(scene);

    expect(await status(client.customerportalUrl)).toBe(404);
    expect((await session("{ viewer { linkKind } }")).status).toBe(401);
    const renewed = await current();
    expect(await status(renewed)).toBe(303);
    // A link in use lives as long as it says, whatever is sent in the meantime.
    await scene.send();
    expect(await status(renewed)).toBe(303);
    // What was sent with documents has an expiry of its own, which has not come.
    expect(await Promise.all(documentUrls.map(status))).toEqual([303, 200]);
  });

  test("lives on when it is prolonged before that day", async () => {
    const { client, status, limit, session } = await arrange();
    await limit(inDays(2));
    api.clock.advance(DAY_MS);
    await limit(inDays(30));
    api.clock.advance(4 * DAY_MS);

    expect(await status(client.customerportalUrl)).toBe(303);
    expect((await session("{ viewer { linkKind } }")).status).toBe(200);
  });
});
