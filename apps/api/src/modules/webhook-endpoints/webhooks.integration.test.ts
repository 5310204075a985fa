import { Webhook } from "standardwebhooks";
import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { WebhookReceiver } from "../../../test/webhook-receiver";

let api: TestApi;
let receiver: WebhookReceiver;
beforeAll(async () => {
  api = await createTestApi({ webhookNetworks: ["127.0.0.1"] });
});
beforeEach(async () => {
  receiver = await WebhookReceiver.start();
});
afterEach(() => receiver.stop());
afterAll(() => api.close());

const CREATE = `mutation ($input: WebhookEndpointInput!) { createWebhookEndpoint(input: $input) { __typename
  ... on WebhookSecretSuccess { secret webhookEndpoint { id status revision } }
  ... on InvalidInput { fields { field code } } } }`;
const LOG = `query ($id: ID!) { webhookDeliveries(endpointId: $id) { edges { node { id eventId status
  event { id kind client { name } }
  tries { statusCode answer problem } } } } }`;
const ENDPOINTS = "{ webhookEndpoints { id status stoppedBecause failingSince } }";
const DELIVERY = "query ($id: ID!) { webhookDelivery(id: $id) { id status event { kind } tries { answer } } }";

interface Log {
  readonly webhookDeliveries: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly status: string;
        readonly event: object | null;
        readonly tries: readonly { readonly statusCode: number | null; readonly problem: string | null }[];
      };
    }[];
  };
}

interface Scene {
  readonly merchant: TestMerchant;
  readonly owner: GraphQLClient;
  readonly id: string;
  readonly secret: string;
}

async function buildEndpoint(input: object = {}): Promise<Scene> {
  const merchant = await api.createMerchant({ details: { email: "chefin@example.com" } });
  const owner = await merchant.staff("OWNER");
  const { data } = await owner<{
    createWebhookEndpoint: { secret: string; webhookEndpoint: { id: string } };
  }>(CREATE, { input: { name: "ERP", url: receiver.url, kinds: ["CLIENT_CREATED"], ...input } });
  const { secret, webhookEndpoint } = data.createWebhookEndpoint;
  return { merchant, owner, id: webhookEndpoint.id, secret };
}

async function deliver(): Promise<void> {
  const { planDeliveries, outbox } = api.server.services;
  await planDeliveries.run();
  await outbox.drain();
}

async function logOf({ owner, id }: Scene) {
  const { data, errors } = await owner<Log>(LOG, { id });
  expect(errors).toEqual([]);
  return data.webhookDeliveries.edges.map(({ node }) => node);
}

test("an event is sent with what the feed says, signed by the Standard Webhooks scheme", async () => {
  const scene = await buildEndpoint();
  const { id } = await buildClient(scene.merchant, { name: "Ada Meyer" });
  await deliver();
  const [{ headers, body } = { headers: {}, body: "" }, ...others] = receiver.received;
  expect(others).toEqual([]);
  // The reference library also refuses a time that is not ours: it looks at the real clock.
  const signedAt = Number(headers["webhook-timestamp"]) * 1000;
  jest.useFakeTimers({ now: signedAt, doNotFake: ["nextTick", "setImmediate", "setTimeout", "setInterval"] });
  const event = new Webhook(scene.secret).verify(body, headers);
  jest.useRealTimers();
  expect(event).toMatchObject({
    type: "CLIENT_CREATED",
    data: { __typename: "ClientEvent", id: headers["webhook-id"], clientId: id, clientName: "Ada Meyer" },
  });
  const [logged] = await logOf(scene);
  expect(logged).toMatchObject({
    status: "DELIVERED",
    event: { id: headers["webhook-id"], kind: "CLIENT_CREATED", client: { name: "Ada Meyer" } },
    tries: [{ statusCode: 200, answer: "thank you", problem: null }],
  });
  const { data } = await scene.owner(DELIVERY, { id: logged?.id });
  expect(data).toMatchObject({
    webhookDelivery: { event: { kind: "CLIENT_CREATED" }, tries: [{ answer: "thank you" }] },
  });
});

test("after a rotation there are two signatures, and later one", async () => {
  const scene = await buildEndpoint();
  const { data } = await scene.owner<{ rotateWebhookSecret: { secret: string } }>(
    "mutation ($id: ID!) { rotateWebhookSecret(id: $id, keepOldHours: 1) { ... on WebhookSecretSuccess { secret } } }",
    { id: scene.id },
  );
  await buildClient(scene.merchant);
  await deliver();
  api.clock.advance(2 * 3_600_000);
  await buildClient(scene.merchant, { name: "Bernd Celik" });
  await deliver();
  const [first, second] = receiver.received.map(({ headers }) => headers["webhook-signature"]?.split(" ").length);
  expect([first, second]).toEqual([2, 1]);
  expect(data.rotateWebhookSecret.secret).not.toBe(scene.secret);
});

test("what fails is tried again later with the same id, and counts as delivered once it works", async () => {
  const scene = await buildEndpoint();
  receiver.status = 500;
  await buildClient(scene.merchant);
  await deliver();
  expect(await logOf(scene)).toMatchObject([{ status: "PENDING", tries: [{ statusCode: 500 }] }]);
  receiver.status = 200;
  api.clock.advance(13_000);
  await deliver();
  expect(await logOf(scene)).toMatchObject([
    { status: "DELIVERED", tries: [{ statusCode: 500 }, { statusCode: 200 }] },
  ]);
  expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
});

test("an endpoint that fails for three days is switched off, staff are told, and nothing is lost", async () => {
  const scene = await buildEndpoint();
  receiver.status = 503;
  await buildClient(scene.merchant);
  for (let hours = 0; hours < 120; hours += 6) {
    await deliver();
    api.clock.advance(6 * 3_600_000);
    // A session ends when nobody uses it.
    await scene.owner(ENDPOINTS);
  }
  const { data } = await scene.owner<{ webhookEndpoints: unknown }>(ENDPOINTS);
  expect(data.webhookEndpoints).toMatchObject([{ status: "FAILED", stoppedBecause: "FAILING" }]);
  const mails = await scene.owner<{ mails: { edges: readonly { node: { subject: string } }[] } }>(
    "{ mails { edges { node { subject } } } }",
  );
  expect(mails.data.mails.edges.filter(({ node }) => node.subject.includes("Webhook"))).toHaveLength(1);

  await buildClient(scene.merchant, { name: "Inzwischen" });
  await deliver();
  receiver.status = 200;
  receiver.received.length = 0;
  await scene.owner(
    `mutation ($id: ID!, $input: WebhookEndpointInput!) { updateWebhookEndpoint(id: $id, revision: 2, input: $input) {
      __typename } }`,
    { id: scene.id, input: { name: "ERP", url: receiver.url, kinds: ["CLIENT_CREATED"], on: true } },
  );
  await deliver();
  expect(receiver.received.map(({ body }) => body).filter((body) => body.includes("Inzwischen"))).toHaveLength(1);
});

test("who answers 410 wants nothing any more", async () => {
  const scene = await buildEndpoint();
  receiver.status = 410;
  await buildClient(scene.merchant);
  await deliver();
  const { data } = await scene.owner<{ webhookEndpoints: unknown }>(ENDPOINTS);
  expect(data.webhookEndpoints).toMatchObject([{ status: "FAILED", stoppedBecause: "GONE" }]);
  const { data: again } = await scene.owner(
    `mutation ($id: ID!) { updateWebhookEndpoint(id: $id, revision: 2, input: { on: true }) {
      ... on WebhookEndpointSuccess { webhookEndpoint { status stoppedBecause failingSince } } } }`,
    { id: scene.id },
  );
  expect(again).toMatchObject({
    updateWebhookEndpoint: { webhookEndpoint: { status: "ON", stoppedBecause: null, failingSince: null } },
  });
});

test("one event, or all since a time, can be sent again with the same ids", async () => {
  const scene = await buildEndpoint();
  const since = api.clock.now().toISOString();
  for (const name of ["Eins", "Zwei"]) await buildClient(scene.merchant, { name });
  await deliver();
  const [newest] = await logOf(scene);
  await scene.owner("mutation ($id: ID!) { resendWebhook(deliveryId: $id) { __typename } }", { id: newest?.id });
  await deliver();
  expect(receiver.received).toHaveLength(3);
  await scene.owner(
    "mutation ($id: ID!, $since: DateTime!) { resendWebhooksSince(id: $id, since: $since) { __typename } }",
    { id: scene.id, since },
  );
  await deliver();
  expect(receiver.received).toHaveLength(5);
  expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(2);
});

test("nothing but a test is sent again to an endpoint that is switched off", async () => {
  const scene = await buildEndpoint();
  await buildClient(scene.merchant);
  await scene.owner("mutation ($id: ID!) { sendTestWebhook(id: $id) { __typename } }", { id: scene.id });
  await deliver();
  await scene.owner(
    "mutation ($id: ID!) { updateWebhookEndpoint(id: $id, revision: 1, input: { on: false }) { __typename } }",
    { id: scene.id },
  );

  const log = await logOf(scene);
  const answers = await Promise.all(
    log.map(({ id }) =>
      scene.owner("mutation ($id: ID!) { resendWebhook(deliveryId: $id) { __typename ... on Failure { code } } }", {
        id,
      }),
    ),
  );

  expect(log.map(({ event }, index) => [event === null, answers[index]?.data])).toEqual(
    expect.arrayContaining([
      [true, { resendWebhook: { __typename: "ResendWebhookSuccess" } }],
      [false, { resendWebhook: { __typename: "EndpointOff", code: "ENDPOINT_OFF" } }],
    ]),
  );
  await deliver();
  expect(receiver.kinds.toSorted()).toEqual(["CLIENT_CREATED", "TEST", "TEST"]);
});

test("a test is sent to an endpoint that is switched off, too, and counts for nothing", async () => {
  const scene = await buildEndpoint({ on: false });
  receiver.status = 500;
  await scene.owner("mutation ($id: ID!) { sendTestWebhook(id: $id) { __typename } }", { id: scene.id });
  await buildClient(scene.merchant);
  await deliver();
  expect(receiver.kinds).toEqual(["TEST"]);
  const { data } = await scene.owner<{ webhookEndpoints: unknown }>(ENDPOINTS);
  expect(data.webhookEndpoints).toMatchObject([{ status: "OFF", stoppedBecause: "STAFF", failingSince: null }]);
  expect(await logOf(scene)).toMatchObject([{ eventId: null, event: null, status: "PENDING" }]);
});

test("redirects are not followed", async () => {
  const scene = await buildEndpoint();
  receiver.status = 302;
  receiver.location = receiver.url;
  await buildClient(scene.merchant);
  await deliver();
  expect(receiver.received).toHaveLength(1);
  expect(await logOf(scene)).toMatchObject([{ status: "PENDING", tries: [{ statusCode: 302 }] }]);
});

test.each([
  ["http://10.0.0.1/", "NOT_ALLOWED"],
  ["http://[::1]/", "NOT_ALLOWED"],
  ["http://2130706434/", "NOT_ALLOWED"],
  ["https://name:word@example.com/", "NOT_ALLOWED"],
  ["ftp://example.com/", "INVALID_FORMAT"],
  ["", "REQUIRED"],
])("%s is no address for webhooks: %s", async (url, code) => {
  const owner = await (await api.createMerchant()).staff("OWNER");
  const { data } = await owner(CREATE, { input: { name: "ERP", url } });
  expect(data).toMatchObject({ createWebhookEndpoint: { fields: [{ field: "url", code }] } });
});

test("another merchant's endpoints are not there", async () => {
  const scene = await buildEndpoint();
  const other = await (await api.createMerchant()).staff("OWNER");
  const { data } = await other("mutation ($id: ID!) { deleteWebhookEndpoint(id: $id) { __typename } }", {
    id: scene.id,
  });
  expect(data).toEqual({ deleteWebhookEndpoint: { __typename: "NotFound" } });
  expect((await other(LOG, { id: scene.id })).status).toBe(400);
  await buildClient(scene.merchant);
  await deliver();
  const [delivery] = await logOf(scene);
  expect((await other(DELIVERY, { id: delivery?.id })).data).toEqual({ webhookDelivery: null });
  expect((await scene.owner(DELIVERY, { id: "17" })).data).toEqual({ webhookDelivery: null });
});
