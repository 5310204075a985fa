import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { OPERATIONS_FILE } from "../graphql/trusted-documents";
import { codeOf } from "../shared/code-of";

/** How long a page that was opened before an upgrade can go on. */
const KEPT_MS = 7 * 24 * 3_600_000;

/** Whoever deploys every hour keeps as many, the newest. */
const MAX_EARLIER_BUILDS = 20;

const UNFINISHED = /^[0-9a-f]{16}\.\d+$/;
/** Copying takes less than a second. */
const UNFINISHED_MS = 3_600_000;

/** In a build's folder: since when it has been an earlier one. */
const REPLACED_FILE = "replaced-at";

const APPS = ["portal", "admin"] as const;

/** Folders of builds, each with `assets` and the operations of the app: newest first. */
export type EarlierBuilds = Readonly<Record<(typeof APPS)[number], readonly string[]>>;

export const NO_EARLIER_BUILDS: EarlierBuilds = { portal: [], admin: [] };

interface KeptBuildsOptions {
  /** Where builds are kept. Not beside the apps: a deployment may replace those as a whole. */
  readonly folder: string;
  /** Has `portal/dist` and `admin/dist`. */
  readonly appsDir: string;
  readonly now: Date;
}

/**
 * Keeps what the apps of this version consist of, and finds what earlier versions kept: a page that is open during an upgrade goes
 * on asking for its files, and sending its operations, for a week.
 * Errors: throws when the folder can't be written.
 */
export function keepBuilds({ folder, appsDir, now }: KeptBuildsOptions): EarlierBuilds {
  const current = nameBuild(appsDir);
  mkdirSync(folder, { recursive: true });
  if (current !== null) copyBuild(appsDir, join(folder, current));
  removeUnfinished(folder, now);
  const earlier = readdirSync(folder)
    .filter((name) => name !== current && /^[0-9a-f]{16}$/.test(name))
    .map((name) => ({ path: join(folder, name), replacedMs: readReplaced(join(folder, name), now) }))
    .toSorted((one, other) => other.replacedMs - one.replacedMs);
  const isKept = (replacedMs: number, index: number): boolean =>
    index < MAX_EARLIER_BUILDS && now.getTime() - replacedMs <= KEPT_MS;
  for (const [index, { path, replacedMs }] of earlier.entries()) {
    if (!isKept(replacedMs, index)) rmSync(path, { recursive: true, force: true });
  }
  const kept = earlier.filter(({ replacedMs }, index) => isKept(replacedMs, index)).map(({ path }) => path);
  const foldersOf = (app: string): readonly string[] =>
    kept.map((path) => join(path, app)).filter((path) => existsSync(join(path, "assets")));
  return { portal: foldersOf("portal"), admin: foldersOf("admin") };
}

/** What was cut off while it was copied, by a process that is long gone. */
function removeUnfinished(folder: string, now: Date): void {
  for (const name of readdirSync(folder).filter((entry) => UNFINISHED.test(entry))) {
    const path = join(folder, name);
    if (now.getTime() - statSync(path).mtimeMs > UNFINISHED_MS) rmSync(path, { recursive: true, force: true });
  }
}

/** By what it consists of: the pages name all other files by their hashes. Null: nothing is built. */
function nameBuild(appsDir: string): string | null {
  const hash = createHash("sha256");
  let isBuilt = false;
  for (const file of APPS.flatMap((app) => [join(app, "dist", "index.html"), join(app, "dist", OPERATIONS_FILE)])) {
    const path = join(appsDir, file);
    if (!existsSync(path)) continue;
    isBuilt = true;
    hash.update(file).update(readFileSync(path));
  }
  return isBuilt ? hash.digest("hex").slice(0, 16) : null;
}

/** Appears under its name only when it is whole. A build that comes back is no longer an earlier one. */
function copyBuild(appsDir: string, target: string): void {
  if (existsSync(target)) {
    rmSync(join(target, REPLACED_FILE), { force: true });
    return;
  }
  const unfinished = `${target}.${String(process.pid)}`;
  for (const app of APPS) {
    const dist = join(appsDir, app, "dist");
    for (const name of ["assets", OPERATIONS_FILE]) {
      const source = join(dist, name);
      if (existsSync(source)) cpSync(source, join(unfinished, app, name), { recursive: true });
    }
  }
  try {
    renameSync(unfinished, target);
  } catch (error) {
    // Another process, which shares the folder, was faster.
    rmSync(unfinished, { recursive: true, force: true });
    if (!["ENOTEMPTY", "EEXIST", "EPERM"].includes(codeOf(error))) throw error;
  }
}

/** Since when a build has been an earlier one: since now, if nobody has noticed before. */
function readReplaced(path: string, now: Date): number {
  const file = join(path, REPLACED_FILE);
  if (!existsSync(file)) writeFileSync(file, now.toISOString());
  const replacedMs = Date.parse(readFileSync(file, "utf8"));
  return Number.isNaN(replacedMs) ? 0 : replacedMs;
}
