import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Environment } from "../../src/config/environment";
import { lockFile } from "../../src/database/sqlite-lock";
import { DocumentCalls } from "../../src/modules/documents/document.test-support";
import { newId } from "../../src/shared/ids";
import { buildClient } from "../factories";
import { FakeMailServer } from "../fake-mail-server";
import { describeOnSqlite, isOnPostgres } from "../on-database";
import { buildServer, settingsOf, startServerProcess } from "../server-process";
import { S3StandIn } from "../s3/s3-stand-in";
import { createEmptyPostgres } from "../test-database";
import { createScene, LIMIT_MS, type Scene } from "./scene";

let folder: string;
let scene: Scene;
let s3: S3StandIn;
let mailServer: FakeMailServer;
let portalUrl: string;
let headers: Record<string, string>;
const drops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  buildServer();
  folder = mkdtempSync(join(tmpdir(), "restore-"));
  scene = await createScene();
  s3 = await S3StandIn.start();
  mailServer = await FakeMailServer.start({});
  portalUrl = await fill(scene);
  headers = { "content-type": "application/json", ...(await scene.merchant.keyHeaders("WRITE")) };
}, LIMIT_MS);
afterAll(async () => {
  await scene.api.close();
  await s3.stop();
  mailServer.hangUp();
  await mailServer.close();
  for (const drop of drops) await drop();
  rmSync(folder, { recursive: true, force: true });
});

/** One of each that must survive: money, words, a file, evidence, a link. Returns the client's. */
async function fill({ api, merchant }: Scene): Promise<string> {
  const { id: clientId, customerportalUrl } = await buildClient(merchant, { note: "Grüße 🙂 'a' \"b\" \\\\ \n" });
  const editor = await merchant.staff("EDITOR");
  const calls = new DocumentCalls(editor);
  const invoice = await calls.issued({ clientId });
  await calls.create({ clientId });
  const offer = await calls.issued({ clientId, type: "OFFER", data: { lines: [{ ...LINE, taxRatePercent: "19" }] } });
  await editor(`mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }`, {
    input: { documentId: invoice.id, amount: "12.34", method: "BANK_TRANSFER", idempotencyKey: newId() },
  });
  const customer = await api.openPortal(customerportalUrl);
  await customer(`mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { __typename } }`, {
    input: { documentId: offer.id, version: 1, name: "Alma Becker" },
  });
  await customer(`mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }`, {
    input: { documentId: invoice.id, body: "Danke – wir zahlen „bald“." },
  });
  return customerportalUrl;
}
const LINE = { name: "Regal", quantity: "3", unitPrice: "9.99" };

interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** Runs one of the server's commands beside the test. */
function run(name: string, environment: Environment, ...options: string[]): Promise<Run> {
  return runWith(settingsOf(environment), name, options);
}

async function runWith(settings: Readonly<Record<string, string>>, name: string, options: string[]): Promise<Run> {
  const program = resolve(__dirname, "../../dist", `${name}.js`);
  const child = spawn(process.execPath, [program, ...options], { env: { PATH: process.env["PATH"], ...settings } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
  const status = await new Promise<number | null>((done) => child.once("close", done));
  return { status, output };
}

async function restore(place: Environment, from: string): Promise<void> {
  const { output, status } = await run("restore", place, "--from", from);
  expect(output).toContain("Restored and checked");
  expect(status).toBe(0);
}

/** The settings of a new installation are in a file. */
async function move(old: Environment, now: Environment, secrets: Partial<Environment> = {}): Promise<Run> {
  const file = join(folder, `${newId()}.env`);
  const settings = Object.entries(settingsOf({ ...now, ...secrets })).map(([name, value]) => `${name}=${value}`);
  writeFileSync(file, settings.join("\n"));
  return run("move", old, "--to", file);
}

/** What is to be the same afterwards, as a program, a customer and an auditor see it; and nothing is wrong for whoever runs it. */
async function look(environment: Environment): Promise<unknown> {
  // In the same place as before, whatever port this one has.
  const server = await startServerProcess(environment, { settings: { PORTAL_URL: "http://127.0.0.1:4000" } });
  try {
    const query = `{
      clients(first: 50, filter: { search: "Alma" }) { edges { node { id name note customerportalUrl } } }
      documents(first: 50) { edges { node {
        id type number status total { amount } openAmount { amount } portal { url } payUrl
        content { sha256 } attachments { url } comments { body } ledger { id amount { amount } } decision { name evidenceHash }
      } } }
    }`;
    const response = await fetch(`${server.origin}/graphql`, {
      method: "POST",
      headers,
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as {
      data: { documents: { edges: { node: { id: string; number: string | null } }[] } };
      errors?: unknown;
    };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const issued = data.documents.edges.filter(({ node }) => node.number !== null);
    const files = [];
    for (const { node } of issued) {
      const file = await fetch(`${server.origin}/files/documents/${node.id}/pdf`, { headers });
      const bytes = Buffer.from(await file.arrayBuffer());
      files.push([file.status, createHash("sha256").update(bytes).digest("hex")]);
    }
    const path = new URL(portalUrl).pathname;
    const opened = await fetch(`${server.origin}${path}`, { redirect: "manual" });
    const addresses = { PORTAL_URL: server.origin, SMTP_URL: mailServer.url, MAIL_FROM: "portal@example.com" };
    const doctor = await runWith({ ...settingsOf(environment), ...addresses }, "doctor", []);
    expect(doctor.output).not.toContain("WRONG");
    expect(doctor.status).toBe(0);
    return { data, files, link: [opened.status, opened.headers.get("set-cookie") !== null] };
  } finally {
    await server.stop();
  }
}

/** A place for an installation that does not exist yet. */
async function newPlace(name: string, kind: "sqlite" | "postgres"): Promise<Environment> {
  let postgresUrl: string | null = null;
  if (kind === "postgres") {
    const database = await createEmptyPostgres();
    drops.push(() => database.drop());
    ({ postgresUrl } = database);
  }
  return { ...scene.environment, dataDir: join(folder, name), postgresUrl };
}

test(
  "a backup that was made while others wrote, and the loss of the machine: books, files, links and evidence are the same",
  async () => {
    const to = join(folder, "backup");
    const before = await look(scene.environment);
    const backup = run("backup", scene.environment, "--to", to);
    // Whoever writes meanwhile is in it as a whole, or not at all.
    const done = new AbortController();
    void backup.finally(() => {
      done.abort();
    });
    for (let count = 0; !done.signal.aborted; count += 1)
      await buildClient(scene.merchant, { name: `Meanwhile ${String(count)}` });
    const { status, output } = await backup;
    expect(output).toContain("is complete and has been checked");
    expect(status).toBe(0);

    const kinds = isOnPostgres ? (["postgres", "sqlite"] as const) : (["sqlite"] as const);
    for (const kind of kinds) {
      const place = await newPlace(`new-${kind}`, kind);
      await restore(place, to);
      expect(await look(place)).toEqual(before);
      expect(readdirSync(place.dataDir)).not.toContain("restoring");
    }

    // From SQLite and a folder to PostgreSQL and a bucket, and a backup from there.
    const small = { ...scene.environment, dataDir: join(folder, "new-sqlite"), postgresUrl: null };
    const moved = { ...(await newPlace("moved", isOnPostgres ? "postgres" : "sqlite")), fileBucket: s3.bucket };
    const told = await move(small, moved);
    expect(told.output).toMatch(
      /\d\d tables, \d+ rows: each row was compared\n {2}€12\.34 moved in all\n {2}2 stored files/,
    );
    expect(told.status).toBe(0);
    expect(await look(moved)).toEqual(before);
    expect(readdirSync(moved.dataDir)).not.toContain("files");
    const fromBucket = join(folder, "from-bucket");
    expect(await run("backup", moved, "--to", fromBucket)).toMatchObject({ status: 0 });
    const listFiles = (place: string) => readdirSync(join(place, "files"), { recursive: true }).toSorted();
    expect(listFiles(fromBucket)).toEqual(listFiles(to));
    if (!isOnPostgres) return;

    // Nothing goes into a database that has something in it.
    const again = await run("restore", { ...moved, dataDir: join(folder, "again") }, "--from", to);
    expect(again.output).toContain("The database in DATABASE_URL is not empty");
    expect(again.status).toBe(65);
  },
  3 * LIMIT_MS,
);

// What keeps it from beginning is looked at before any database.
describeOnSqlite("nothing is restored", () => {
  const to = (): string => join(folder, "whole");
  beforeAll(async () => {
    expect((await run("backup", scene.environment, "--to", to())).status).toBe(0);
  }, LIMIT_MS);

  async function expectRefusal(place: Environment, from: string, words: string): Promise<void> {
    const { status, output } = await run("restore", place, "--from", from);
    expect(output).toContain(words);
    expect(output).toContain("Nothing was restored.");
    expect(status).toBe(65);
  }

  test(
    "over what is there",
    async () => {
      const taken = await newPlace("taken", "sqlite");
      await run("restore", taken, "--from", to());
      const before = readdirSync(taken.dataDir);
      await expectRefusal(taken, to(), "is not empty");
      expect(readdirSync(taken.dataDir)).toEqual(before);
      if (!isOnPostgres) return;
      await expectRefusal(
        { ...taken, dataDir: join(folder, "other") },
        to(),
        "The database in DATABASE_URL is not empty",
      );
    },
    LIMIT_MS,
  );

  test(
    "of what is no whole backup: without its mark, with a file that is missing, with a damaged database",
    async () => {
      const place = async () => newPlace(newId(), "sqlite");
      const marked = readFileSync(join(to(), "backup.json"));
      rmSync(join(to(), "backup.json"));
      await expectRefusal(await place(), to(), "is no complete backup");
      writeFileSync(join(to(), "backup.json"), marked);

      const [name = ""] = readdirSync(join(to(), "files"), { recursive: true, encoding: "utf8" }).filter(
        (each) => each.length > 60,
      );
      const file = readFileSync(join(to(), "files", name));
      rmSync(join(to(), "files", name));
      const without = await place();
      await expectRefusal(without, to(), "1 stored file(s) are missing or damaged");
      // Where the database is, everything is.
      expect(existsSync(join(without.dataDir, "kundenportal.sqlite"))).toBe(false);
      writeFileSync(join(to(), "files", name), file);

      s3.fail("BUSY");
      await expectRefusal({ ...(await place()), fileBucket: s3.bucket }, to(), "The file storage can't store anything");
      s3.recover();

      const database = readFileSync(join(to(), "kundenportal.sqlite"));
      writeFileSync(
        join(to(), "kundenportal.sqlite"),
        Buffer.concat([database.subarray(0, 8_192), Buffer.alloc(4_096, 7)]),
      );
      await expectRefusal(await place(), to(), "The database is damaged");
      writeFileSync(join(to(), "kundenportal.sqlite"), database);
    },
    LIMIT_MS,
  );
});

// The folder's lock and the settings are looked at before any database.
describeOnSqlite("nothing is moved", () => {
  test(
    "from under a server, or to where links would be dead",
    async () => {
      const { environment: old } = scene;
      const now = await newPlace("now", "sqlite");
      // As a server does.
      const release = await lockFile(join(old.dataDir, "kundenportal.lock"), 0);
      expect(await move(old, now)).toMatchObject({ status: 75 });
      await release?.();

      const others = await move(old, now, { internalSecret: createHash("sha256").update("another").digest() });
      expect(others.output).toContain("must be those of the old installation");
      expect(others.status).toBe(78);
      expect(existsSync(now.dataDir)).toBe(false);
    },
    LIMIT_MS,
  );
});

test(
  "a database that nobody answers for is named, and there is no backup of it",
  async () => {
    const to = join(folder, "unreachable");
    const place = { ...scene.environment, postgresUrl: "postgres://nobody@127.0.0.1:9/none" };
    const { status, output } = await run("backup", place, "--to", to);
    expect(output).toContain("The database at 127.0.0.1:9 can't be reached");
    expect(status).toBe(69);
    expect(existsSync(join(to, "backup.json"))).toBe(false);
  },
  LIMIT_MS,
);
