// Payments as measured: each request does its work for real and once, which the books must show afterwards.
import { createRequire } from "node:module";
import { loadFor, loadOnce } from "./load.mjs";
import { BARE_INSERT, PAYMENT_START, PAYMENT_WEBHOOK } from "./payment-report.mjs";
import { askOnce } from "./requests.mjs";
const { newId } = createRequire(import.meta.url)("../dist/shared/ids.js");

/** For each second of a round; fewer would say little, more would take long on a slow machine. */
const PER_SECOND = 150;

/** `runs`: how often each of them is run, including warm-up. */
export function paymentVariants({ api, insert, payments, runs }) {
  // One is left for checking the answer first.
  const most = Math.floor(payments.invoiceCount / runs) - 1;
  const once = ({ name, take, isRight, figure, settle = async () => undefined }) => ({
    name,
    side: "ours",
    server: api,
    rounds: [],
    check: async () => {
      const [request] = await take(1);
      const before = await api.usage();
      const { body } = await askOnce(api.origin, request);
      const after = await api.usage();
      if (!isRight(body)) throw new Error(`${name}: ${body.slice(0, 200)}`);
      await settle();
      const counted = ["statements", "transactions", "ofSandbox"].map((kind) => [kind, after[kind] - before[kind]]);
      return Object.fromEntries(counted);
    },
    prepare: async (seconds) => {
      const requests = await take(Math.min(seconds * PER_SECOND, most));
      const before = await payments.count();
      return {
        run: () => loadOnce({ origin: api.origin, requests, isRight }),
        confirm: async () => {
          const done = (await payments.count())[figure] - before[figure];
          if (done !== requests.length) throw new Error(`${name}: ${done} of ${requests.length} were done`);
          await settle();
        },
      };
    },
  });
  return [
    once({
      name: PAYMENT_START,
      take: (count) => payments.takeStarts(count),
      isRight: (body) => body.includes("/sandbox-pay/"),
      figure: "started",
      settle: () => payments.payStarted(),
    }),
    once({
      name: PAYMENT_WEBHOOK,
      take: (count) => payments.takeWebhooks(count),
      isRight: (body) => body.includes('"APPLIED"'),
      figure: "booked",
    }),
    {
      name: BARE_INSERT,
      side: "insert",
      server: insert,
      rounds: [],
      check: async () => {
        const { status, body } = await askOnce(insert.origin, insertRequest());
        if (status !== 200) throw new Error(`${BARE_INSERT}: ${body}`);
        return { statements: 1 };
      },
      prepare: async (seconds) => ({
        run: () => loadFor({ origin: insert.origin, requests: [insertRequest()], seconds }),
        confirm: async () => undefined,
      }),
    },
  ];
}

/** As long as a webhook. */
function insertRequest() {
  return {
    method: "POST",
    path: "/",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id: newId(), checkout: newId(), reference: newId() }),
  };
}
