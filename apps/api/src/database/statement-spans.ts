import { beginPart, type Span } from "../shared/tracing";

const VERB = /^\s*(\w+)/;
const TABLES = /\b(?:FROM|JOIN|INTO|UPDATE)\s+"?([a-z_]+)"?/gi;
const MAX_TABLES = 4;

/** What a statement does and to which tables; without its text, and its values are not in that. Long ones have only the first few. */
export function nameStatement(sql: string): string {
  const verb = VERB.exec(sql)?.[1]?.toUpperCase() ?? "SQL";
  const tables = new Set<string>();
  for (const [, table = ""] of sql.matchAll(TABLES)) {
    tables.add(table);
    if (tables.size === MAX_TABLES) break;
  }
  return [verb, ...tables].join(" ");
}

/** A span for a statement that is part of something; null when nobody wants to know. */
export function beginStatement(system: "sqlite" | "postgresql", sql: string): Span | null {
  return beginPart(() => {
    const name = nameStatement(sql);
    return { name, kind: "CLIENT", facts: { "db.system.name": system, "db.query.summary": name } };
  });
}
