// Checks an exported chain of evidence: needs neither a database, nor settings, nor a network.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ChainFault, verifyChain } from "@kundenportal/domain/evidence/verify-chain";
import { OptionError, runCommand } from "./command";
import { chainFileLines } from "./modules/evidence/chain-file-lines";
import { sha256Hex } from "./shared/crypto";
import { EXIT_CODES } from "./start-error";

const USAGE = `Usage:
  npm run verify-evidence -- evidence.jsonl
  npm run verify-evidence -- evidence.jsonl --known-hash 3f2a…

  evidence.jsonl   what /exports/evidence.jsonl returned
  --known-hash     the hash of any record, kept elsewhere: it has to be in the chain

Ends with 0 when the chain is complete and unchanged, and otherwise with 65.`;

const HASH = /^[0-9a-f]{64}$/;

const FAULTS: Readonly<Record<ChainFault, string>> = {
  UNREADABLE: "is not a record as it was written",
  WRONG_PLACE: "has another place: a record is missing, or one too many",
  WRONG_PREDECESSOR: "does not follow the record before it",
  OTHER_MERCHANT: "belongs to another merchant",
  CHANGED: "was changed",
  WRONG_OPENING: "was made with other data about persons",
  WRONG_END: "The end of the chain is missing or wrong: records may have been cut off",
  KNOWN_HASH_MISSING: "The known hash is nowhere in this chain",
};

interface Options {
  readonly bytes: Uint8Array;
  readonly knownHash: string | null;
}

function verify({ bytes, knownHash }: Options): number {
  const check = verifyChain(chainFileLines(bytes), { sha256: sha256Hex, knownHash });
  if (check.intact) {
    console.log(`Complete and unchanged: ${String(check.length)} records, the last one with hash ${check.head}`);
    return 0;
  }
  const { sequence, fault } = check;
  console.error(sequence === null ? `${FAULTS[fault]}.` : `BROKEN: record ${String(sequence)} ${FAULTS[fault]}.`);
  return EXIT_CODES.DATA;
}

function readExport(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new OptionError(`${file} can't be read`, { cause: error });
  }
}

runCommand({
  usage: USAGE,
  read: () => {
    const { values, positionals } = parseArgs({
      options: { "known-hash": { type: "string" } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return null;
    const knownHash = values["known-hash"]?.toLowerCase() ?? null;
    if (knownHash !== null && !HASH.test(knownHash))
      throw new OptionError("--known-hash: must be 64 hexadecimal digits");
    return { bytes: readExport(file), knownHash };
  },
  run: (options: Options) => Promise.resolve(verify(options)),
});
