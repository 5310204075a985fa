import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createTestApi, type TestApi } from "../create-test-api";
import { buildClient } from "../factories";
import { buildServer, type ServerProcess, startServerProcess } from "../server-process";
import { createLoads, type Load } from "./loads";
import { compareMemory, type MemoryFigures, type MemorySample, readMemory } from "./memory";

const MINUTES = Number(process.env["SOAK_MINUTES"] ?? "10");
const HEAP_MB = Number(process.env["SOAK_MEMORY"] ?? "256");
/** As docs/operating.md says for small machines. */
const IS_SMALL = process.env["SOAK_SMALL"] === "true";
/** From when on nothing may be added any more, and how long is looked at for a figure. */
const EARLY_SECONDS = 120;
const WHILE_SECONDS = Math.min(120, (MINUTES * 60 - EARLY_SECONDS) / 2);
const MAX_GROWTH = 0.1;
/** What a small machine's server usually takes at most; for moments it takes more. */
const SMALL_MB = 256;
const SAMPLE_MS = 1_000;
const START_MS = 120_000;

let api: TestApi;
let server: ServerProcess;
let folder: string;
let report: string;
let loads: readonly Load[];
beforeAll(async () => {
  buildServer();
  api = await createTestApi();
  api.clock.advance(Date.now() - api.clock.now().getTime());
  const merchant = await api.createMerchant();
  const client = await buildClient(merchant);
  const { cookie } = await api.openPortal(client.customerportalUrl);
  folder = mkdtempSync(join(tmpdir(), "kundenportal-soak-"));
  report = join(folder, "memory.json");
  const options = [
    `--max-old-space-size=${String(HEAP_MB)}`,
    ...(IS_SMALL ? ["--max-semi-space-size=4"] : []),
    "--require",
    join(__dirname, "report-memory.cjs"),
  ];
  server = await startServerProcess(api.environment, {
    runWorkers: true,
    settings: {
      NODE_OPTIONS: options.join(" "),
      MEMORY_REPORT: report,
      ...(IS_SMALL && { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "32768" }),
    },
  });
  loads = createLoads({ origin: server.origin, clientId: client.id, key: await merchant.keyHeaders(), cookie });
}, START_MS);
afterAll(async () => {
  await server.kill();
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Returns how many turns it made. */
async function repeat({ run, pauseMs }: Load, signal: AbortSignal): Promise<number> {
  let turn = 0;
  for (; !signal.aborted; turn += 1) {
    await run(turn);
    await pause(pauseMs);
  }
  return turn;
}

async function sample(signal: AbortSignal): Promise<readonly MemorySample[]> {
  const startedMs = performance.now();
  const samples: MemorySample[] = [];
  while (!signal.aborted) {
    await pause(SAMPLE_MS);
    if (existsSync(report)) samples.push(readMemory(report, (performance.now() - startedMs) / 1000));
  }
  return samples;
}

function describeFigures({ early, late, peakRss }: MemoryFigures, turns: readonly string[]): string {
  const row = (name: string, { rss, heap, external }: MemoryFigures["early"]): string =>
    `${name}: ${[`RSS ${rss.toFixed(0)}`, `heap ${heap.toFixed(0)}`, `external ${external.toFixed(0)}`].join(", ")} MB`;
  const growth = `${((late.rss / early.rss - 1) * 100).toFixed(1)} %`;
  return [
    row("after two minutes", early),
    row("at the end", late),
    `RSS: ${growth}, at most ${peakRss.toFixed(0)} MB`,
    ...turns,
    "",
  ].join("\n");
}

test(
  "memory stays what it was after two minutes, whatever is asked and sent",
  async () => {
    const stop = new AbortController();
    const end = setTimeout(() => {
      stop.abort();
    }, MINUTES * 60_000);
    const sampling = sample(stop.signal);
    const turns = await Promise.all(
      loads.map(async (load) => `${load.name}: ${String(await repeat(load, stop.signal))} times`),
    ).finally(() => {
      clearTimeout(end);
      stop.abort();
    });
    const figures = compareMemory(await sampling, EARLY_SECONDS, WHILE_SECONDS);
    process.stdout.write(describeFigures(figures, turns));

    expect(figures.late.rss).toBeLessThanOrEqual(figures.early.rss * (1 + MAX_GROWTH));
    if (IS_SMALL) expect(figures.late.rss).toBeLessThanOrEqual(SMALL_MB);
    expect(figures.late.heap + figures.late.external).toBeLessThanOrEqual(
      (figures.early.heap + figures.early.external) * (1 + MAX_GROWTH),
    );
  },
  MINUTES * 60_000 + START_MS,
);
