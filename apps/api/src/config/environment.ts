import { resolve } from "node:path";
import type { z } from "zod";
import { type FileBucket, readFileBucket } from "./file-bucket";
import { hasDatabase, readOrMakeSecrets, SecretsFileError, type StoredSecrets } from "./secrets-file";
import { settings } from "./settings";
import { readTracing, type TracingEnvironment } from "./tracing";
import { findWeakness } from "./weak-secret";

/** A key that signs portal links. Older keys stay listed so that links signed with them still open. */
export interface LinkKey {
  /** 0 to 255, written into each token. */
  readonly id: number;
  readonly secret: Buffer;
}

/** All settings that come from outside; the rest of the code never reads `process.env`. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /** Absolute folder for the SQLite file, stored files and the generated secret. */
  readonly dataDir: string;
  /** Null: SQLite in `dataDir`. */
  readonly postgresUrl: string | null;
  /** A replica that answers lists; null: there is none. */
  readonly postgresReadUrl: string | null;
  /** How many connections to PostgreSQL this process opens at most. */
  readonly databaseConnections: number;
  /** Where files are kept; null: in `dataDir`. */
  readonly fileBucket: FileBucket | null;
  /** How long anything waits for the database, before it is answered that it can't be done now. */
  readonly databaseWaitMs: number;
  /** How long requests and jobs that are running may take once the process is told to stop. */
  readonly stopWaitMs: number;
  /** Origins without trailing slash, used in every link we write, whatever a request's Host header says. */
  readonly portalUrl: string;
  readonly adminUrl: string;
  /** The first key signs, all of them verify. */
  readonly linkKeys: readonly [LinkKey, ...LinkKey[]];
  /** Signs the sandbox provider's webhooks, and seals the credentials of payment providers. */
  readonly internalSecret: Buffer;
  /** Earlier internal secrets, newest first: they still open what was sealed with them. */
  readonly previousInternalSecrets: readonly Buffer[];
  /** Fills an empty database with the demo merchant, prints its sign-in and keeps emails in the built-in mailbox. */
  readonly demo: boolean;
  /** Whether customers of merchants without a payment provider pay with the sandbox's play money. */
  readonly playMoney: boolean;
  readonly smtpUrl: string | null;
  /** An address without a name. */
  readonly mailFrom: string | null;
  /** How to reach whoever runs this server: a name, a phone number, an address. For notices that have nobody else to name. */
  readonly operatorContact: string;
  readonly logLevel: string;
  /** For reading figures about the process; null: nobody may. */
  readonly metricsToken: string | null;
  /** Null: nobody wants traces, and nothing that makes them is loaded. */
  readonly tracing: TracingEnvironment | null;
  /** Browser sessions may run only trusted documents. Off while developing. */
  readonly trustedDocumentsOnly: boolean;
  /** True behind HTTPS: cookies are marked Secure. Derived from the two URLs. */
  readonly secureCookies: boolean;
  /** Hops in front of us whose X-Forwarded-For is trusted. */
  readonly trustedProxies: number;
  /** False if another process takes care of mail and schedules. */
  readonly runWorkers: boolean;
  /** Domains besides the known ones on which merchants may have a PayLink account: the server sends requests there. */
  readonly paylinkBaseDomains: readonly string[];
  /** Addresses and networks inside of the own network to which webhooks may be sent. */
  readonly webhookNetworks: readonly string[];
  /** Stand-ins for payment providers on this machine; null, as always outside tests, to ask the real ones. */
  readonly paymentTestOrigins: Readonly<Record<TestedProvider, string | null>>;
  /** How long a request waits for payment providers, all calls together. Not a setting: tests have less time. */
  readonly neighbourWaitMs: number;
}

type TestedProvider = "paylink" | "stripe";

/** Nobody looks at a waiting page for more than ten seconds; what is not waiting for a provider takes less than the rest. */
const NEIGHBOUR_WAIT_MS = 8_000;

export class EnvironmentError extends Error {
  /** "Configuration error". Source: sysexits.h. */
  readonly exitCode = 78;

  constructor(readonly problems: readonly string[]) {
    const [only = "", ...others] = problems;
    super(
      others.length === 0 ? `${only}.` : `These settings are wrong:\n${problems.map((p) => `  - ${p}`).join("\n")}`,
    );
    this.name = "EnvironmentError";
  }
}

/**
 * Errors: throws EnvironmentError that lists every problem at once, by variable.
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const env = parseSettings(source);
  if (env.SMTP_URL !== undefined && env.MAIL_FROM === undefined) {
    throw new EnvironmentError(["MAIL_FROM: required together with SMTP_URL"]);
  }
  if (env.DATABASE_URL !== undefined && (env.LINK_KEYS === undefined || env.INTERNAL_SECRET === undefined)) {
    throw new EnvironmentError([
      "LINK_KEYS and INTERNAL_SECRET: required together with DATABASE_URL, so that every process signs alike",
    ]);
  }
  if (env.DATABASE_READ_URL !== undefined && env.DATABASE_URL === undefined) {
    throw new EnvironmentError(["DATABASE_URL: required together with DATABASE_READ_URL, which names a replica of it"]);
  }
  if (env.NODE_ENV !== "test" && (env.PAYLINK_TEST_ORIGIN ?? env.STRIPE_TEST_ORIGIN) !== undefined) {
    throw new EnvironmentError(["PAYLINK_TEST_ORIGIN and STRIPE_TEST_ORIGIN: only with NODE_ENV=test"]);
  }
  const tracing = readTracing(env);
  if (typeof tracing === "string") throw new EnvironmentError([tracing]);
  const fileBucket = readBucket(env);
  const dataDir = resolve(env.DATA_DIR);
  const secrets = readSecrets(dataDir, env);
  const previousInternalSecrets = (env.PREVIOUS_INTERNAL_SECRETS?.split(",") ?? []).map((hex) =>
    Buffer.from(hex, "hex"),
  );
  assertStrong({ ...secrets, previousInternalSecrets });
  const portalUrl = env.PORTAL_URL ?? `http://${env.HOST}:${env.PORT}`;
  const adminUrl = env.ADMIN_URL ?? portalUrl;
  return {
    host: env.HOST,
    port: env.PORT,
    dataDir,
    postgresUrl: env.DATABASE_URL ?? null,
    postgresReadUrl: env.DATABASE_READ_URL ?? null,
    fileBucket,
    databaseWaitMs: env.DATABASE_WAIT_SECONDS * 1000,
    databaseConnections: env.DATABASE_CONNECTIONS,
    stopWaitMs: env.STOP_WAIT_SECONDS * 1000,
    portalUrl,
    adminUrl,
    ...secrets,
    previousInternalSecrets,
    demo: env.DEMO ?? false,
    // Real invoices must not be settled with play money unless somebody asked for it.
    playMoney: env.PLAY_MONEY ?? (env.DEMO === true || env.NODE_ENV !== "production"),
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? null,
    operatorContact: env.OPERATOR_CONTACT ?? env.MAIL_FROM ?? new URL(portalUrl).host,
    logLevel: env.LOG_LEVEL,
    metricsToken: env.METRICS_TOKEN ?? null,
    tracing,
    trustedDocumentsOnly: env.NODE_ENV === "production",
    secureCookies: portalUrl.startsWith("https:") && adminUrl.startsWith("https:"),
    trustedProxies: env.TRUSTED_PROXIES,
    runWorkers: env.RUN_WORKERS,
    paylinkBaseDomains: env.PAYLINK_BASE_DOMAINS ?? [],
    webhookNetworks: env.WEBHOOK_NETWORKS ?? [],
    paymentTestOrigins: { paylink: env.PAYLINK_TEST_ORIGIN ?? null, stripe: env.STRIPE_TEST_ORIGIN ?? null },
    neighbourWaitMs: NEIGHBOUR_WAIT_MS,
  };
}

function parseSettings(source: Record<string, string | undefined>): z.infer<typeof settings> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new EnvironmentError(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
}

/**
 * For commands that look after an installation: where there is none, they must not make its beginnings.
 * Errors: throws EnvironmentError, also when there is no database in the data folder.
 */
export function readEnvironmentOfExisting(source: Record<string, string | undefined> = process.env): Environment {
  const dataDir = resolve(source["DATA_DIR"] || "data");
  if (!source["DATABASE_URL"] && !hasDatabase(dataDir)) {
    throw new EnvironmentError([`DATA_DIR: there is no database in ${dataDir}; name the folder of the installation`]);
  }
  return readEnvironment(source);
}

/**
 * Where an installation is to be, for what makes it: its secrets are not there yet.
 * Errors: throws EnvironmentError.
 */
export function readPlace(
  source: Record<string, string | undefined> = process.env,
): Pick<Environment, "dataDir" | "postgresUrl" | "databaseWaitMs" | "databaseConnections" | "fileBucket"> {
  const env = parseSettings(source);
  return {
    dataDir: resolve(env.DATA_DIR),
    postgresUrl: env.DATABASE_URL ?? null,
    databaseWaitMs: env.DATABASE_WAIT_SECONDS * 1000,
    databaseConnections: env.DATABASE_CONNECTIONS,
    fileBucket: readBucket(env),
  };
}

function readBucket(env: z.infer<typeof settings>): FileBucket | null {
  const bucket = readFileBucket(env);
  if (typeof bucket === "string") throw new EnvironmentError([bucket]);
  return bucket;
}

type Secrets = Pick<Environment, "linkKeys" | "internalSecret" | "previousInternalSecrets">;

/**
 * Secrets that somebody could guess or look up protect nothing.
 * Errors: throws EnvironmentError with every one of them, by the setting it came from.
 */
function assertStrong({ linkKeys, internalSecret, previousInternalSecrets }: Secrets): void {
  const named = [
    ...linkKeys.map(({ id, secret }) => ({ name: `LINK_KEYS: key ${String(id)}`, secret })),
    { name: "INTERNAL_SECRET: it", secret: internalSecret },
    ...previousInternalSecrets.map((secret, index) => ({
      name: `PREVIOUS_INTERNAL_SECRETS: number ${String(index + 1)}`,
      secret,
    })),
  ];
  const problems = named.flatMap(({ name, secret }) => {
    const weakness = findWeakness(secret);
    return weakness === null ? [] : [`${name} ${weakness}`];
  });
  if (linkKeys.some(({ secret }) => secret.equals(internalSecret))) {
    problems.push("LINK_KEYS and INTERNAL_SECRET: must not be the same");
  }
  if (problems.length === 0) return;
  const howTo = `Generate secrets with node -p 'require("node:crypto").randomBytes(32).toString("hex")'`;
  throw new EnvironmentError([...problems, howTo]);
}

/** Secrets come from the environment, or else from a file that is created once and readable only by its owner. */
function readSecrets(
  dataDir: string,
  {
    LINK_KEYS: linkKeysText,
    INTERNAL_SECRET: internalSecretText,
    NEW_SECRETS: mayReplace,
  }: Pick<z.infer<typeof settings>, "LINK_KEYS" | "INTERNAL_SECRET" | "NEW_SECRETS">,
): Pick<Environment, "linkKeys" | "internalSecret"> {
  const isGiven = linkKeysText !== undefined && internalSecretText !== undefined;
  const stored = isGiven ? null : readStoredSecrets(dataDir, mayReplace);
  const [first, ...rest] = (linkKeysText ?? stored?.linkKeys ?? "").split(",").map((pair) => {
    const [id = "", secret = ""] = pair.split(":");
    return { id: Number(id), secret: Buffer.from(secret, "hex") };
  });
  const keys = first === undefined ? [] : [first, ...rest];
  if (first === undefined || keys.some((key) => key.id > 255)) {
    throw new EnvironmentError(["LINK_KEYS: ids must be from 0 to 255"]);
  }
  return {
    linkKeys: [first, ...rest],
    internalSecret: Buffer.from(internalSecretText ?? stored?.internalSecret ?? "", "hex"),
  };
}

/** Errors: throws EnvironmentError. */
function readStoredSecrets(dataDir: string, mayReplace: boolean): StoredSecrets {
  try {
    return readOrMakeSecrets(dataDir, { mayReplace });
  } catch (error) {
    if (error instanceof SecretsFileError) throw new EnvironmentError([error.message]);
    throw error;
  }
}
