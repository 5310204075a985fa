import * as fc from "fast-check";
import { newId } from "../../src/shared/ids";
import type { StaffActor } from "../../src/access/actors";
import { listWrongSums } from "../../src/database/kept-sums";
import { createTestApi, type TestApi } from "../create-test-api";
import { buildClient } from "../factories";
import { FUZZ_TIMEOUT_MS, fuzz } from "./fuzz-runs";
import { LedgerRun } from "./ledger-run";
import { ledgerStories, type LedgerStory } from "./ledger-steps";

/** In every test run; `npm run test:money` makes as many as asked for. */
const RUNS = 60;
/** Stories that are told at the same time: they use what is otherwise spent on waiting, and may get in each other's way. */
const AT_ONCE = 5;
/** Timeline and tables grow: from time to time a fresh database is faster. */
const RUNS_PER_SERVER = 250;

let api: TestApi | null = null;
let actor: StaffActor | null = null;
let clientId = "";
let runs = 0;
afterAll(() => api?.close());

async function open(): Promise<{ readonly api: TestApi; readonly actor: StaffActor }> {
  runs += AT_ONCE;
  if (api !== null && actor !== null && runs % RUNS_PER_SERVER !== 0) return { api, actor };
  await api?.close();
  api = await createTestApi();
  const merchant = await api.createMerchant();
  clientId = (await buildClient(merchant)).id;
  actor = {
    ...{ kind: "STAFF", id: newId(), sessionId: newId(), name: "Jette Nordlicht", role: "OWNER", locale: "de" },
    ...{ scope: merchant.scope, timeZone: "Europe/Berlin" },
  };
  return { api, actor };
}

async function tell(server: { readonly api: TestApi; readonly actor: StaffActor }, story: LedgerStory): Promise<void> {
  const run = await LedgerRun.create(server.api, server.actor, clientId, story);
  for (const step of story.steps) {
    await run.take(step);
    expect(await run.findContradictions()).toEqual([]);
  }
}

/**
 * Payments, refunds, chargebacks, bookings by hand, reversals, credit notes, cancellations, corrections, payouts and set-offs in any order: what is
 * open is what is asked for minus the ledger after each of them. A failing run prints its seed and path.
 */
test(
  "whatever moves in whatever order, the ledger and what is shown of it never contradict each other",
  async () => {
    await fuzz("ledger", fc.array(ledgerStories, { minLength: AT_ONCE, maxLength: AT_ONCE }), {
      runs: RUNS / AT_ONCE,
      costs: AT_ONCE,
      property: async (stories) => {
        const server = await open();
        await Promise.all(stories.map((story) => tell(server, story)));
        expect(await listWrongSums(server.api.server.database, server.actor.scope.merchantId)).toEqual([]);
      },
    });
  },
  FUZZ_TIMEOUT_MS,
);
