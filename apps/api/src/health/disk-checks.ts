import { readFileSync } from "node:fs";
import { mkdir, open, readFile, readdir, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../shared/clock";
import { codeOf } from "../shared/code-of";
import type { HealthCheck } from "./health-check";

/** Less than this and the next document may not fit. */
const MIN_FREE_BYTES = 4 * 1024 * 1024;
const PROBE_BYTES = 16 * 1024;
const PROBE_NAME = ".health-probe";
/** Above this share of the descriptors the next connections may find none. */
const MAX_DESCRIPTORS_USED = 0.9;
/** Clocks are corrected by fractions of a second all the time. */
const BACK_TOLERATED_MS = 2_000;

const FULL = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const OUT_OF_DESCRIPTORS = new Set(["EMFILE", "ENFILE"]);

/** The folder with the database and everything else has space for more. */
export function diskCheck(dataDir: string, clock: Clock): HealthCheck {
  return {
    name: "disk",
    isNeededToServe: true,
    look: async () => {
      const problem = await tryToWrite(dataDir, clock);
      if (problem !== null) return problem;
      const { bavail, bsize } = await statfs(dataDir);
      return bavail * bsize < MIN_FREE_BYTES ? "The disk is all but full." : null;
    },
  };
}

/** Documents and attachments can be stored. Their folder can be on a disk of its own. */
export function filesCheck(dataDir: string, clock: Clock): HealthCheck {
  return { name: "files", isNeededToServe: true, look: () => tryToWrite(join(dataDir, "files"), clock) };
}

/** Leaves a file behind that says when. */
async function tryToWrite(folder: string, clock: Clock): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(join(folder, PROBE_NAME), "w", 0o600);
    try {
      await file.writeFile(clock.now().toISOString().padEnd(PROBE_BYTES, "\n"));
      await file.sync();
    } finally {
      await file.close();
    }
    return null;
  } catch (error) {
    const code = codeOf(error);
    if (FULL.has(code)) return "The disk is full.";
    if (OUT_OF_DESCRIPTORS.has(code)) return "The process has too many files and connections open.";
    if (code === "") throw error;
    return `The folder can't be written (${code}).`;
  }
}

/** There are descriptors left for files and connections. Where the system does not tell how many, a failed write does. */
export function descriptorsCheck(): HealthCheck {
  return {
    name: "descriptors",
    isNeededToServe: true,
    look: async () => {
      try {
        const limits = await readFile("/proc/self/limits", "utf8");
        const limit = Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1] ?? Infinity);
        const used = (await readdir("/proc/self/fd")).length;
        return used > limit * MAX_DESCRIPTORS_USED ? "The process has too many files and connections open." : null;
      } catch (error) {
        const code = codeOf(error);
        if (OUT_OF_DESCRIPTORS.has(code)) return "The process has too many files and connections open.";
        if (code === "ENOENT") return null;
        throw error;
      }
    },
  };
}

/**
 * The clock does not show an earlier time than it did: what is stored would be in the future. The last probe in the data
 * folder says what it showed before a restart.
 */
export function clockCheck(dataDir: string, clock: Clock): HealthCheck {
  let latestMs = readLatestMs(join(dataDir, PROBE_NAME));
  return {
    name: "clock",
    isNeededToServe: false,
    look: async () => {
      const nowMs = clock.now().getTime();
      if (nowMs < latestMs - BACK_TOLERATED_MS) return "The clock shows an earlier time than it did before.";
      latestMs = Math.max(latestMs, nowMs);
      return null;
    },
  };
}

/** 0 when there is none. */
function readLatestMs(path: string): number {
  try {
    const instant = Date.parse(readFileSync(path, "utf8").trim());
    return Number.isNaN(instant) ? 0 : instant;
  } catch (error) {
    // Whatever keeps it from being read also fails the check of the disk.
    if (codeOf(error) === "") throw error;
    return 0;
  }
}
