// @ts-check
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * How to call the npm that launched us, else the one that came with this Node.
 * @param {readonly string[]} args
 * @returns {{ command: string, args: string[] }}
 */
export function npmCommand(args) {
  const nodeFolder = dirname(process.execPath);
  const script = [
    process.env["npm_execpath"],
    join(nodeFolder, "../lib/node_modules/npm/bin/npm-cli.js"),
    join(nodeFolder, "node_modules/npm/bin/npm-cli.js"),
  ].find((path) => path !== undefined && path.endsWith("npm-cli.js") && existsSync(path));
  return script === undefined
    ? { command: "npm", args: [...args] }
    : { command: process.execPath, args: [script, ...args] };
}
