import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { codeOf } from "../shared/code-of";

export const SECRETS_FILE = "secrets.json";

/** `id:64-hex-digits`, comma-separated. */
export const LINK_KEYS_PATTERN = /^\d{1,3}:[0-9a-f]{64}(,\d{1,3}:[0-9a-f]{64})*$/;
export const INTERNAL_SECRET_PATTERN = /^[0-9a-f]{64}$/;

const secretsFile = z.object({
  linkKeys: z.string().regex(LINK_KEYS_PATTERN),
  internalSecret: z.string().regex(INTERNAL_SECRET_PATTERN),
});

export type StoredSecrets = z.infer<typeof secretsFile>;

/** The secrets can't be used; the message starts with the setting and says what to do. */
export class SecretsFileError extends Error {}

/**
 * Secrets from the data folder. An installation's first start makes them; where there is a database already, new ones would
 * make every link that was sent dead, so that has to be meant.
 * Errors: throws SecretsFileError.
 */
export function readOrMakeSecrets(dataDir: string, { mayReplace }: { readonly mayReplace: boolean }): StoredSecrets {
  const path = join(dataDir, SECRETS_FILE);
  try {
    if (!existsSync(path)) {
      if (!mayReplace && hasDatabase(dataDir)) {
        throw new SecretsFileError(
          `DATA_DIR: ${path} is missing, but there is a database: put the file back from the backup, or set LINK_KEYS and ` +
            "INTERNAL_SECRET; if it is lost, NEW_SECRETS=true makes new secrets, and every link that was sent is dead then",
        );
      }
      makeSecrets(dataDir, path);
    }
    return parse(path, readFileSync(path, "utf8"));
  } catch (error) {
    const code = codeOf(error);
    if (code === "") throw error;
    throw new SecretsFileError(
      `DATA_DIR: ${path} can't be read or written (${code}); name a folder that this user may write`,
      { cause: error },
    );
  }
}

function parse(path: string, text: string): StoredSecrets {
  const damaged = `DATA_DIR: ${path} is damaged or not complete: put it back from the backup, or set LINK_KEYS and INTERNAL_SECRET`;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new SecretsFileError(damaged, { cause: error });
  }
  const { success, data } = secretsFile.safeParse(content);
  // Without what is wrong with it: that would quote the secrets.
  if (!success) throw new SecretsFileError(damaged);
  return data;
}

export function hasDatabase(dataDir: string): boolean {
  const file = join(dataDir, "kundenportal.sqlite");
  return existsSync(file) && statSync(file).size > 0;
}

/** Whole or not at all, and only one of several that start at the same time makes them. */
function makeSecrets(dataDir: string, path: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const made: StoredSecrets = {
    linkKeys: `1:${randomBytes(32).toString("hex")}`,
    internalSecret: randomBytes(32).toString("hex"),
  };
  const draft = `${path}.${randomBytes(8).toString("hex")}`;
  try {
    const file = openSync(draft, "wx", 0o600);
    try {
      writeSync(file, `${JSON.stringify(made, null, 2)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    takeName(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(dataDir);
}

/** Like a rename, except that it never replaces what somebody else has put there meanwhile. */
function takeName(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    // Some network shares and memory cards know no second name for a file.
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(codeOf(error))) throw error;
    renameSync(draft, path);
  }
}

/** The name itself is only safe once the folder is flushed. Windows can't open folders and needs no such flush. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
