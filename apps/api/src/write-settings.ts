import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SETTING_TEXTS } from "./config/setting-texts";

const ROOT = join(__dirname, "..", "..", "..");
const EXAMPLE = join(ROOT, "deploy", ".env.example");
const DOCUMENT = join(ROOT, "docs", "operating.md");
/** The table of settings, from its first column's heading to its end. */
const TABLE = /^\| variable[^]*?(?=\n\n)/m;

/**
 * Writes the settings into `deploy/.env.example` and the table of `docs/operating.md`; with `--check` it only compares, and fails
 * if one of them is out of date.
 */
function writeSettings(): void {
  const isCheck = process.argv.includes("--check");
  const files = [
    { path: EXAMPLE, text: example() },
    { path: DOCUMENT, text: readFileSync(DOCUMENT, "utf8").replace(TABLE, () => table()) },
  ];
  for (const { path, text } of files) {
    if (read(path) === text) continue;
    if (isCheck) {
      console.error(`${path} is stale: run npm run settings -w apps/api`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

const settings = Object.entries(SETTING_TEXTS);

function table(): string {
  const rows = settings.map(([name, { preset, meaning }]) => [`\`${name}\``, preset, meaning]);
  const header = ["variable", "default", "meaning"];
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = " "): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(" | ")} |`;
  return [line(header), line(["", "", ""], "-"), ...rows.map((row) => line(row))].join("\n");
}

function example(): string {
  const blocks = settings.map(([name, { preset, meaning, sample }]) => {
    const words = plain(`${meaning} Default: ${preset === "–" ? "none" : preset}.`);
    return [...wrap(words).map((line) => `# ${line}`), `#${name}=${sample ?? plain(preset)}`].join("\n");
  });
  const head = "# All settings, with their defaults or an example. docs/operating.md explains more.";
  return `${[head, ...blocks].join("\n\n")}\n`;
}

/** Without Markdown's signs. */
function plain(text: string): string {
  return text.replaceAll("`", "").replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}

function wrap(text: string, width = 110): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

writeSettings();
