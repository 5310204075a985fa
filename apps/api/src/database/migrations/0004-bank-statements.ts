import type { MigrationInterface, QueryRunner } from "typeorm";

/** Bank statements: what was imported, and what became of each line. */
export class BankStatements1790000000004 implements MigrationInterface {
  name = "BankStatements1790000000004";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX ledger_entry_amount");
    await runner.query("DROP INDEX ledger_entry_booked");
    for (const table of tables.toReversed()) await runner.query(`DROP TABLE ${table}`);
  }
}

const tables = ["bank_import", "bank_line", "bank_line_decision", "bank_line_part"];

const statements = [
  `CREATE TABLE bank_import (
  merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
  id varchar(36) NOT NULL,
  file_name varchar(255) NOT NULL,
  sha256 varchar(64) NOT NULL,
  format varchar(10) NOT NULL,
  accounts text NOT NULL,
  first_booked_on varchar(10),
  last_booked_on varchar(10),
  new_count integer NOT NULL,
  known_count integer NOT NULL,
  left_out_count integer NOT NULL,
  pending_count integer NOT NULL,
  csv_header_hash varchar(64),
  csv_columns text,
  imported_by varchar(200) NOT NULL,
  created_at varchar(24) NOT NULL,
  PRIMARY KEY (merchant_id, id)
)`,
  `CREATE INDEX bank_import_recent ON bank_import (merchant_id, id DESC)`,
  `CREATE INDEX bank_import_header ON bank_import (merchant_id, csv_header_hash, id DESC)`,
  `CREATE TABLE bank_line (
  merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
  id varchar(36) NOT NULL,
  import_id varchar(36) NOT NULL,
  account varchar(34) NOT NULL,
  fingerprint varchar(64) NOT NULL,
  booked_on varchar(10) NOT NULL,
  value_on varchar(10),
  amount_minor bigint NOT NULL,
  currency varchar(3) NOT NULL,
  counterparty_name varchar(140),
  counterparty_account varchar(34),
  purpose text NOT NULL,
  end_to_end_id varchar(100),
  creditor_reference varchar(100),
  booking_text varchar(100),
  is_return boolean NOT NULL,
  return_reason varchar(10),
  bank_reference varchar(110),
  search_text text NOT NULL,
  status varchar(10) NOT NULL,
  decision_count integer NOT NULL,
  created_at varchar(24) NOT NULL,
  PRIMARY KEY (merchant_id, id),
  UNIQUE (merchant_id, account, fingerprint),
  FOREIGN KEY (merchant_id, import_id) REFERENCES bank_import (merchant_id, id)
)`,
  `CREATE INDEX bank_line_booked ON bank_line (merchant_id, booked_on DESC, id DESC)`,
  `CREATE INDEX bank_line_status ON bank_line (merchant_id, status, booked_on DESC, id DESC)`,
  `CREATE INDEX bank_line_import ON bank_line (merchant_id, import_id, booked_on DESC, id DESC)`,
  `CREATE INDEX bank_line_counterparty ON bank_line (merchant_id, counterparty_account)`,
  `CREATE TABLE bank_line_decision (
  merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
  id varchar(36) NOT NULL,
  line_id varchar(36) NOT NULL,
  sequence integer NOT NULL,
  kind varchar(10) NOT NULL,
  note varchar(500),
  decided_by varchar(200) NOT NULL,
  created_at varchar(24) NOT NULL,
  PRIMARY KEY (merchant_id, id),
  UNIQUE (merchant_id, line_id, sequence),
  FOREIGN KEY (merchant_id, line_id) REFERENCES bank_line (merchant_id, id)
)`,
  `CREATE TABLE bank_line_part (
  merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
  id varchar(36) NOT NULL,
  line_id varchar(36) NOT NULL,
  sequence integer NOT NULL,
  document_id varchar(36) NOT NULL,
  amount_minor bigint NOT NULL,
  discount_minor bigint NOT NULL,
  reversed_entry_id varchar(36),
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, line_id) REFERENCES bank_line (merchant_id, id),
  FOREIGN KEY (merchant_id, document_id) REFERENCES document (merchant_id, id)
)`,
  `CREATE INDEX bank_line_part_line ON bank_line_part (merchant_id, line_id, sequence)`,
  `CREATE INDEX bank_line_part_reversed ON bank_line_part (merchant_id, reversed_entry_id)`,
  `CREATE INDEX ledger_entry_booked ON ledger_entry (merchant_id, booked_on, id)`,
  `CREATE INDEX ledger_entry_amount ON ledger_entry (merchant_id, amount_minor)`,
];
