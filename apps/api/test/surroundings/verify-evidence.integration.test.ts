import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CHAIN_START, sealRecord, writeChainEnd, writeChainLine } from "@kundenportal/domain/evidence/evidence-chain";
import { sha256Hex } from "../../src/shared/crypto";
import { buildServer } from "../server-process";
import { LIMIT_MS } from "./scene";

const folder = mkdtempSync(join(tmpdir(), "evidence-"));
const file = join(folder, "evidence.jsonl");
beforeAll(() => buildServer(), LIMIT_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In a folder without an installation, with no settings at all. */
function verifyEvidence(...options: string[]): { readonly exitCode: number | null; readonly output: string } {
  const program = resolve(__dirname, "../../dist/verify-evidence.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...options], {
    cwd: folder,
    env: {},
    encoding: "utf8",
  });
  return { exitCode: status, output: stdout + stderr };
}

function buildChain(length: number): { readonly text: string; readonly hashes: readonly string[] } {
  const [lines, hashes]: [string[], string[]] = [[], []];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const sealed = sealRecord(
      {
        merchantId: "m",
        sequence,
        previousHash: hashes.at(-1) ?? CHAIN_START,
        id: `r${String(sequence)}`,
        kind: "OFFER_ACCEPTED",
        clientId: "c",
        recordedAt: "2026-05-04T10:00:00.000Z",
        facts: {},
        commitments: {},
      },
      sha256Hex,
    );
    hashes.push(sealed.hash);
    lines.push(writeChainLine(sealed, null));
  }
  const end = writeChainEnd({ merchantId: "m", count: length, head: hashes.at(-1) ?? CHAIN_START });
  return { text: [...lines, end, ""].join("\n"), hashes };
}

test("an exported chain is checked without an installation, and the first broken record is named", () => {
  const { text, hashes } = buildChain(1_000);
  writeFileSync(file, text);

  const sound = verifyEvidence(file, "--known-hash", hashes[3] ?? "");
  expect(sound.output).toContain(`1000 records, the last one with hash ${hashes[999] ?? ""}`);
  expect(sound.exitCode).toBe(0);
  expect(verifyEvidence(file, "--known-hash", "a".repeat(64)).exitCode).toBe(65);

  writeFileSync(file, text.replace('"id":"r700"', '"id":"r70x"'));
  const broken = verifyEvidence(file);
  expect(broken.output).toContain("BROKEN: record 700 was changed.");
  expect(broken.exitCode).toBe(65);
});

test.each([
  [[], "Usage:"],
  [[file, "--known-hash", "xyz"], "64 hexadecimal digits"],
  [["missing.jsonl"], "missing.jsonl can't be read"],
])("who calls it wrongly is told how: %j", (options, message) => {
  const { exitCode, output } = verifyEvidence(...options);

  expect(output).toContain(message);
  expect(exitCode).toBe(2);
});
