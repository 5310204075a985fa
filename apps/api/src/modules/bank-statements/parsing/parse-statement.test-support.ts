import type { CsvColumnChoice, CsvDirection } from "./csv/csv-field";
import type { StatementLine } from "./lines/statement-line";
import type { ParsedFile } from "./parsed-file";
import { parseStatement } from "./parse-statement";

export function parse(
  file: string | Uint8Array,
  columns: readonly CsvColumnChoice[] | null = null,
  directions: readonly CsvDirection[] = [],
) {
  const bytes = typeof file === "string" ? Buffer.from(file) : file;
  const choice = columns === null ? null : { columns, directions };
  return parseStatement(bytes, { currency: "EUR", timeZone: "Europe/Berlin", choice, findChoice: async () => null });
}

export async function read(
  file: string | Uint8Array,
  columns: readonly CsvColumnChoice[] | null = null,
  directions: readonly CsvDirection[] = [],
): Promise<ParsedFile> {
  const result = await parse(file, columns, directions);
  if (result.kind !== "PARSED") throw new Error(JSON.stringify(result));
  return result.file;
}

export async function lines(file: string | Uint8Array): Promise<readonly StatementLine[]> {
  return (await read(file)).statements.flatMap((statement) => statement.lines);
}

/** Code, place and path of each. */
export async function problems(file: string | Uint8Array): Promise<readonly string[]> {
  const result = await parse(file);
  if (result.kind !== "REFUSED") throw new Error(`The file was ${result.kind}`);
  return result.problems.map(({ code, line, column, path }) =>
    [code, ...(line === null ? [] : [`${String(line)}:${String(column)}`]), ...(path === null ? [] : [path])].join(" "),
  );
}
