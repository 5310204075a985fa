import * as fc from "fast-check";
import { buildZip } from "./build-zip.test-support";
import { readZip } from "./read-zip";

const LIMITS = { entries: 3, totalBytes: 1_000, ratio: 20 };

async function read(archive: Buffer, isWanted = (_: string) => true): Promise<unknown> {
  const result = await readZip(archive, LIMITS, isWanted);
  return result.ok ? result.value.map(({ name, bytes }) => [name, bytes.toString()]) : result.error.code;
}

test("unpacks what is wanted, in its order", async () => {
  const archive = buildZip(
    { name: "b.xml", content: "<b/>" },
    { name: "tag/", content: "" },
    { name: "ä/a.pdf", content: "x" },
  );

  expect(await read(archive, (name) => name.endsWith(".xml"))).toEqual([["b.xml", "<b/>"]]);
  expect(await read(archive)).toEqual([
    ["b.xml", "<b/>"],
    ["ä/a.pdf", "x"],
  ]);
});

test.each([
  ["too many files", buildZip(...["1", "2", "3", "4"].map((name) => ({ name, content: "" }))), "TOO_LARGE"],
  ["too much", buildZip({ name: "a", content: Buffer.alloc(1_001, "ab") }), "TOO_LARGE"],
  [
    "too much together",
    buildZip({ name: "a", content: randomText(600) }, { name: "b", content: randomText(600) }),
    "TOO_LARGE",
  ],
  ["a file that grows too much", buildZip({ name: "a", content: "0".repeat(900) }), "TOO_LARGE"],
  ["more than it says", buildZip({ name: "a", content: "0".repeat(100_000), claimedSize: 50 }), "BROKEN"],
  ["a password", buildZip({ name: "a", content: "x", isEncrypted: true }), "ENCRYPTED"],
  ["a way out of the archive", buildZip({ name: "../a", content: "x" }), "BROKEN"],
  ["half of it missing", buildZip({ name: "a", content: "x" }).subarray(0, 30), "BROKEN"],
])("with %s is refused", async (_, archive, code) => {
  expect(await read(archive)).toBe(code);
});

test("no bytes make it throw", async () => {
  const archive = buildZip({ name: "a.xml", content: "<a/>" });
  await fc.assert(
    fc.asyncProperty(fc.nat(archive.length - 1), fc.nat(255), async (at, byte) => {
      const broken = Buffer.from(archive);
      broken[at] = byte;
      expect(await read(broken)).toBeDefined();
    }),
  );
});

function randomText(length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(33 + ((index * 7_919) % 89))).join("");
}
