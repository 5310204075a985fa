// How fast `/health` answers while others try to keep the server from it: an installation, a server and an attacker of
// its own, so that nothing else is measured.
import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { seedKey } from "./seed-key.mjs";
import { startServers } from "./servers.mjs";

/** Until threads are started and everything is compiled. */
const WARM_UP_MS = 5_000;
const EVERY_MS = 10;

/** @returns {Promise<{ atRest: Latency, underAttack: Latency, attacks: number }>}
 *  @typedef {{ count: number, p50: number, p99: number }} Latency in milliseconds */
export async function measureUnderAttack({ seconds }) {
  const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-bench-attack-"));
  const linkSecret = randomBytes(32);
  const servers = startServers({ dataDir, linkSecret, internalSecret: randomBytes(32) });
  let attacker;
  try {
    const { key, clientId } = await seedKey(dataDir);
    const { origin } = await servers.startApi();
    await probe(origin, 1_000);
    const atRest = await probe(origin, (seconds * 1_000) / 4);
    attacker = fork(join(import.meta.dirname, "attacker.mjs"), {
      env: { ...process.env, ORIGIN: origin, KEY: key, CLIENT_ID: clientId },
    });
    await pause(WARM_UP_MS);
    const before = await attacksOf(attacker);
    const underAttack = await probe(origin, seconds * 1_000);
    return { atRest, underAttack, attacks: (await attacksOf(attacker)) - before };
  } finally {
    attacker?.kill();
    servers.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** One question after the other, as a supervisor asks. */
async function probe(origin, durationMs) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = [];
  for (const endsAt = performance.now() + durationMs; performance.now() < endsAt; await pause(EVERY_MS)) {
    const startedAt = performance.now();
    await askHealth(origin, agent);
    times.push(performance.now() - startedAt);
  }
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
  return { count: times.length, p50: at(0.5), p99: at(0.99) };
}

function askHealth(origin, agent) {
  return new Promise((resolve, reject) => {
    const request = get(`${origin}/health`, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`/health answered ${response.statusCode}`));
      response.resume().once("end", resolve);
    });
    request.once("error", reject);
  });
}

function attacksOf(attacker) {
  return new Promise((resolve, reject) => {
    attacker.once("exit", (code) => reject(new Error(`The attacker ended with ${code}`)));
    attacker.once("message", resolve);
    attacker.send("count");
  });
}
