import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getMetadataArgsStorage } from "typeorm";
import * as ts from "typescript";
import { entities } from "../entities";

const SOURCES = join(__dirname, "..");
const DOCUMENT = join(SOURCES, "../../../docs/scaling.md");

const TABLES = new Set(
  getMetadataArgsStorage()
    .tables.filter(({ target }) => entities.some((entity) => entity === target))
    .map(({ name }) => name ?? ""),
);

/** What asks for no merchant's rows, and why it may. Nobody waits for any of these. */
const OF_ALL_MERCHANTS: Readonly<Record<string, string>> = {
  "backups/stored-files.ts": "lists the files of a whole installation, in a copy of its database",
};

interface Statement {
  readonly file: string;
  readonly text: string;
}

/** All texts of SQL in our sources, as they are written there. */
function listStatements(): readonly Statement[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/\.test(-support)?\.ts$|^database\/(migrations|tables)\//.test(file),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join(SOURCES, file), "utf8");
    const statements: Statement[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isTemplateExpression(node) || ts.isStringLiteralLike(node)) {
        statements.push({ file, text: node.getText() });
      } else node.forEachChild(visit);
    };
    if (/\b(FROM|JOIN) [a-z]/.test(source)) visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
    return statements;
  });
}

const KEYWORD = "SET|WHERE|ON|ORDER|GROUP|LIMIT|JOIN|LEFT|CROSS|UNION|VALUES|SELECT|RETURNING";
const MENTION = new RegExp(`\\b(?:FROM|JOIN)\\s+([a-z_]+)\\b(?:\\s+(?:AS\\s+)?(?!(?:${KEYWORD})\\b)([a-z]+)\\b)?`, "g");

/**
 * Tables that a statement brings together without saying that their rows are the same merchant's. The first one may be bound by a
 * part that is written elsewhere.
 */
function findUnbound({ text }: Statement): readonly string[] {
  const mentioned = [...text.matchAll(MENTION)].filter(([, table = ""]) => TABLES.has(table));
  return mentioned.flatMap(([, table = "", alias], index) => {
    if (index === 0 && text.includes("${")) return [];
    const column = table === "merchant" ? "id" : "merchant_id";
    const bound = alias === undefined ? `\\b(?:${table}\\.)?${column}\\b` : `\\b${alias}\\.${column}\\b`;
    return mentioned.length === 1 || new RegExp(bound).test(text) ? [] : [table];
  });
}

test("a join that forgets the merchant is noticed", () => {
  const find = (text: string): readonly string[] => findUnbound({ file: "", text });
  expect(
    find("SELECT 1 FROM document d JOIN client c ON c.id = d.client_id WHERE d.merchant_id = :merchantId"),
  ).toEqual(["client"]);
  expect(find("SELECT 1 FROM document d WHERE EXISTS (SELECT 1 FROM comment WHERE document_id = d.id)")).toEqual([
    "document",
    "comment",
  ]);
  expect(
    find("SELECT 1 FROM document d LEFT JOIN client c ON c.merchant_id = d.merchant_id AND c.id = d.client_id"),
  ).toEqual([]);
});

test("whatever a statement brings together belongs to one merchant", () => {
  const statements = listStatements();
  expect(statements.filter(({ text }) => text.includes("JOIN ")).length).toBeGreaterThan(20);
  const unbound = statements
    .filter(({ file }) => !(file in OF_ALL_MERCHANTS))
    .flatMap((statement) => findUnbound(statement).map((table) => `${table} in ${statement.file}: ${statement.text}`));
  expect(unbound).toEqual([]);
});

test("the plan names the key of each table", () => {
  const rows = [...readFileSync(DOCUMENT, "utf8").matchAll(/^\| `([a-z_]+)` +\| `([a-z_]+)` +\|/gm)];
  const keys = Object.fromEntries(rows.map(([, table = "", key]) => [table, key]));
  const expected = [...TABLES].map((table) => [table, table === "merchant" ? "id" : "merchant_id"]);
  expect(keys).toEqual(Object.fromEntries(expected));
});
