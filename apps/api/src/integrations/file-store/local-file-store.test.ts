import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { sha256Hex } from "../../shared/crypto";
import { LocalFileStore } from "./local-file-store";

let folder: string;
let store: LocalFileStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "file-store-"));
  store = new LocalFileStore(join(folder, "files"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pathOf = (sha256: string): string => join(folder, "files", sha256.slice(0, 2), sha256.slice(2));

test("what was put can be read and streamed under its hash", async () => {
  const bytes = Buffer.from("Guten Tag ".repeat(50_000));

  const { sha256, sizeBytes } = await store.put(bytes);

  expect({ sha256, sizeBytes }).toEqual({ sha256: sha256Hex(bytes), sizeBytes: bytes.length });
  expect((await store.read(sha256)).equals(bytes)).toBe(true);
  expect(await text(await store.open(sha256))).toBe(bytes.toString());
  for (const [first, last] of PARTS) {
    expect(await text(await store.open(sha256, { first, last }))).toBe(bytes.toString().slice(first, last + 1));
  }
});

/** Within what is read at once, across it, and to the end. */
const PARTS = [
  [0, 0],
  [3, 12],
  [60_000, 140_000],
  [499_990, 499_999],
] as const;

test("an empty file is a file", async () => {
  const { sha256 } = await store.put(new Uint8Array());

  expect(await text(await store.open(sha256))).toBe("");
});

test("the same bytes at once are one file, and nothing half-written stays", async () => {
  const bytes = Buffer.from("once");

  const stored = await Promise.all(Array.from({ length: 20 }, () => store.put(bytes)));

  const [sha256] = new Set(stored.map((file) => file.sha256));
  expect(readdirSync(join(folder, "files", (sha256 ?? "").slice(0, 2)))).toEqual([(sha256 ?? "").slice(2)]);
});

test("a file cut short by a power failure is written again", async () => {
  const bytes = Buffer.from("whole");
  const { sha256 } = await store.put(bytes);
  truncateSync(pathOf(sha256), 2);

  await store.put(bytes);

  expect((await store.read(sha256)).toString()).toBe("whole");
});

test("a missing file is reported as an outage, not as an empty answer", async () => {
  const sha256 = sha256Hex("never stored");

  await expect(store.read(sha256)).rejects.toThrow("is not in the store");
  await expect(store.open(sha256)).rejects.toThrow("is not in the store");
});

test("damaged bytes are never given out whole", async () => {
  const { sha256 } = await store.put(Buffer.from("the truth"));
  writeFileSync(pathOf(sha256), "the truhT");

  await expect(store.read(sha256)).rejects.toThrow("is damaged");
  await expect(text(await store.open(sha256))).rejects.toThrow("is damaged");
  // Also where the damage is elsewhere.
  await expect(text(await store.open(sha256, { first: 0, last: 2 }))).rejects.toThrow("is damaged");
});

test("a key that is not a hash reaches no path", async () => {
  await expect(store.read("../../../etc/passwd")).rejects.toThrow("must be a SHA-256");
});

test("files are for the owner only", async () => {
  const { sha256 } = await store.put(Buffer.from("private"));

  expect(statSync(pathOf(sha256)).mode & 0o077).toBe(0);
});
