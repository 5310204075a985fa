// Looks at an installation and says what is wrong with it. Writes nothing but the server's own probe files, and reads the same environment as
// the server, which should be running.
import { existsSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { findEmailProblem, readEmail } from "@kundenportal/domain/human-input/email-address";
import { OptionError, runCommand } from "./command";
import { type Environment, readEnvironmentOfExisting } from "./config/environment";
import { createMailTransport, openRemoteFiles } from "./create-integrations";
import { DatabaseProbe } from "./database/database-probe";
import { checkAddress, remarkOnAddress } from "./health/address-check";
import { DATABASE_TROUBLES, mailsCheck } from "./health/database-checks";
import { clockCheck, diskCheck, filesCheck } from "./health/disk-checks";
import { replicaCheck } from "./health/replica-check";
import { databaseLocation } from "./open-database";
import { systemClock } from "./shared/clock";
import { newId } from "./shared/ids";

const USAGE = `Usage:
  npm run doctor
  npm run doctor -- --mail-to you@example.com

  --mail-to   also sends a test message there

Ends with 0 when everything is in order, and otherwise with 1.`;

interface Finding {
  readonly name: string;
  /** Null when it is in order. */
  readonly problem: string | null;
}

async function examine({ mailTo }: { readonly mailTo: string | null }): Promise<number> {
  const environment = readEnvironmentOfExisting();
  const folder = { name: "data folder", problem: findWrongFolder(environment) };
  // Whatever somebody else writes there, the server can no longer change.
  const findings = folder.problem === null ? await lookAtAll(environment, mailTo) : [folder];
  for (const { name, problem } of findings)
    console.log(`${problem === null ? "ok" : "WRONG"}\t${name}\t${problem ?? ""}`.trim());
  for (const origin of new Set([environment.portalUrl, environment.adminUrl])) {
    const remark = remarkOnAddress(origin);
    if (remark !== null) console.log(`note\taddress\t${remark}`);
  }
  return findings.every(({ problem }) => problem === null) ? 0 : 1;
}

function findWrongFolder({ dataDir }: Environment): string | null {
  if (!existsSync(dataDir)) return `There is no folder ${dataDir}: name that of the installation in DATA_DIR.`;
  const owner = statSync(dataDir).uid;
  const self = process.getuid?.() ?? owner;
  return self === owner
    ? null
    : `The data folder belongs to user ${String(owner)}, and this is user ${String(self)}: run the command as the server's user.`;
}

const LIMIT_MS = 5_000;

async function lookAtAll(environment: Environment, mailTo: string | null): Promise<readonly Finding[]> {
  const { dataDir, portalUrl, adminUrl, postgresUrl: url, postgresReadUrl: readUrl } = environment;
  const hasReplica = url !== null && readUrl !== null;
  const probe = new DatabaseProbe(databaseLocation(environment), LIMIT_MS);
  const checks: readonly (readonly [string, () => Promise<string | null>])[] = [
    ["database", () => lookAtDatabase(probe)],
    ...(hasReplica ? [["read replica", () => replicaCheck({ url, readUrl, limitMs: LIMIT_MS }).look()] as const] : []),
    // Before the disk's check writes the time that this one reads.
    ["clock", () => clockCheck(dataDir, systemClock).look()],
    ["disk", () => diskCheck(dataDir, systemClock).look()],
    ["files", () => lookAtFiles(environment)],
    ["portal's address", () => checkAddress(portalUrl, LIMIT_MS)],
    ...(adminUrl === portalUrl ? [] : [["admin app's address", () => checkAddress(adminUrl, LIMIT_MS)] as const]),
    ["mail server", () => lookAtMailServer(environment, mailTo)],
    ["emails", () => mailsCheck(probe, systemClock).look()],
  ];
  return Promise.all(checks.map(async ([name, look]) => ({ name, problem: await look().catch(reasonOf) })));
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function lookAtDatabase(probe: DatabaseProbe): Promise<string | null> {
  const trouble = await probe.findTrouble({ write: true });
  return trouble === null ? null : DATABASE_TROUBLES[trouble];
}

async function lookAtFiles(environment: Environment): Promise<string | null> {
  const remoteFiles = openRemoteFiles(environment);
  return remoteFiles === null ? filesCheck(environment.dataDir, systemClock).look() : remoteFiles.findTrouble();
}

async function lookAtMailServer(environment: Environment, mailTo: string | null): Promise<string | null> {
  const transport = createMailTransport(environment);
  try {
    await transport.check();
    if (mailTo === null) return null;
    const address = environment.mailFrom ?? "";
    await transport.send({
      messageId: `${newId()}@${new URL(environment.portalUrl).hostname}`,
      from: { name: "Kundenportal", address },
      replyTo: null,
      isAutomatic: true,
      settingsUrl: null,
      to: mailTo,
      subject: "Kundenportal: Test",
      text: `This message was sent by "npm run doctor" for ${environment.portalUrl}.\n`,
      html: `<p>This message was sent by <code>npm run doctor</code> for ${environment.portalUrl}.</p>`,
      attachments: [],
    });
    return null;
  } finally {
    transport.close();
  }
}

runCommand({
  usage: USAGE,
  read: () => {
    const { values } = parseArgs({ options: { "mail-to": { type: "string" } } });
    const mailTo = readEmail(values["mail-to"]);
    if (mailTo !== null && findEmailProblem(mailTo) !== null)
      throw new OptionError("--mail-to must be an email address");
    return { mailTo };
  },
  run: examine,
});
