import { canonicalJson } from "@kundenportal/domain/evidence/canonical-json";
import {
  CHAIN_START,
  commitToAll,
  type EvidenceRecord,
  type Openings,
  sealRecord,
  writeChainEnd,
  writeChainLine,
} from "@kundenportal/domain/evidence/evidence-chain";
import fc from "fast-check";
import { sha256Hex } from "../../shared/crypto";
import { checkChainFile } from "./evidence.test-support";

const PERSONS: Openings = {
  name: { salt: "00ff".repeat(8), value: "Jörg Weiß 🙂 \uFFFD" },
  ipAddress: { salt: "a0a1".repeat(8), value: "192.0.2.1" },
  reason: { salt: "b0b1".repeat(8), value: null },
};

interface BuiltChain {
  readonly lines: readonly string[];
  readonly hashes: readonly string[];
}

/** Records with persons and, every third, with erased ones. */
function buildChain(
  length: number,
  change: (record: EvidenceRecord) => EvidenceRecord = (record) => record,
): BuiltChain {
  const lines: string[] = [];
  const hashes: string[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const record = change({
      merchantId: "m",
      sequence,
      previousHash: hashes.at(-1) ?? CHAIN_START,
      id: `record-${String(sequence)}`,
      kind: "OFFER_ACCEPTED",
      clientId: "c",
      recordedAt: "2026-05-04T10:00:00.000Z",
      facts: { document: { id: `offer-${String(sequence)}`, version: 1, contentSha256: "ab".repeat(32) } },
      commitments: commitToAll(PERSONS, sha256Hex),
    });
    const sealed = sealRecord(record, sha256Hex);
    lines.push(writeChainLine(sealed, sequence % 3 === 0 ? null : canonicalJson(PERSONS)));
    hashes.push(sealed.hash);
  }
  return { lines, hashes };
}

function toFile(lines: readonly string[], end = endOf({ lines, hashes: lines.map(hashOf) })): Buffer {
  return Buffer.from([...lines, end].map((line) => `${line}\n`).join(""));
}

function endOf({ hashes }: BuiltChain): string {
  return writeChainEnd({ merchantId: "m", count: hashes.length, head: hashes.at(-1) ?? CHAIN_START });
}

function hashOf(line: string): string {
  return (JSON.parse(line) as { hash: string }).hash;
}

/** In which record, from 1, a byte of a file is, a line break in the record before it. Null: in the end, which begins with a line break. */
function sequenceAt(file: Buffer, position: number, length: number): number | null {
  const sequence = file.subarray(0, position).filter((byte) => byte === 0x0a).length + 1;
  return sequence > length || (sequence === length && file[position] === 0x0a) ? null : sequence;
}

test("a chain as written is intact, and so is an empty one", () => {
  const { lines, hashes } = buildChain(5);

  expect(checkChainFile(toFile(lines))).toEqual({ intact: true, length: 5, head: hashes[4] });
  expect(checkChainFile(toFile([]))).toEqual({ intact: true, length: 0, head: CHAIN_START });
});

/** What is in the end names no record, or one more than there are when a line break came into it. */
function expectFound(changed: Buffer, sequence: number | null, length: number): void {
  const check = checkChainFile(changed);
  const named = check.intact ? "nothing" : check.sequence;
  expect(sequence === null ? [null, length + 1] : [sequence]).toContain(named);
}

test("any change of any byte of a short chain is found in its record", () => {
  const file = toFile(buildChain(4).lines);
  // The last line break says nothing.
  for (let position = 0; position < file.length - 1; position += 1) {
    const changed = Buffer.from(file);
    // Another bit each time, so that letters become others, escapes, line breaks and broken UTF-8.
    changed[position] = (file[position] ?? 0) ^ (1 << (position % 8));
    expectFound(changed, sequenceAt(file, position, 4), 4);
  }
});

test("one changed byte anywhere in a chain of 1,000 records is found, and its record named", () => {
  const file = toFile(buildChain(1_000).lines);
  fc.assert(
    fc.property(fc.nat({ max: file.length - 2 }), fc.integer({ min: 0, max: 255 }), (position, byte) => {
      fc.pre(file[position] !== byte);
      const changed = Buffer.from(file);
      changed[position] = byte;
      expectFound(changed, sequenceAt(file, position, 1_000), 1_000);
    }),
    {
      numRuns: 60,
      examples: [
        [file.length - 5, 0x0a],
        [file.length - 2, 0x00],
      ],
    },
  );
});

describe("what is no chain any more", () => {
  test("a record that was changed together with its hash is found at the next one", () => {
    const { lines } = buildChain(3);
    const { record } = JSON.parse(lines[1] ?? "") as { record: EvidenceRecord };
    const changed = writeChainLine(sealRecord({ ...record, kind: "OFFER_REJECTED" }, sha256Hex), null);

    expect(checkChainFile(toFile(lines.with(1, changed)))).toEqual({
      intact: false,
      sequence: 3,
      fault: "WRONG_PREDECESSOR",
    });
  });

  test("one without a record, or with one twice", () => {
    const { lines } = buildChain(3);

    expect(checkChainFile(toFile(lines.toSpliced(1, 1)))).toEqual({ intact: false, sequence: 2, fault: "WRONG_PLACE" });
    expect(checkChainFile(toFile([...lines, ...lines.slice(2)]))).toEqual({
      intact: false,
      sequence: 4,
      fault: "WRONG_PLACE",
    });
  });

  test("one that was cut off at its end, with and without its closing line", () => {
    const chain = buildChain(3);
    const { lines, hashes } = chain;
    const cut = toFile(lines.slice(0, 2));

    expect(checkChainFile(toFile(lines.slice(0, 2), endOf(chain)))).toEqual({
      intact: false,
      sequence: null,
      fault: "WRONG_END",
    });
    expect(checkChainFile(Buffer.from(lines.join("\n")))).toMatchObject({ fault: "WRONG_END" });
    expect(checkChainFile(Buffer.concat([toFile(lines), toFile(lines)]))).toMatchObject({ fault: "WRONG_END" });
    // Who made a new end for it is found by whoever kept a hash.
    expect(checkChainFile(cut, hashes[1])).toMatchObject({ intact: true, length: 2 });
    expect(checkChainFile(cut, hashes[2])).toEqual({ intact: false, sequence: null, fault: "KNOWN_HASH_MISSING" });
  });

  test("one with a record of another merchant", () => {
    const { lines } = buildChain(3, (record) => (record.sequence === 2 ? { ...record, merchantId: "other" } : record));

    expect(checkChainFile(toFile(lines))).toEqual({ intact: false, sequence: 2, fault: "OTHER_MERCHANT" });
  });

  test("one that says something else about a person, or only a part of it", () => {
    const { lines } = buildChain(2);
    const [first = "", second = ""] = lines;
    const { name, ipAddress, reason } = PERSONS;
    const openings = [
      { name: { ...name, value: "Somebody else" }, ipAddress, reason },
      { name, ipAddress },
      { name, ipAddress, reason, more: reason },
      {},
    ];
    for (const each of openings) {
      const line = JSON.parse(second) as object;
      const file = toFile([first, canonicalJson({ ...line, openings: each })]);
      expect(checkChainFile(file)).toEqual({ intact: false, sequence: 2, fault: "WRONG_OPENING" });
    }
  });
});
