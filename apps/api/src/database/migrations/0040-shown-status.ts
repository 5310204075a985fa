import type { QueryRunner } from "typeorm";

/*
 * The status that a document is shown with is a column, kept by triggers: a reminder is done once its invoice is. Lists look for it
 * by index, and none walks past what it leaves out.
 */

/** What a row of a document is shown with. */
function shownStatus(d: string): string {
  return `(CASE WHEN ${d}.type = 'REMINDER' AND ${d}.status = 'OPEN' THEN COALESCE((SELECT i.status FROM document i
    WHERE i.merchant_id = ${d}.merchant_id AND i.id = ${d}.preceding_document_id AND i.status IN ('PAID', 'CANCELED')),
    ${d}.status) ELSE ${d}.status END)`;
}

const INDEXES = {
  document_shown: "(merchant_id, shown_status, document_date DESC, id DESC)",
  document_type: "(merchant_id, type, document_date DESC, id DESC)",
  document_type_shown: "(merchant_id, type, shown_status, document_date DESC, id DESC)",
  document_client_shown: "(merchant_id, client_id, shown_status, document_date DESC, id DESC)",
  document_client_type_shown: "(merchant_id, client_id, type, shown_status, document_date DESC, id DESC)",
};

/** In their places come those with the shown status. */
const REPLACED = {
  document_status: "(merchant_id, status, document_date DESC, id DESC)",
  document_client_status: "(merchant_id, client_id, status, document_date DESC, id DESC)",
};

/** An invoice's reminders follow it. */
const REMINDERS_OF_NEW = `UPDATE document SET shown_status = ${shownStatus("document")}
  WHERE merchant_id = NEW.merchant_id AND preceding_document_id = NEW.id AND type = 'REMINDER'`;
const CHANGED = ["status", "type", "preceding_document_id"];

const SQLITE = [
  `CREATE TRIGGER shown_status_insert AFTER INSERT ON document BEGIN
     UPDATE document SET shown_status = ${shownStatus("NEW")} WHERE merchant_id = NEW.merchant_id AND id = NEW.id;
   END`,
  `CREATE TRIGGER shown_status_update AFTER UPDATE OF ${CHANGED.join(", ")} ON document
   WHEN ${CHANGED.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(" OR ")} BEGIN
     UPDATE document SET shown_status = ${shownStatus("NEW")} WHERE merchant_id = NEW.merchant_id AND id = NEW.id;
     ${REMINDERS_OF_NEW};
   END`,
];

// A reminder that is issued waits for whoever is changing its invoice, and the other way round.
const POSTGRES = [
  `CREATE FUNCTION keep_shown_status() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NEW.type = 'REMINDER' AND NEW.status = 'OPEN' THEN
       PERFORM 1 FROM document i WHERE i.merchant_id = NEW.merchant_id AND i.id = NEW.preceding_document_id FOR SHARE;
     END IF;
     NEW.shown_status := ${shownStatus("NEW")};
     RETURN NEW;
   END $$`,
  `CREATE FUNCTION keep_shown_reminders() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     ${REMINDERS_OF_NEW};
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER shown_status_insert BEFORE INSERT ON document FOR EACH ROW EXECUTE FUNCTION keep_shown_status()`,
  `CREATE TRIGGER shown_status_update BEFORE UPDATE OF ${CHANGED.join(", ")} ON document FOR EACH ROW
   WHEN (${CHANGED.map((column) => `OLD.${column} IS DISTINCT FROM NEW.${column}`).join(" OR ")})
   EXECUTE FUNCTION keep_shown_status()`,
  `CREATE TRIGGER shown_reminders_update AFTER UPDATE OF status ON document FOR EACH ROW
   WHEN (OLD.status IS DISTINCT FROM NEW.status AND NEW.type <> 'REMINDER') EXECUTE FUNCTION keep_shown_reminders()`,
];

/** What customers did, for the overview: between it may lie any number of things that staff or programs did. */
const OF_CUSTOMERS = `CREATE INDEX timeline_entry_customers ON timeline_entry (merchant_id, id DESC)
  WHERE actor = 'CUSTOMER' OR kind = 'PAYMENT_CAPTURED'`;

export async function addShownStatus(runner: QueryRunner): Promise<void> {
  await runner.query("ALTER TABLE document ADD COLUMN shown_status varchar(12) NOT NULL DEFAULT ''");
  await runner.query(`UPDATE document SET shown_status = ${shownStatus("document")}`);
  for (const [name, columns] of Object.entries(INDEXES)) {
    await runner.query(`CREATE INDEX ${name} ON document ${columns}`);
  }
  for (const name of Object.keys(REPLACED)) await runner.query(`DROP INDEX ${name}`);
  await runner.query(OF_CUSTOMERS);
  const isPostgres = runner.connection.options.type === "postgres";
  for (const statement of isPostgres ? POSTGRES : SQLITE) await runner.query(statement);
}

export async function removeShownStatus(runner: QueryRunner): Promise<void> {
  if (runner.connection.options.type === "postgres") {
    for (const name of ["shown_status_insert", "shown_status_update", "shown_reminders_update"]) {
      await runner.query(`DROP TRIGGER ${name} ON document`);
    }
    for (const name of ["keep_shown_status", "keep_shown_reminders"]) await runner.query(`DROP FUNCTION ${name}()`);
  } else {
    for (const name of ["shown_status_insert", "shown_status_update"]) await runner.query(`DROP TRIGGER ${name}`);
  }
  await runner.query("DROP INDEX timeline_entry_customers");
  for (const [name, columns] of Object.entries(REPLACED)) {
    await runner.query(`CREATE INDEX ${name} ON document ${columns}`);
  }
  for (const name of Object.keys(INDEXES)) await runner.query(`DROP INDEX ${name}`);
  await runner.query("ALTER TABLE document DROP COLUMN shown_status");
}
