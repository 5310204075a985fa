// @ts-check
import { readFileSync } from "node:fs";

/**
 * The families this Linux belongs to, such as `ubuntu debian`; empty elsewhere.
 * Source: ID and ID_LIKE of /etc/os-release.
 * @returns {string[]}
 */
export function readLinuxFamilies() {
  if (process.platform !== "linux") return [];
  try {
    return parseLinuxFamilies(readFileSync("/etc/os-release", "utf8"));
  } catch {
    // A Linux without the file is one that we know nothing about.
    return [];
  }
}

/** @param {string} text the content of an os-release file */
export function parseLinuxFamilies(text) {
  return [...text.matchAll(/^(?:ID|ID_LIKE)="?([^"\n]*)"?$/gm)].flatMap((match) => (match[1] ?? "").split(" "));
}

/** True where we may install system packages: as root only. */
export function isRoot() {
  return process.getuid?.() === 0;
}

export function isCi() {
  return (process.env["CI"] ?? "") !== "" && process.env["CI"] !== "false";
}
