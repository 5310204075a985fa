import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { S3StandIn } from "../../../test/s3/s3-stand-in";
import type { FileBucket } from "../../config/file-bucket";
import { sha256Hex } from "../../shared/crypto";
import { OperationalError } from "../../shared/errors";
import { S3FileStore } from "./s3-file-store";

const LIMITS = { connectMs: 3_000, readMs: 5_000, writeMs: 5_000 };
const IMPATIENT = { connectMs: 3_000, readMs: 250, writeMs: 250 };
let s3: S3StandIn;
let store: S3FileStore;

beforeAll(async () => {
  s3 = await S3StandIn.start();
  store = new S3FileStore(s3.bucket, LIMITS);
  // Amazon's library takes its time to load.
  await new S3FileStore(s3.bucket).findTrouble();
}, 60_000);
afterEach(() => {
  s3.recover();
});
afterAll(() => s3.stop());

/** Of its own in each test. */
const bytesOf = (words: string): Buffer => Buffer.from(`${words} `.repeat(30_000));
const keyOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256.slice(2)}`;
const change = (change: Partial<FileBucket>): S3FileStore => new S3FileStore({ ...s3.bucket, ...change }, LIMITS);

test("what was put can be read, streamed and looked into, under its hash as in a folder", async () => {
  const bytes = bytesOf("Guten Tag");

  const { sha256, sizeBytes } = await store.put(bytes);

  expect({ sha256, sizeBytes }).toEqual({ sha256: sha256Hex(bytes), sizeBytes: bytes.length });
  expect(s3.objects.get(keyOf(sha256))?.equals(bytes)).toBe(true);
  expect((await store.read(sha256)).equals(bytes)).toBe(true);
  expect(await text(await store.open(sha256))).toBe(bytes.toString());
  const part = async (): Promise<string> => text(await store.open(sha256, { first: 6, last: 14 }));
  expect((await store.head(sha256, 9)).toString()).toBe("Guten Tag");
  expect(await part()).toBe("Tag Guten");
  s3.fail("NO_RANGES");
  expect((await store.head(sha256, 9)).toString()).toBe("Guten Tag");
  expect(await part()).toBe("Tag Guten");
});

test("an empty file is a file", async () => {
  const { sha256 } = await store.put(new Uint8Array());

  expect(await text(await store.open(sha256))).toBe("");
  expect((await store.head(sha256, 9)).length).toBe(0);
});

test("a file of this machine is sent as it is read, again if need be, and only as what it is said to be", async () => {
  const folder = mkdtempSync(join(tmpdir(), "s3-"));
  const path = join(folder, "file");
  const bytes = bytesOf("Vom Band");
  writeFileSync(path, bytes);
  const file = { sha256: sha256Hex(bytes), sizeBytes: bytes.length };

  s3.fail("BUSY", 2);
  await store.putFile(path, file);

  expect((await store.read(file.sha256)).equals(bytes)).toBe(true);
  writeFileSync(path, bytesOf("Vom Rand"));
  const other = { ...file, sha256: sha256Hex("something else") };
  await expect(store.putFile(path, other)).rejects.toThrow(OperationalError);
  expect(s3.objects.has(keyOf(other.sha256))).toBe(false);
  rmSync(folder, { recursive: true });
});

test("what passes by itself is waited for", async () => {
  s3.fail("BUSY", 1);
  const { sha256 } = await store.put(bytesOf("Später"));
  s3.fail("BUSY", 1);
  expect((await store.read(sha256)).length).toBeGreaterThan(0);
});

test("a missing file is not in the store, a damaged one is never given out whole", async () => {
  const { sha256 } = await store.put(bytesOf("Die Wahrheit"));
  const never = sha256Hex("never stored");
  await expect(store.read(never)).rejects.toThrow("is not in the store");
  await expect(store.head(never, 9)).rejects.toThrow("is not in the store");
  await expect(store.open(never)).rejects.toThrow("is not in the store");

  s3.objects.set(keyOf(sha256), bytesOf("Die Wahrhiet"));
  await expect(store.read(sha256)).rejects.toThrow("is damaged");
  await expect(text(await store.open(sha256))).rejects.toThrow("is damaged");
  await expect(store.read("../secrets")).rejects.toThrow("must be a SHA-256");
});

test.each(["CUT", "STALL"] as const)("a file that does not arrive whole breaks off: %s", async (fault) => {
  const { sha256 } = await store.put(bytesOf(`Halb ${fault}`));
  s3.fail(fault);
  const impatient = new S3FileStore(s3.bucket, IMPATIENT);
  await expect(impatient.read(sha256)).rejects.toThrow("Files can't be read or written right now");
  await expect(text(await impatient.open(sha256))).rejects.toThrow("Files can't be read or written right now");
});

test.each([
  ["that is too busy", "BUSY" as const, LIMITS, "The file storage can't store anything right now."],
  ["that says nothing", "SILENT" as const, IMPATIENT, "The file storage does not answer in time."],
])("a storage %s is answered as an outage, and told", async (_name, fault, limits, words) => {
  const { sha256 } = await store.put(bytesOf("Da"));
  const other = new S3FileStore(s3.bucket, limits);
  s3.fail(fault);

  await expect(other.put(bytesOf("Dort"))).rejects.toThrow("Files can't be read or written right now");
  await expect(other.read(sha256)).rejects.toThrow(OperationalError);
  await expect(other.open(sha256)).rejects.toThrow(OperationalError);
  expect(await other.findTrouble()).toBe(words);
  s3.recover();
  expect(await store.findTrouble()).toBeNull();
});

test("what is wrong with the settings is told in words", async () => {
  const away = await S3StandIn.start();
  const { endpoint } = away.bucket;
  await away.stop();

  expect(await change({ endpoint }).findTrouble()).toBe("The file storage can't be reached.");
  expect(await change({ bucket: "another" }).findTrouble()).toBe("The file storage has no such bucket.");
  expect(await change({ secretAccessKey: "wrong word" }).findTrouble()).toBe(
    "The file storage does not let this server in.",
  );
});
