// @ts-check
// The proxies' examples are understood by the programs they are for, and keep addresses of links out of every log, also while the server is
// away. Continuous integration installs nginx and Caddy; elsewhere it is said when one is missing.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { isThere, rootFolder } from "../setup/run.mjs";
import { installSystemPackages, isCi, isRoot, readLinuxFamilies } from "../setup/system.mjs";

const packages = { nginx: "nginx-light", caddy: "caddy", openssl: "openssl" };
const missing = () => Object.entries(packages).flatMap(([program, name]) => (isThere(program) ? [] : [name]));
if (isCi && isRoot && readLinuxFamilies().includes("debian") && missing().length > 0) installSystemPackages(missing());
/** @param {string} program */
const skipWithout = (program) =>
  [program, "openssl"].some((name) => !isThere(name)) && `Not tried: ${program} or openssl is not installed.`;

/** @param {string} name */
const read = (name) => readFileSync(join(rootFolder, "deploy", name), "utf8");
const host = "portal.example.com";
const token = "TOKEN-OF-A-LINK";

describe("the proxies, as they run", { concurrency: false }, () => {
  const folder = mkdtempSync(join(tmpdir(), "kundenportal-proxies-"));
  const [key, certificate, logs] = ["key.pem", "cert.pem", "logs"].map((name) => join(folder, name));

  before(() => {
    mkdirSync(logs ?? "");
    const args = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${host}`];
    spawnSync("openssl", [...args, "-keyout", key ?? "", "-out", certificate ?? ""]);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("nginx", { skip: skipWithout("nginx"), timeout: 60_000 }, async () => {
    const [http, https, nobody] = await findPorts(3);
    const site = read("nginx.conf")
      .replaceAll(/^ *listen \[::\].*$/gm, "")
      .replace("listen 80;", `listen 127.0.0.1:${http};`)
      .replace("listen 443 ", `listen 127.0.0.1:${https} `)
      .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`)
      .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`)
      .replaceAll("/var/log/nginx", logs ?? "")
      .replace("127.0.0.1:4000", `127.0.0.1:${nobody}`);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (of) => `${of}_temp_path ${folder}/${of};`,
    );
    const config = join(folder, "nginx.conf");
    // As Debian's own: whatever a site does not say is logged.
    writeFileSync(
      config,
      `daemon off; pid ${folder}/nginx.pid; error_log ${logs}/main.log; events {}
       http { access_log ${logs}/access.log; ${temporary.join(" ")} ${site} }`,
    );
    const args = ["-p", folder, "-c", config];
    const check = spawnSync("nginx", ["-t", ...args], { encoding: "utf8" });
    assert.equal(check.status, 0, check.stderr);
    assert.doesNotMatch(check.stderr, /warn|emerg/);
    await withProgram(["nginx", ...args], https ?? 0, async () => {
      const redirect = await fetch(`http://127.0.0.1:${http}/p/${token}`, { redirect: "manual" });
      assert.equal(redirect.status, 301);
    });
    const texts = readdirSync(logs ?? "").map((name) => readFileSync(join(logs ?? "", name), "utf8"));
    assert.ok(texts.length > 0);
    for (const text of texts) assert.ok(!text.includes(token), text);
  });

  it("Caddy", { skip: skipWithout("caddy"), timeout: 60_000 }, async () => {
    const [http, https, nobody] = await findPorts(3);
    // Certificates of its own, and nothing outside of the folder.
    const local = `{
      admin off
      local_certs
      skip_install_trust
      auto_https disable_redirects
      http_port ${http}
      https_port ${https}
      default_bind 127.0.0.1
      storage file_system ${folder}/caddy
    `;
    const site = read("Caddyfile").replace("app:4000", `127.0.0.1:${nobody}`);
    const config = join(folder, "Caddyfile");
    writeFileSync(config, site.replace(/^\{\n/m, local));
    const env = { ...process.env, PORTAL_URL: `https://${host}`, HOME: folder };
    const args = ["--adapter", "caddyfile", "--config", config];
    const check = spawnSync("caddy", ["validate", ...args], { encoding: "utf8", env });
    assert.equal(check.status, 0, check.stderr);
    const said = await withProgram(["caddy", "run", ...args], https ?? 0, async () => undefined, env);
    assert.ok(said.length > 0);
    assert.ok(!said.includes(token), said);
  });
});

/**
 * Starts a proxy, asks for a link while nobody answers behind it, and ends it. Resolves to what it wrote.
 * @param {readonly string[]} command
 * @param {number} port
 * @param {() => Promise<void>} meanwhile
 */
async function withProgram([program = "", ...args], port, meanwhile, env = process.env) {
  const child = spawn(program, args, { env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk.toString()));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    const deadlineMs = Date.now() + 20_000;
    let status = 0;
    while (child.exitCode === null && status === 0 && Date.now() < deadlineMs) {
      status = await ask(port);
      if (status === 0) await pause(50);
    }
    assert.equal(status, 502, said);
    await meanwhile();
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
  return said;
}

/** The status; 0: it does not listen yet. @param {number} port @returns {Promise<number>} */
function ask(port) {
  return new Promise((resolve) => {
    const options = { host: "127.0.0.1", port, path: `/p/${token}`, servername: host, headers: { host } };
    request({ ...options, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", () => resolve(0))
      .end();
  });
}

/** Free ones, all different. @param {number} count @returns {Promise<readonly number[]>} */
async function findPorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once("listening", () => resolve(null)))));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
