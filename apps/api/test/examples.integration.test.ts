import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { createTestApi, type TestApi, type TestMerchant } from "./create-test-api";
import { findFreePort } from "./server-process";

const FOLDER = resolve(__dirname, "../../../docs/examples");
const MAX_LINES = 40;
const run = promisify(execFile);

let api: TestApi;
let address: string;
let merchant: TestMerchant;
const folder = mkdtempSync(join(tmpdir(), "examples-"));
beforeAll(async () => {
  api = await createTestApi({ webhookNetworks: ["127.0.0.1"] });
  // The programs go by the machine's clock.
  api.clock.advance(Date.now() - api.clock.now().getTime());
  address = await api.server.app.listen({ host: "127.0.0.1", port: 0 });
  merchant = await api.createMerchant();
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

async function environment(): Promise<NodeJS.ProcessEnv> {
  const { authorization = "" } = await merchant.keyHeaders("WRITE");
  return {
    ...process.env,
    NODE_OPTIONS: "",
    KUNDENPORTAL_API: `${address}/graphql`,
    KUNDENPORTAL_KEY: authorization.replace("Bearer ", ""),
  };
}

async function runProgram(name: string, ...args: readonly string[]): Promise<string> {
  return (await run(process.execPath, [join(FOLDER, name), ...args], { env: await environment() })).stdout;
}

/** One that goes on: what it says comes line by line. */
async function startProgram(name: string, port: number, settings: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [join(FOLDER, name), String(port)], {
    env: { ...(await environment()), ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => String((await lines.next()).value);
  expect(await nextLine()).toBe(`Listening on ${String(port)}`);
  return { nextLine, stop: () => child.kill() };
}

async function pay(reference: string): Promise<void> {
  const staff = await merchant.staff("EDITOR");
  const { data } = await staff<{ document: { id: string; openAmount: { amount: string } } }>(
    "query ($reference: String) { document(externalReference: $reference) { id openAmount { amount } } }",
    { reference },
  );
  const { id: documentId, openAmount } = data.document;
  const input = { documentId, amount: openAmount.amount, method: "BANK_TRANSFER", idempotencyKey: reference };
  const { data: booked } = await staff<{ bookPayment: { __typename: string } }>(
    "mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }",
    { input },
  );
  expect(booked.bookPayment.__typename).toBe("BookPaymentSuccess");
}

const ORDERS = [
  {
    order: "A-1",
    customer: { id: "ERP-7", name: "Weber & Söhne", email: "weber@example.com" },
    lines: [{ name: "Regal", quantity: "1", unitPrice: "100.00", taxRatePercent: "19" }],
  },
  {
    order: "A-2",
    customer: { id: "ERP-7", name: "Weber & Söhne", email: "weber@example.com" },
    lines: [{ name: "=Brett", quantity: "2", unitPrice: "10.00", taxRatePercent: "19" }],
  },
];

async function push(): Promise<readonly string[]> {
  const file = join(folder, "orders.json");
  writeFileSync(file, JSON.stringify(ORDERS));
  return (await runProgram("push-orders.mjs", file)).trim().split("\n");
}

test.each(readdirSync(FOLDER).filter((name) => name.endsWith(".mjs")))("%s is short", (name) => {
  expect(readFileSync(join(FOLDER, name), "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(MAX_LINES);
});

test("orders become invoices once, however often they are pushed", async () => {
  const first = await push();
  expect(first).toHaveLength(2);
  expect(first[0]).toMatch(/^A-1 \S+ http/);
  expect(await push()).toEqual(first);
  const staff = await merchant.staff("VIEWER");
  const { data } = await staff<{ documents: { edges: readonly unknown[] }; clients: { edges: readonly unknown[] } }>(
    "{ documents { edges { node { id } } } clients { edges { node { id } } } }",
  );
  expect([data.documents.edges.length, data.clients.edges.length]).toEqual([2, 1]);
});

describe("when the orders are there", () => {
  beforeAll(async () => {
    await push();
  });

  test("a page of one's own shows what is open and leads to the portal, and only there", async () => {
    const port = await findFreePort();
    const program = await startProgram("own-page.mjs", port);
    const page = await fetch(`http://127.0.0.1:${String(port)}/?client=ERP-7`);
    const html = await page.text();
    const missing = await fetch(`http://127.0.0.1:${String(port)}/?client=none`);
    program.stop();

    expect([page.status, missing.status, page.headers.get("cache-control")]).toEqual([200, 404, "no-store"]);
    expect(html).toContain("<h1>Weber &amp; Söhne</h1>");
    expect(html).toContain("119.00 EUR");
    const [, portal = ""] = /href="([^"]+\/p\/[^"]+)"/.exec(html) ?? [];
    const opened = await fetch(address + new URL(portal).pathname, { redirect: "manual" });
    expect(opened.status).toBe(303);
  });

  test("open amounts are summed by age, paid ones exported, and a webhook tells of each", async () => {
    const port = await findFreePort();
    const owner = await merchant.staff("OWNER");
    const { data } = await owner<{ createWebhookEndpoint: { secret: string } }>(
      `mutation ($input: WebhookEndpointInput!) { createWebhookEndpoint(input: $input) {
        ... on WebhookSecretSuccess { secret } } }`,
      { input: { name: "ERP", url: `http://127.0.0.1:${String(port)}/`, kinds: ["INVOICE_PAID"] } },
    );
    const program = await startProgram("receive-webhooks.mjs", port, {
      WEBHOOK_SECRET: data.createWebhookEndpoint.secret,
    });
    const forged = await fetch(`http://127.0.0.1:${String(port)}/`, { method: "POST", body: "{}" });
    expect(forged.status).toBe(400);
    expect(await runProgram("show-open.mjs")).toMatch(/not due.+2.+142\.80/);

    await pay("A-2");
    const { planDeliveries, outbox } = api.server.services;
    await planDeliveries.run();
    await outbox.drain();
    expect(await program.nextLine()).toMatch(/^\S+ A-2 23\.80 EUR$/);
    program.stop();

    expect(await runProgram("show-open.mjs", "EUR")).toMatch(/not due.+1.+119\.00/);
    const today = api.clock.now().toISOString().slice(0, 10);
    const [head, ...rows] = (await runProgram("export-paid.mjs", today)).trim().split("\n");
    expect(head).toContain('"reference"');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('"A-2"');
    expect(rows[0]).toContain('"23.80","EUR"');
  });
});
