// @ts-check
// What `deploy/` says is true outside of a container, too: its paths exist, its settings are ours, its commands run.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import semver from "semver";
import { parse } from "yaml";
import { isThere, rootFolder } from "../setup/run.mjs";

/** @param {string} name */
const read = (name) => readFileSync(join(rootFolder, "deploy", name), "utf8");
const manifest = JSON.parse(readFileSync(join(rootFolder, "package.json"), "utf8"));
const settings = [...read(".env.example").matchAll(/^#([A-Z_]+)=/gm)].map(([, name = ""]) => name);

/** Instructions, with continued lines joined. */
const instructions = read("Dockerfile")
  .replaceAll(/^#.*\n/gm, "")
  .replaceAll(/\\\n\s*/g, "")
  .split("\n")
  .flatMap((line) => {
    const [, name = "", text = ""] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return name === "" ? [] : [{ name, text }];
  });
/** @param {string} name @returns {string[]} */
const all = (name) => instructions.flatMap((one) => (one.name === name ? [one.text] : []));
/** @type {string[]} */
const command = JSON.parse(all("CMD").at(-1) ?? "");
/** @type {string[]} */
const healthcheck = JSON.parse(/CMD (.*)$/.exec(all("HEALTHCHECK")[0] ?? "")?.[1] ?? "");
const imageSettings = Object.fromEntries(
  all("ENV").flatMap((text) => text.split(" ").map((pair) => /** @type {[string, string]} */ (pair.split("=", 2)))),
);
/** From source to what it is built to. @param {string} path */
const sourceOf = (path) => path.replace("/dist/", "/src/").replace(/\.js$/, ".ts");

it("is one version: the apps, the server and the changelog's head speak of the same", () => {
  for (const folder of ["apps/api", "apps/portal", "apps/admin"]) {
    const { version } = JSON.parse(readFileSync(join(rootFolder, folder, "package.json"), "utf8"));
    assert.equal(version, manifest.version, folder);
  }
  const [, heading = ""] = readFileSync(join(rootFolder, "CHANGELOG.md"), "utf8").split(/^## (?!Unreleased)/m);
  assert.ok(heading.startsWith(manifest.version));
});

describe("the image", () => {
  it("has a Node that we support, and one only", () => {
    const versions = all("ARG").map((text) => text.replace("NODE_VERSION=", ""));
    assert.equal(versions.length, 1);
    assert.ok(semver.satisfies(versions[0] ?? "", manifest.engines.node));
    for (const from of all("FROM")) assert.match(from, /^node:\$\{NODE_VERSION\}-bookworm-slim/);
  });

  it("runs scripts and files that exist", () => {
    for (const [, script = ""] of all("RUN")
      .join("\n")
      .matchAll(/npm run ([\w:-]+)/g)) {
      assert.ok(script in manifest.scripts, script);
    }
    for (const argument of [...command, ...healthcheck].filter((text) => text.includes("/"))) {
      assert.ok(existsSync(join(rootFolder, sourceOf(argument))), argument);
    }
  });

  it("knows only settings of ours, and does not run as root", () => {
    for (const name of Object.keys(imageSettings)) assert.ok(settings.includes(name), name);
    assert.deepEqual(all("USER"), ["node"]);
    assert.deepEqual(all("VOLUME"), [imageSettings["DATA_DIR"]]);
    assert.deepEqual(all("EXPOSE"), [imageSettings["PORT"]]);
  });

  it("takes neither data nor secrets from the folder it is made of", () => {
    const ignored = read("Dockerfile.dockerignore").split("\n");
    for (const name of [".env", "data", ".git", "**/node_modules"]) assert.ok(ignored.includes(name), name);
  });

  it("starts, is healthy, and ends when it is told to", { timeout: 120_000 }, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-deploy-"));
    const port = String(await findPort());
    const env = {
      ...process.env,
      ...imageSettings,
      HOST: "127.0.0.1",
      PORT: port,
      DATA_DIR: dataDir,
      LOG_LEVEL: "error",
    };
    const isHealthy = () => spawnSync(process.execPath, healthcheck.slice(1), { cwd: rootFolder, env }).status === 0;
    const server = spawn(process.execPath, command.slice(1), { cwd: rootFolder, env, stdio: "ignore" });
    try {
      /** @type {Promise<number | null>} */
      const ended = new Promise((resolve) => server.once("exit", resolve));
      while (server.exitCode === null && !isHealthy());
      assert.equal(server.exitCode, null);
      server.kill("SIGTERM");
      assert.equal(await ended, 0);
      assert.equal(isHealthy(), false);
    } finally {
      server.kill("SIGKILL");
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});

describe("the composition", () => {
  const { services, volumes } = parse(read("compose.yaml"));

  it("builds our image, with settings of ours", () => {
    const { build, env_file, environment } = services.app;
    assert.ok(existsSync(join(rootFolder, "deploy", build.context, build.dockerfile)));
    assert.equal(env_file, ".env");
    for (const name of Object.keys(environment)) assert.ok(settings.includes(name), name);
    assert.equal(environment.PORT, imageSettings["PORT"]);
    assert.deepEqual(services.app.volumes, [`data:${imageSettings["DATA_DIR"]}`]);
  });

  it("gives a stop more time than it takes at most", () => {
    const waitSeconds = Number(/^#STOP_WAIT_SECONDS=(\d+)/m.exec(read(".env.example"))?.[1]);
    assert.ok(Number.parseInt(services.app.stop_grace_period, 10) > waitSeconds + 3);
    assert.ok(Number(/^TimeoutStopSec=(\d+)/m.exec(read("kundenportal.service"))?.[1]) > waitSeconds + 3);
  });

  it("declares what it mounts, pins what it pulls, and waits for the database", () => {
    for (const { volumes: mounts = [], image } of Object.values(services)) {
      for (const mount of /** @type {string[]} */ (mounts)) {
        const [source = ""] = mount.split(":");
        const isThere = source.startsWith("./") ? existsSync(join(rootFolder, "deploy", source)) : source in volumes;
        assert.ok(isThere, mount);
      }
      if (image !== undefined) assert.match(image, /:\d+\.\d+/);
    }
    assert.equal(services.app.depends_on.database.condition, "service_healthy");
    assert.ok("healthcheck" in services.database);
  });

  it("asks only for what the head of the file says", () => {
    const text = read("compose.yaml");
    const head = text.slice(0, text.indexOf("name:"));
    for (const [, name = ""] of text.matchAll(/\$\{([A-Z_]+)/g)) assert.ok(head.includes(name), name);
    for (const [, script = ""] of head.matchAll(/npm run ([\w:-]+)/g)) assert.ok(script in manifest.scripts, script);
  });
});

describe("the unit for systemd", () => {
  const unit = read("kundenportal.service");

  it("starts what the image starts, with settings of ours", () => {
    assert.equal(/^ExecStart=\/usr\/bin\/(.*)$/m.exec(unit)?.[1], command.join(" "));
    const pairs = /^Environment=(.*)$/m.exec(unit)?.[1]?.split(" ") ?? [];
    for (const pair of pairs) assert.ok(settings.includes(pair.split("=")[0] ?? ""), pair);
  });

  const skip = !isThere("systemd-analyze") && "Not tried: systemd-analyze is not installed.";
  it("is understood by systemd", { skip }, () => {
    const folder = mkdtempSync(join(tmpdir(), "kundenportal-unit-"));
    const file = join(folder, "kundenportal.service");
    writeFileSync(file, unit.replace("/usr/bin/node", process.execPath).replace("/opt/kundenportal", rootFolder));
    const { status, stderr } = spawnSync("systemd-analyze", ["verify", "--man=no", file], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /kundenportal\.service:\d+:/);
  });

  it("does not try again where that helps nobody", () => {
    const operating = readFileSync(join(rootFolder, "docs/operating.md"), "utf8");
    const codes = /^RestartPreventExitStatus=(.*)$/m.exec(unit)?.[1]?.split(" ") ?? [];
    assert.ok(codes.length > 0);
    for (const code of codes) assert.match(operating, new RegExp(`^\\| ${code} +\\|`, "m"));
  });
});

describe("the proxies", () => {
  for (const name of ["Caddyfile", "nginx.conf"]) {
    it(`${name} leads to our port, lets uploads through, and neither compresses nor logs`, () => {
      const text = read(name).replaceAll(/#.*$/gm, "");
      assert.match(text, new RegExp(`(127\\.0\\.0\\.1|app):${imageSettings["PORT"]}`));
      assert.match(text, /(max_size 16MB|client_max_body_size 16m)/);
      assert.doesNotMatch(text, /\b(encode|gzip on|log \{|brotli)\b/);
    });
  }
});

/** @returns {Promise<number>} */
function findPort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
