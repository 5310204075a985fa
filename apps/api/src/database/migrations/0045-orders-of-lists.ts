import type { MigrationInterface, QueryRunner } from "typeorm";

/** Documents and payments are listed by when they changed, were issued and paid, and by what is open: each order has its index. */
export class OrdersOfLists1790000000045 implements MigrationInterface {
  name = "OrdersOfLists1790000000045";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE document ADD COLUMN paid_at varchar(24)");
    await runner.query(
      `UPDATE document SET paid_at = COALESCE(
         (SELECT MAX(l.created_at) FROM ledger_entry l
          WHERE l.merchant_id = document.merchant_id AND l.document_id = document.id), updated_at)
       WHERE status = 'PAID'`,
    );
    for (const [name, columns] of Object.entries(INDEXES)) await runner.query(`CREATE INDEX ${name} ON ${columns}`);
    const isPostgres = runner.connection.options.type === "postgres";
    for (const statement of isPostgres ? POSTGRES : SQLITE) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (runner.connection.options.type === "postgres") {
      await runner.query("DROP TRIGGER reminders_changed ON document");
      await runner.query("DROP FUNCTION keep_reminders_changed()");
    } else {
      await runner.query("DROP TRIGGER reminders_changed");
    }
    for (const name of Object.keys(INDEXES)) await runner.query(`DROP INDEX ${name}`);
    await runner.query("ALTER TABLE document DROP COLUMN paid_at");
  }
}

const ISSUED = "issued_at DESC, id DESC) WHERE issued_at IS NOT NULL";
const PAID = "paid_at DESC, id DESC) WHERE paid_at IS NOT NULL";

const INDEXES = {
  document_issued: `document (merchant_id, ${ISSUED}`,
  document_client_issued: `document (merchant_id, client_id, ${ISSUED}`,
  document_type_issued: `document (merchant_id, type, ${ISSUED}`,
  document_shown_issued: `document (merchant_id, shown_status, ${ISSUED}`,
  document_changed: "document (merchant_id, updated_at DESC, id DESC)",
  document_client_changed: "document (merchant_id, client_id, updated_at DESC, id DESC)",
  document_paid: `document (merchant_id, ${PAID}`,
  document_client_paid: `document (merchant_id, client_id, ${PAID}`,
  document_open: `document (merchant_id, currency, (gross_minor + fees_minor - settled_minor) DESC, id DESC)
    WHERE shown_status = 'OPEN' AND type IN ('INVOICE', 'CREDIT_NOTE')`,
  payment_changed: "payment (merchant_id, updated_at DESC, id DESC)",
};

/** An open reminder shows its invoice's status and money: what changes there changes the reminder. */
const CHANGE = `UPDATE document SET updated_at = NEW.updated_at
  WHERE merchant_id = NEW.merchant_id AND preceding_document_id = NEW.id AND type = 'REMINDER'
    AND updated_at < NEW.updated_at`;
const HAPPENS = "AFTER UPDATE OF updated_at ON document";

const SQLITE = [`CREATE TRIGGER reminders_changed ${HAPPENS} WHEN NEW.open_reminders > 0 BEGIN ${CHANGE}; END`];

const POSTGRES = [
  `CREATE FUNCTION keep_reminders_changed() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     ${CHANGE};
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER reminders_changed ${HAPPENS} FOR EACH ROW WHEN (NEW.open_reminders > 0)
   EXECUTE FUNCTION keep_reminders_changed()`,
];
