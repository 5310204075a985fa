import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { buildServer, settingsOf, startServerProcess } from "../server-process";
import { MailServer } from "./mail-servers";
import { createScene, LIMIT_MS, type Scene } from "./scene";

let scene: Scene;
let mailServer: MailServer;
beforeAll(async () => {
  buildServer();
  scene = await createScene();
  mailServer = await MailServer.start();
}, LIMIT_MS);
afterAll(async () => {
  await mailServer.close();
  await scene.api.close();
});

async function doctor(
  settings: Readonly<Record<string, string>>,
  ...options: string[]
): Promise<{ readonly exitCode: number | null; readonly output: string }> {
  const program = resolve(__dirname, "../../dist/doctor.js");
  const child = spawn(process.execPath, [program, ...options], {
    env: { PATH: process.env["PATH"], ...settingsOf(scene.environment), ...settings },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  await new Promise((done) => child.once("close", done));
  return { exitCode: child.exitCode, output };
}

test(
  "in a sound installation everything is in order, and a test message arrives",
  async () => {
    const server = await startServerProcess(scene.environment, { settings: mailServer.settings });
    try {
      const settings = { ...mailServer.settings, PORTAL_URL: server.origin };
      const { exitCode, output } = await doctor(settings, "--mail-to", "admin@example.com");

      expect(output).not.toContain("WRONG");
      expect(output).toContain("ok\tdatabase");
      expect(output).toContain("works on this machine only");
      expect(exitCode).toBe(0);
      expect(mailServer.delivered).toEqual(["admin@example.com"]);
    } finally {
      await server.kill();
    }
  },
  LIMIT_MS,
);

test(
  "what is wrong is named, with what to do, and nothing else suffers",
  async () => {
    const nobody = "http://127.0.0.1:2";
    const bucket = {
      S3_BUCKET: "files",
      S3_ENDPOINT: nobody,
      S3_ACCESS_KEY_ID: "key-id",
      S3_SECRET_ACCESS_KEY: "a secret",
    };
    const mail = { SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "portal@example.com" };
    const settings = { PORTAL_URL: nobody, ...mail, ...bucket };
    const { exitCode, output } = await doctor(settings);

    expect(exitCode).toBe(1);
    expect(output).toContain(`WRONG\tportal's address\tNobody answers at ${nobody} (ECONNREFUSED)`);
    expect(output).toMatch(/WRONG\tmail server\t.*ECONNREFUSED/);
    expect(output).toContain("WRONG\tfiles\tThe file storage can't be reached.");
    expect(output).toContain("ok\tdatabase");
    expect((await doctor({}, "--mail-to", "nobody")).exitCode).toBe(2);
  },
  LIMIT_MS,
);

test(
  "somebody else at the address is told apart from nobody",
  async () => {
    const other = await startServerProcess(scene.environment);
    try {
      const { output } = await doctor({
        PORTAL_URL: other.origin,
        ADMIN_URL: mailServer.settings["SMTP_URL"]?.replace("smtp", "http") ?? "",
      });
      expect(output).toContain("ok\tportal's address");
      expect(output).toMatch(/WRONG\tadmin app's address/);
      expect(output).toMatch(/WRONG\tmail server\tNo mail server is set up/);
    } finally {
      await other.kill();
    }
  },
  LIMIT_MS,
);

test(
  "an installation that is not there is not begun",
  async () => {
    const { exitCode, output } = await doctor({ DATA_DIR: "/nowhere", DATABASE_URL: "" });
    expect(exitCode).toBe(78);
    expect(output).toContain("DATA_DIR: there is no database in /nowhere");
  },
  LIMIT_MS,
);

test(
  "a data folder that is not there is named, whatever the database",
  async () => {
    const { exitCode, output } = await doctor({ DATA_DIR: "/nowhere" });
    expect(exitCode).not.toBe(0);
    expect(output).toContain("/nowhere");
    expect(output).not.toContain("    at ");
  },
  LIMIT_MS,
);
