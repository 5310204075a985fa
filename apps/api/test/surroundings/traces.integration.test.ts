import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buildClient, SEND } from "../../src/modules/mail/sending/mail.test-support";
import { PaymentScene, START } from "../../src/modules/payments/payment-scene.test-support";
import { createTestApi, type TestApi } from "../create-test-api";
import type { FakeProvider } from "../fake-providers/fake-provider";
import { FakeMailServer } from "../fake-mail-server";
import { PROVIDER_CASES } from "../provider-conformance/provider-cases";
import { buildServer, startServerProcess } from "../server-process";
import { LIMIT_MS, until } from "./scene";

interface SpanSent {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: unknown }[];
}

const CONNECT = `mutation ($input: ConnectPaymentProviderInput!) {
  connectPaymentProvider(input: $input) { __typename }
}`;

/** A collector that keeps what it is told. */
class Collector {
  readonly bodies: string[] = [];
  private readonly server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (request.url === "/v1/traces") this.bodies.push(Buffer.concat(chunks).toString());
      response.setHeader("content-type", "application/json").end("{}");
    });
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  get spans(): readonly SpanSent[] {
    return this.bodies.flatMap((body) => {
      const sent = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: SpanSent[] }[] }[] };
      return sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
    });
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

const stripe = PROVIDER_CASES.find(({ traits }) => traits.provider === "stripe");
const collector = new Collector();
let api: TestApi;
let fake: FakeProvider | undefined;
let mailServer: FakeMailServer;
beforeAll(async () => {
  buildServer();
  mailServer = await FakeMailServer.start({});
  fake = stripe?.createFake(() => new Date());
  api = await createTestApi({ paymentTestOrigins: { paylink: null, stripe: (await fake?.listen()) ?? null } });
  api.clock.set(new Date());
}, LIMIT_MS);
afterAll(async () => {
  mailServer.hangUp();
  await mailServer.close();
  await fake?.close();
  collector.close();
  await api.close();
});

/** What a span is part of, from the outside in. */
function pathOf(span: SpanSent, spans: readonly SpanSent[]): readonly string[] {
  const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
  return [...(parent === undefined ? [] : pathOf(parent, spans)), span.name];
}

test(
  "a collector is told who waited for what, and nothing about anybody",
  async () => {
    const payments = await PaymentScene.create(api);
    const { merchant } = payments;
    const staff = await merchant.staff();
    const settings = Object.entries(stripe?.settings ?? {}).map(([name, value]) => ({ name, value }));
    await staff(CONNECT, { input: { provider: "stripe", settings } });
    const client = await buildClient(staff, { name: "Geheim & Söhne", email: "geheim@kunde.example" });
    await staff(SEND, { input: { kind: "PORTAL_LINK", clientId: client.id, idempotencyKey: "Geheim" } });
    const server = await startServerProcess(api.environment, {
      runWorkers: true,
      settings: {
        OTEL_EXPORTER_OTLP_ENDPOINT: await collector.listen(),
        OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
        SMTP_URL: mailServer.url,
        MAIL_FROM: "portal@example.com",
      },
    });
    const post = async (path: string, headers: Record<string, string>, body: object): Promise<unknown> => {
      const init = { method: "POST", headers: { ...headers, "content-type": "application/json" } };
      return (await fetch(`${server.origin}${path}`, { ...init, body: JSON.stringify(body) })).json();
    };

    const { pathname } = new URL(client.customerportalUrl);
    await fetch(`${server.origin}${pathname}`, { redirect: "manual" });
    const headers = await merchant.keyHeaders();
    const query = 'query Geheimnis { clients(first: 1, filter: { search: "Geheim" }) { edges { node { name } } } }';
    await post(
      "/graphql",
      { ...headers, traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00" },
      { query },
    );
    const variables = { documentId: payments.invoiceId };
    expect(
      await post("/portal/graphql", { cookie: payments.portal.cookie }, { query: START, variables }),
    ).toMatchObject({ data: { startPayment: { __typename: "StartPaymentSuccess" } } });
    await until(async () => mailServer.taken.includes("geheim@kunde.example"));
    expect(await server.stop()).toBe(0);

    const { spans } = collector;
    const paths = spans.map((span) => pathOf(span, spans).join(" > "));
    for (const path of [
      "POST /graphql > query clients > SELECT client",
      "POST /portal/graphql > mutation startPayment > stripe POST checkout",
      "GET /p/:token > INSERT portal_session client document",
      "outbox DELIVER_MAIL > mail send",
    ]) {
      expect(paths).toContain(path);
    }
    expect(paths.join("\n")).not.toContain("/health");
    // Whoever sends one chooses neither the trace nor whether it is kept.
    expect(spans.map(({ traceId }) => traceId)).not.toContain("0af7651916cd43dd8448eb211c80319c");
    const all = collector.bodies.join("");
    const token = pathname.split("/").at(-1) ?? "";
    const secrets = [
      token,
      headers["authorization"]?.slice("Bearer ".length) ?? "",
      payments.portal.cookie.split("=")[1] ?? "",
    ];
    const names = [
      "eheim",
      "kunde.example",
      client.id,
      "127.0.0.1",
      merchant.name,
      ...settings.map(({ value }) => value),
    ];
    for (const text of [...secrets, ...names]) expect(all).not.toContain(text);
    const facts = new Set(spans.flatMap(({ attributes }) => attributes.map(({ key }) => key)));
    expect([...facts].sort()).toEqual([
      "db.query.summary",
      "db.system.name",
      "graphql.operation.name",
      "graphql.operation.type",
      "http.request.method",
      "http.response.status_code",
      "http.route",
    ]);
  },
  LIMIT_MS,
);
