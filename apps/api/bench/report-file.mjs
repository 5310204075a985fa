// docs/performance.md: the paths first, then a section for everything that is measured by itself.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PATH = join(import.meta.dirname, "../../../docs/performance.md");

/** Replaces what is in front of the first section. @param {string} text */
export function startReport(text) {
  const [, ...sections] = read();
  write([text, ...sections]);
}

/**
 * Replaces one section, or adds it at the end.
 * @param {string} heading
 * @param {string} text
 * @returns {string} it with its heading
 */
export function replaceSection(heading, text) {
  const section = `## ${heading}\n\n${text}`;
  const parts = read();
  const index = parts.findIndex((part) => part.startsWith(`## ${heading}\n`));
  if (index === -1) parts.push(section);
  else parts[index] = section;
  write(parts);
  return section;
}

function read() {
  return readFileSync(PATH, "utf8").split(/^(?=## )/m);
}

/** @param {readonly string[]} parts */
function write(parts) {
  writeFileSync(PATH, `${parts.map((part) => part.trim()).join("\n\n")}\n`);
}
