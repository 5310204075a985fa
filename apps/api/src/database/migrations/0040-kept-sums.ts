import type { MigrationInterface, QueryRunner } from "typeorm";
import { addShownStatus, removeShownStatus } from "./0040-shown-status";

/**
 * What documents and ledger entries add up to is kept, by triggers: whatever changes them, also in bulk, changes the sums in
 * the same transaction. See docs/decisions/0068-sums-are-kept.md.
 */
export class KeptSums1790000000040 implements MigrationInterface {
  name = "KeptSums1790000000040";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    await runner.query(
      `UPDATE document SET open_reminders = (SELECT COUNT(*) FROM document r WHERE r.merchant_id = document.merchant_id
         AND r.preceding_document_id = document.id AND r.type = 'REMINDER' AND r.status = 'OPEN')
       WHERE id IN (SELECT r.preceding_document_id FROM document r WHERE r.type = 'REMINDER' AND r.status = 'OPEN')`,
    );
    for (const statement of FILL) await runner.query(statement);
    const isPostgres = runner.connection.options.type === "postgres";
    for (const statement of isPostgres ? POSTGRES : SQLITE) await runner.query(statement);
    await addShownStatus(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeShownStatus(runner);
    const isPostgres = runner.connection.options.type === "postgres";
    for (const [table, name] of TRIGGERS) {
      await runner.query(isPostgres ? `DROP TRIGGER ${name} ON ${table}` : `DROP TRIGGER ${name}`);
    }
    for (const name of isPostgres ? FUNCTIONS : []) await runner.query(`DROP FUNCTION ${name}`);
    await runner.query("DROP TABLE ledger_sum");
    await runner.query("DROP TABLE document_sum");
    await runner.query("ALTER TABLE document DROP COLUMN open_reminders");
  }
}

const NEVER = "9999-12-31";

const TABLES = [
  `ALTER TABLE document ADD COLUMN open_reminders integer NOT NULL DEFAULT 0`,
  `CREATE TABLE document_sum (
     merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
     client_id varchar(36) NOT NULL,
     day varchar(10) NOT NULL,
     type varchar(20) NOT NULL,
     status varchar(12) NOT NULL,
     currency varchar(3) NOT NULL,
     is_reminded integer NOT NULL,
     slot bigint NOT NULL,
     documents integer NOT NULL,
     open_documents integer NOT NULL,
     open_minor bigint NOT NULL,
     excess_minor bigint NOT NULL,
     PRIMARY KEY (merchant_id, client_id, day, type, status, currency, is_reminded, slot)
   )`,
  `CREATE TABLE ledger_sum (
     merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
     unit varchar(5) NOT NULL,
     period varchar(10) NOT NULL,
     kind varchar(20) NOT NULL,
     currency varchar(3) NOT NULL,
     slot bigint NOT NULL,
     entries integer NOT NULL,
     amount_minor bigint NOT NULL,
     PRIMARY KEY (merchant_id, unit, period, kind, currency, slot)
   )`,
];

/** The columns of a document that its sums follow from. */
const DOCUMENT_FACTS = [
  ..."merchant_id client_id type status currency due_date valid_until".split(" "),
  ..."gross_minor fees_minor settled_minor credit_notes_minor open_reminders".split(" "),
];
const LEDGER_FACTS = "merchant_id kind currency amount_minor booked_on".split(" ");

/** What a row of a document counts as. */
function documentFacts(d: string) {
  const asked = `${d}.gross_minor + ${d}.fees_minor`;
  const stillAsked = `(CASE WHEN ${d}.status <> 'CANCELED' THEN ${asked}
    WHEN ${d}.credit_notes_minor < ${asked} THEN ${d}.credit_notes_minor
    WHEN ${asked} > 0 THEN ${asked} ELSE 0 END)`;
  return {
    /** Until when it is open without anything being late. */
    day: `COALESCE(CASE WHEN ${d}.type = 'OFFER' THEN ${d}.valid_until ELSE ${d}.due_date END, '${NEVER}')`,
    isReminded: `(CASE WHEN ${d}.open_reminders > 0 THEN 1 ELSE 0 END)`,
    isOpen: `(CASE WHEN ${d}.settled_minor < ${asked} THEN 1 ELSE 0 END)`,
    open: `(CASE WHEN ${d}.settled_minor < ${asked} THEN ${asked} - ${d}.settled_minor ELSE 0 END)`,
    excess: `(CASE WHEN ${d}.settled_minor > ${stillAsked} THEN ${d}.settled_minor - ${stillAsked} ELSE 0 END)`,
  };
}

/** All that a document adds, times `sign`: to the client's sums and the merchant's (''), to those of any day ('') and of its own. */
function documentParts(d: string, sign: "" | "-"): string {
  const { day, isReminded, isOpen, open, excess } = documentFacts(d);
  return `SELECT ${d}.merchant_id, clients.client_id, days.day, ${d}.type, ${d}.status, ${d}.currency, ${isReminded}, 0,
      ${sign}1, ${sign}${isOpen}, ${sign}${open}, ${sign}${excess}
    FROM (SELECT ${d}.client_id AS client_id UNION ALL SELECT '') clients
    CROSS JOIN (SELECT '' AS day UNION ALL SELECT ${day} WHERE ${d}.status = 'OPEN') days`;
}

const day = documentFacts("d").day;

const FILL = [
  ...["d.client_id", "''"].flatMap((clientId) =>
    ["''", day].map((ofDay) => {
      const { isReminded, isOpen, open, excess } = documentFacts("d");
      return `INSERT INTO document_sum (merchant_id, client_id, day, type, status, currency, is_reminded, slot, documents,
          open_documents, open_minor, excess_minor)
        SELECT p.merchant_id, p.client_id, p.day, p.type, p.status, p.currency, p.is_reminded, 0, COUNT(*),
          SUM(p.is_open), SUM(p.open_minor), SUM(p.excess_minor)
        FROM (SELECT d.merchant_id, ${clientId} AS client_id, ${ofDay} AS day, d.type, d.status, d.currency,
            ${isReminded} AS is_reminded, ${isOpen} AS is_open, ${open} AS open_minor, ${excess} AS excess_minor
          FROM document d${ofDay === "''" ? "" : " WHERE d.status = 'OPEN'"}) p
        GROUP BY p.merchant_id, p.client_id, p.day, p.type, p.status, p.currency, p.is_reminded`;
    }),
  ),
  ...[
    ["DAY", "l.booked_on"],
    ["MONTH", "SUBSTR(l.booked_on, 1, 7)"],
  ].map(
    ([unit, period]) => `INSERT INTO ledger_sum (merchant_id, unit, period, kind, currency, slot, entries, amount_minor)
      SELECT l.merchant_id, '${String(unit)}', ${String(period)}, l.kind, l.currency, 0, COUNT(*), SUM(l.amount_minor)
      FROM ledger_entry l GROUP BY l.merchant_id, ${String(period)}, l.kind, l.currency`,
  ),
];

const TRIGGERS = [
  ["document", "document_sum_insert"],
  ["document", "document_sum_update"],
  ["document", "document_sum_delete"],
  ["document", "open_reminders_insert"],
  ["document", "open_reminders_update"],
  ["document", "open_reminders_delete"],
  ["ledger_entry", "ledger_sum_insert"],
  ["ledger_entry", "ledger_sum_update"],
  ["ledger_entry", "ledger_sum_delete"],
] as const;

function changed(columns: readonly string[], isDistinct: string): string {
  return columns.map((column) => `OLD.${column} ${isDistinct} NEW.${column}`).join(" OR ");
}

/** An open reminder counts on the document that it is about. */
function remind(row: "OLD" | "NEW", by: "+ 1" | "- 1"): string {
  return `UPDATE document SET open_reminders = open_reminders ${by}
    WHERE merchant_id = ${row}.merchant_id AND id = ${row}.preceding_document_id
      AND ${row}.type = 'REMINDER' AND ${row}.status = 'OPEN'`;
}

const REMINDER_FACTS = ["merchant_id", "preceding_document_id", "type", "status"];

/** SQLite has one writer: a single slot is enough. */
const SQLITE = (() => {
  const add = (row: "OLD" | "NEW"): string =>
    `INSERT INTO document_sum ${documentParts(row, row === "OLD" ? "-" : "")} WHERE true
     ON CONFLICT (merchant_id, client_id, day, type, status, currency, is_reminded, slot) DO UPDATE SET
       documents = documents + excluded.documents, open_documents = open_documents + excluded.open_documents,
       open_minor = open_minor + excluded.open_minor, excess_minor = excess_minor + excluded.excess_minor;`;
  const clear = `DELETE FROM document_sum WHERE merchant_id = OLD.merchant_id AND client_id IN (OLD.client_id, '')
     AND day IN ('', ${documentFacts("OLD").day}) AND documents = 0 AND open_documents = 0 AND open_minor = 0
     AND excess_minor = 0;`;
  const addEntry = (row: "OLD" | "NEW"): string =>
    `INSERT INTO ledger_sum SELECT ${row}.merchant_id, units.unit, units.period, ${row}.kind, ${row}.currency, 0,
       ${row === "OLD" ? "-" : ""}1, ${row === "OLD" ? "-" : ""}${row}.amount_minor
     FROM (SELECT 'DAY' AS unit, ${row}.booked_on AS period
           UNION ALL SELECT 'MONTH', SUBSTR(${row}.booked_on, 1, 7)) units WHERE true
     ON CONFLICT (merchant_id, unit, period, kind, currency, slot) DO UPDATE SET
       entries = entries + excluded.entries, amount_minor = amount_minor + excluded.amount_minor;`;
  const clearEntry = `DELETE FROM ledger_sum WHERE merchant_id = OLD.merchant_id AND unit IN ('DAY', 'MONTH')
     AND period IN (OLD.booked_on, SUBSTR(OLD.booked_on, 1, 7)) AND entries = 0 AND amount_minor = 0;`;
  const onUpdate = (table: string, columns: readonly string[]): string =>
    `AFTER UPDATE OF ${columns.join(", ")} ON ${table} WHEN ${changed(columns, "IS NOT")}`;
  const trigger = (name: string, when: string, ...statements: string[]): string =>
    `CREATE TRIGGER ${name} ${when} BEGIN ${statements.join(" ")} END`;
  return [
    trigger("document_sum_insert", "AFTER INSERT ON document", add("NEW")),
    trigger("document_sum_update", onUpdate("document", DOCUMENT_FACTS), add("OLD"), add("NEW"), clear),
    trigger("document_sum_delete", "AFTER DELETE ON document", add("OLD"), clear),
    trigger("open_reminders_insert", "AFTER INSERT ON document", `${remind("NEW", "+ 1")};`),
    trigger(
      "open_reminders_update",
      onUpdate("document", REMINDER_FACTS),
      `${remind("OLD", "- 1")};`,
      `${remind("NEW", "+ 1")};`,
    ),
    trigger("open_reminders_delete", "AFTER DELETE ON document", `${remind("OLD", "- 1")};`),
    trigger("ledger_sum_insert", "AFTER INSERT ON ledger_entry", addEntry("NEW")),
    trigger("ledger_sum_update", onUpdate("ledger_entry", LEDGER_FACTS), addEntry("OLD"), addEntry("NEW"), clearEntry),
    trigger("ledger_sum_delete", "AFTER DELETE ON ledger_entry", addEntry("OLD"), clearEntry),
  ];
})();

/**
 * On PostgreSQL many write at once, and the sums of a merchant would be where they all wait for each other. So a sum has a slot
 * for each of those who write at the same time: whoever comes takes the slots that nobody holds, adds to the first and
 * folds the others into it, or makes a new one. Nobody ever waits, and there are no more slots than writers.
 */
function addOnPostgres(table: string, key: readonly string[], figures: readonly string[]): string {
  const ofKey = key.map((column) => `s.${column} = p.${column}`).join(" AND ");
  const sums = figures.map((column) => `(COALESCE(SUM(f.${column}), 0) + p.${column})::bigint AS ${column}`);
  return `CREATE FUNCTION add_to_${table}(p ${table}) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE kept record;
    BEGIN
      SELECT array_agg(f.slot) AS slots, ${sums.join(", ")} INTO kept
      FROM (SELECT s.* FROM ${table} s WHERE ${ofKey} FOR UPDATE SKIP LOCKED) f;
      IF ${figures.map((column) => `kept.${column} = 0`).join(" AND ")} THEN
        DELETE FROM ${table} s WHERE ${ofKey} AND s.slot = ANY (kept.slots);
      ELSIF kept.slots IS NULL THEN
        INSERT INTO ${table} (${[...key, "slot", ...figures].join(", ")})
        VALUES (${[...key.map((column) => `p.${column}`), "floor(random() * 9007199254740991)::bigint"].join(", ")},
          ${figures.map((column) => `kept.${column}`).join(", ")});
      ELSE
        UPDATE ${table} s SET ${figures.map((column) => `${column} = kept.${column}`).join(", ")}
        WHERE ${ofKey} AND s.slot = kept.slots[1];
        IF array_length(kept.slots, 1) > 1 THEN
          DELETE FROM ${table} s WHERE ${ofKey} AND s.slot = ANY (kept.slots[2:]);
        END IF;
      END IF;
    END $$`;
}

const POSTGRES = (() => {
  const addDocument = (row: "OLD" | "NEW"): string =>
    `PERFORM add_to_document_sum(part::document_sum) FROM (${documentParts(row, row === "OLD" ? "-" : "")}) part;`;
  const addEntry = (row: "OLD" | "NEW"): string => {
    const sign = row === "OLD" ? "-" : "";
    const part = (unit: string, period: string): string =>
      `SELECT ${row}.merchant_id, '${unit}', ${period}, ${row}.kind, ${row}.currency, 0::bigint, ${sign}1, ${sign}${row}.amount_minor`;
    return `PERFORM add_to_ledger_sum(part::ledger_sum) FROM (${part("DAY", `${row}.booked_on`)}
      UNION ALL ${part("MONTH", `SUBSTR(${row}.booked_on, 1, 7)`)}) part;`;
  };
  const onChange = (name: string, ofNew: string, ofOld: string): string =>
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_OP <> 'DELETE' THEN ${ofNew} END IF;
       IF TG_OP <> 'INSERT' THEN ${ofOld} END IF;
       RETURN NULL;
     END $$`;
  const triggers = (table: string, name: string, columns: readonly string[]): readonly string[] => [
    `CREATE TRIGGER ${name}_insert AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION keep_${name}()`,
    `CREATE TRIGGER ${name}_update AFTER UPDATE OF ${columns.join(", ")} ON ${table} FOR EACH ROW
     WHEN (${changed(columns, "IS DISTINCT FROM")}) EXECUTE FUNCTION keep_${name}()`,
    `CREATE TRIGGER ${name}_delete AFTER DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION keep_${name}()`,
  ];
  return [
    addOnPostgres(
      "document_sum",
      ["merchant_id", "client_id", "day", "type", "status", "currency", "is_reminded"],
      ["documents", "open_documents", "open_minor", "excess_minor"],
    ),
    addOnPostgres("ledger_sum", ["merchant_id", "unit", "period", "kind", "currency"], ["entries", "amount_minor"]),
    onChange("keep_document_sum", addDocument("NEW"), addDocument("OLD")),
    onChange("keep_open_reminders", `${remind("NEW", "+ 1")};`, `${remind("OLD", "- 1")};`),
    onChange("keep_ledger_sum", addEntry("NEW"), addEntry("OLD")),
    ...triggers("document", "document_sum", DOCUMENT_FACTS),
    ...triggers("document", "open_reminders", REMINDER_FACTS),
    ...triggers("ledger_entry", "ledger_sum", LEDGER_FACTS),
  ];
})();

const FUNCTIONS = [
  "keep_document_sum()",
  "keep_open_reminders()",
  "keep_ledger_sum()",
  "add_to_document_sum(document_sum)",
  "add_to_ledger_sum(ledger_sum)",
];
