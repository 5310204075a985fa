import * as fc from "fast-check";
import { insertDocument } from "../factories";
import { CORE_CASES, type CoreScene, CoreStage } from "../provider-conformance/core-scene";
import { buildServer, type ServerProcess, startServerProcess } from "../server-process";
import { FUZZ_TIMEOUT_MS, fuzz } from "./fuzz-runs";
import { MoneyRun } from "./money-run";

/** In every test run; a run takes some seconds, because each life of a server takes one. */
const RUNS = 1;
const INVOICES = 6;
const CASES = CORE_CASES.filter(({ subject }, index) => index === 0 || subject?.traits.provider === "stripe");
const START = `mutation ($documentId: ID!) { startPayment(input: { documentId: $documentId }) { __typename } }`;
const REFUND = `mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) { __typename } }`;
const CREATE_KEY = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { ... on CreateApiKeySuccess { secret } }
}`;

/** What is under way in one life of the server, all at once, and when it ends. */
interface Life {
  readonly starts: readonly number[];
  readonly payments: readonly ("PAY" | "DECLINE" | "BEGIN" | "REFUND" | "STAFF_REFUND")[];
  readonly copies: number;
  readonly killAfterMs: number;
}

const life: fc.Arbitrary<Life> = fc.record({
  starts: fc.array(fc.nat({ max: INVOICES - 1 }), { minLength: 1, maxLength: INVOICES }),
  payments: fc.array(fc.constantFrom("PAY", "PAY", "PAY", "DECLINE", "BEGIN", "REFUND", "STAFF_REFUND"), {
    minLength: INVOICES,
    maxLength: INVOICES,
  }),
  copies: fc.integer({ min: 1, max: 4 }),
  killAfterMs: fc.nat({ max: 400 }),
});

/** A merchant's invoices, paid through a server that is killed again and again. */
class KilledServer {
  private server: ServerProcess | null = null;
  private refunds = 0;

  constructor(
    private readonly stage: CoreStage,
    private readonly scene: CoreScene,
    private readonly invoiceIds: readonly string[],
    private readonly apiKey: string,
  ) {}

  /** Everything at once; then SIGKILL in the middle of it. */
  async live({ starts, payments, copies, killAfterMs }: Life): Promise<void> {
    const server = await startServerProcess(this.stage.api.environment);
    this.server = server;
    const { webhooks } = this.scene.double;
    const path = new URL(webhooks.target ?? "").pathname;
    const attempts = await this.attempts();
    const staffRefunds: Promise<unknown>[] = [];
    for (const [index, id] of attempts.entries()) {
      const what = payments[index % payments.length];
      if (what === "STAFF_REFUND") staffRefunds.push(this.refund(server, id));
      else await this.happen(what, id);
    }
    const messages = webhooks.take();
    const underWay = [
      ...starts.map((index) => this.start(server, this.invoiceIds[index] ?? "")),
      ...messages.flatMap((message) =>
        Array.from({ length: copies }, () => webhooks.send(message, { target: `${server.origin}${path}` })),
      ),
      ...staffRefunds,
    ];
    const killed = new Promise((resolve) => setTimeout(resolve, killAfterMs)).then(() => server.kill());
    // Callers whose connection broke never hear back: nobody knows what became of their requests, which is the point.
    await Promise.allSettled(underWay);
    await killed;
  }

  async stop(): Promise<void> {
    await this.server?.kill();
  }

  private start({ origin }: ServerProcess, documentId: string): Promise<Response> {
    return fetch(`${origin}/portal/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: this.scene.payments.portal.cookie },
      body: JSON.stringify({ query: START, variables: { documentId } }),
    });
  }

  private refund({ origin }: ServerProcess, paymentId: string): Promise<Response> {
    this.refunds += 1;
    const input = { paymentId, amount: "10.00", idempotencyKey: `kill-${String(this.refunds)}` };
    return fetch(`${origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${this.apiKey}` },
      body: JSON.stringify({ query: REFUND, variables: { input } }),
    });
  }

  private async happen(what: Life["payments"][number] | undefined, id: string): Promise<void> {
    const { double } = this.scene;
    try {
      if (what === "PAY") await double.pay(id);
      else if (what === "DECLINE") await double.decline(id);
      else if (what === "BEGIN") await double.begin(id);
      else if (what === "REFUND") await double.refund(id, 1_000);
    } catch (error) {
      // The provider refuses what can't happen: then nothing happened.
      if (!(error instanceof Error)) throw error;
    }
  }

  private async attempts(): Promise<readonly string[]> {
    const { provider } = await new MoneyRun(this.stage, this.scene).compare();
    return provider.map(({ paymentId }) => paymentId);
  }
}

async function createScene(stage: CoreStage): Promise<{ readonly scene: CoreScene; readonly server: KilledServer }> {
  const { api } = stage;
  // The killed server has the clock of this machine.
  api.clock.advance(Date.now() - api.clock.now().getTime());
  const scene = await stage.createScene();
  const { merchant, clientId, invoiceId } = scene.payments;
  const ids = [invoiceId];
  for (let index = 1; index < INVOICES; index += 1) {
    ids.push((await insertDocument(api, merchant.scope, clientId, { number: `RE-K${String(index)}` })).id);
  }
  const made = await scene.payments.ask<{ readonly createApiKey: { readonly secret: string } }>(CREATE_KEY, {
    input: { name: "Kasse", scope: "WRITE" },
  });
  // Some are already on the provider's page, so that even a server killed immediately had something to lose.
  for (const id of ids.slice(0, INVOICES / 2)) await scene.payments.start(id);
  return { scene, server: new KilledServer(stage, scene, ids, made.createApiKey.secret) };
}

describe.each(CASES)("money through $name while the server is killed at any moment", (subject) => {
  let stage: CoreStage;
  beforeAll(async () => {
    buildServer();
    stage = await CoreStage.open(subject);
  }, 120_000);
  afterAll(() => stage.close());

  test(
    "ends in a ledger equal to the provider's truth",
    async () => {
      await fuzz(`${subject.name}, killed`, fc.array(life, { minLength: 3, maxLength: 5 }), {
        runs: RUNS,
        // Four starts of a server: ten to twenty seconds, where a run through the ledger takes a hundredth of one.
        costs: 1000,
        dependsOnTiming: true,
        property: async (lives) => {
          const { scene, server } = await createScene(stage);
          try {
            for (const each of lives) await server.live(each);
          } finally {
            await server.stop();
          }
          const run = new MoneyRun(stage, scene);
          await run.settle();

          const { provider, ledger } = await run.compare();
          expect(provider.length).toBeGreaterThan(0);
          expect(ledger).toEqual(provider);
          expect(await run.findWrongDocuments()).toEqual([]);
          expect(await run.countParked()).toBe(0);
        },
      });
    },
    FUZZ_TIMEOUT_MS,
  );
});
