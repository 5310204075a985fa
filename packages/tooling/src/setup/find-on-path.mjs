// @ts-check
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Absolute path of a program, or undefined.
 * @param {string} name without extension
 * @param {string} [searchPath]
 */
export function findOnPath(name, searchPath = process.env["PATH"] ?? "") {
  const fileName = process.platform === "win32" ? `${name}.exe` : name;
  return searchPath
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, fileName))
    .find(isExecutable);
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
