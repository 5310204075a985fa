import { newId } from "../../src/shared/ids";
import type { StaffActor } from "../../src/access/actors";
import { createTestApi, type TestApi } from "../create-test-api";
import { buildClient } from "../factories";
import { FUZZ_TIMEOUT_MS, fuzz } from "./fuzz-runs";
import { LedgerRun } from "./ledger-run";
import { ledgerStories } from "./ledger-steps";

/** In every test run; `npm run test:money` makes as many as asked for. */
const RUNS = 60;
/** Timeline and tables grow: from time to time a fresh database is faster. */
const RUNS_PER_SERVER = 1_000;

let api: TestApi | null = null;
let actor: StaffActor | null = null;
let clientId = "";
let runs = 0;
afterAll(() => api?.close());

async function open(): Promise<{ readonly api: TestApi; readonly actor: StaffActor }> {
  runs += 1;
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

/**
 * Payments, refunds, chargebacks, bookings by hand, reversals, credit notes, payouts and set-offs in any order: what is
 * open is what is asked for minus the ledger after each of them. A failing run prints its seed and path.
 */
test(
  "whatever moves in whatever order, the ledger and what is shown of it never contradict each other",
  async () => {
    await fuzz("ledger", ledgerStories, {
      runs: RUNS,
      property: async (story) => {
        const server = await open();
        const run = await LedgerRun.create(server.api, server.actor, clientId, story);
        for (const step of story.steps) {
          await run.take(step);
          expect(await run.findContradictions()).toEqual([]);
        }
      },
    });
  },
  FUZZ_TIMEOUT_MS,
);
