import { nameStatement } from "./statement-spans";

test.each([
  [
    `SELECT d.id AS "id" FROM document d JOIN client c ON c.id = d.client_id WHERE c.name = 'Geheim'`,
    "SELECT document client",
  ],
  [`INSERT INTO "mail"("merchant_id", "to") VALUES (?, ?)`, "INSERT mail"],
  [`UPDATE "outbox_message" SET "status" = $1`, "UPDATE outbox_message"],
  ["WITH due AS (SELECT id FROM mail) SELECT * FROM due", "WITH mail due"],
  ["BEGIN IMMEDIATE", "BEGIN"],
  ["SELECT 1 FROM a JOIN b JOIN c JOIN d JOIN e", "SELECT a b c d"],
  ["", "SQL"],
])("%s is named by what it does to which tables", (sql, name) => {
  expect(nameStatement(sql)).toBe(name);
});
