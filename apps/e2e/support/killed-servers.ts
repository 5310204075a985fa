import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { FakeMailServer } from "../../api/test/fake-mail-server";
import { S3StandIn } from "../../api/test/s3/s3-stand-in";
import { Balancer } from "./balancer";
import { findFreePort, untilItAnswers } from "./servers";

const PROGRAM = join(__dirname, "../../api/dist/main.js");
/** The whole story takes a fast machine twenty seconds. */
const FIRST_KILL_MS = 2_000;
/** From when the last one is there again, which takes two or three seconds. */
const NEXT_KILL_MS = 8_000;

/** Two processes of the product behind a balancer, with one PostgreSQL and one bucket, of which one is killed every ten seconds. */
export class KilledServers {
  kills = 0;
  private readonly isEnough = new AbortController();
  private readonly children: (ChildProcess | null)[] = [null, null];
  private killing: Promise<void> = Promise.resolve();

  private constructor(
    private readonly parts: {
      readonly postgres: ChildProcess;
      readonly ports: readonly number[];
      readonly settings: Readonly<Record<string, string>>;
    },
    readonly balancer: Balancer,
    readonly s3: S3StandIn,
    readonly mailServer: FakeMailServer,
  ) {}

  static async start(): Promise<KilledServers> {
    const { postgres, url } = await startPostgres();
    const s3 = await S3StandIn.start();
    const mailServer = await FakeMailServer.start();
    const ports = [await findFreePort(), await findFreePort()];
    const balancer = await Balancer.start(ports);
    const { bucket, endpoint, accessKeyId, secretAccessKey } = s3.bucket;
    const settings = {
      NODE_ENV: "production",
      DEMO: "true",
      LOG_LEVEL: "error",
      DATABASE_URL: url,
      DATA_DIR: mkdtempSync(join(tmpdir(), "kundenportal-e2e-")),
      LINK_KEYS: `1:${randomBytes(32).toString("hex")}`,
      INTERNAL_SECRET: randomBytes(32).toString("hex"),
      PORTAL_URL: balancer.origin,
      TRUSTED_PROXIES: "1",
      S3_BUCKET: bucket,
      S3_ENDPOINT: endpoint ?? "",
      S3_ACCESS_KEY_ID: accessKeyId,
      S3_SECRET_ACCESS_KEY: secretAccessKey,
      SMTP_URL: mailServer.url,
      MAIL_FROM: "portal@example.com",
    };
    const servers = new KilledServers({ postgres, ports, settings }, balancer, s3, mailServer);
    // The first makes the demo.
    await servers.run(0);
    await servers.run(1);
    return servers;
  }

  /** From now on. */
  beginKilling(): void {
    this.killing = this.killOneAfterTheOther();
  }

  /** Resolves when both are there again. */
  async endKilling(): Promise<void> {
    this.isEnough.abort();
    await this.killing;
  }

  async stop(): Promise<void> {
    await this.endKilling();
    for (const child of this.children) await end(child);
    await Promise.all([this.balancer.stop(), this.s3.stop(), this.mailServer.close()]);
    this.parts.postgres.stdin?.end();
    await once(this.parts.postgres, "exit");
    rmSync(this.parts.settings["DATA_DIR"] ?? "", { recursive: true, force: true });
  }

  private async killOneAfterTheOther(): Promise<void> {
    for (let at = 0; await this.waits(this.kills === 0 ? FIRST_KILL_MS : NEXT_KILL_MS); at = 1 - at) {
      await end(this.children[at] ?? null);
      this.kills += 1;
      await this.run(at);
    }
  }

  /** False when it is over. */
  private waits(ms: number): Promise<boolean> {
    return pause(ms, true, { signal: this.isEnough.signal }).catch(() => false);
  }

  /** Resolves when requests may come. */
  private async run(at: number): Promise<void> {
    const port = this.parts.ports[at] ?? 0;
    const child = spawn(process.execPath, [PROGRAM], {
      env: { PATH: process.env["PATH"], ...this.parts.settings, PORT: String(port) },
      stdio: ["ignore", "ignore", "inherit"],
    });
    this.children[at] = child;
    await untilItAnswers(`http://127.0.0.1:${String(port)}/ready`, () =>
      child.exitCode === null ? null : `A server ended with ${String(child.exitCode)}`,
    );
  }
}

/** Whatever it is doing. */
async function end(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

async function startPostgres(): Promise<{ readonly postgres: ChildProcess; readonly url: string }> {
  const postgres = spawn(process.execPath, [join(__dirname, "start-postgres.mjs")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  for await (const line of createInterface(postgres.stdout)) return { postgres, url: line };
  throw new Error("PostgreSQL did not start");
}
