// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

export const isCi = !["", "false"].includes(process.env["CI"] ?? "");

/** Only root may install system packages. */
export const isRoot = process.getuid?.() === 0;

/**
 * The families this Linux belongs to, such as `ubuntu debian`, its own name first; empty on other systems.
 * Source: ID and ID_LIKE of os-release.
 */
export function readLinuxFamilies(path = "/etc/os-release") {
  if (!existsSync(path)) return [];
  const entries = readFileSync(path, "utf8").matchAll(/^(ID|ID_LIKE)="?([^"\n]*)"?$/gm);
  return [...entries].sort().flatMap(([, , families = ""]) => families.split(" "));
}

/**
 * Installs Debian packages as root.
 * @param {readonly string[]} names
 */
export function installSystemPackages(names) {
  console.log(`• Installing ${names.join(", ")} with apt …`);
  const options = { env: { DEBIAN_FRONTEND: "noninteractive" }, isQuiet: true, timeoutMs: 300_000 };
  const updated = run("apt-get", ["update", "-qq"], options);
  return updated.isOk
    ? run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], options)
    : updated;
}
