import type { MigrationInterface, QueryRunner } from "typeorm";

/** Merchants' accounts with payment providers, refunds, parked money, and a log of webhooks. */
export class PaymentAccounts1790000000002 implements MigrationInterface {
  name = "PaymentAccounts1790000000002";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of indexes) await runner.query(`DROP INDEX ${index}`);
    for (const [table, column] of columns) await runner.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
    for (const table of ["parked_item", "refund", "payment_provider_account"]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}

const indexes = [
  "payment_status_recent",
  "payment_client_recent",
  "webhook_event_recent",
  "webhook_event_outcome",
  "webhook_event_payment",
];

const columns = [
  ["payment", "provider_account_id"],
  ["payment", "refunded_minor"],
  ["payment", "disputed_minor"],
  ["webhook_event", "provider_account_id"],
  ["webhook_event", "payment_id"],
  ["webhook_event", "provider_ref"],
  ["webhook_event", "reference"],
  ["webhook_event", "reason"],
  ["webhook_event", "deliveries"],
  ["webhook_event", "last_received_at"],
  ["sandbox_checkout", "last_event_id"],
  ["sandbox_checkout", "loses_message"],
] as const;

const statements = [
  `CREATE TABLE payment_provider_account (
  merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
  id varchar(36) NOT NULL,
  provider varchar(20) NOT NULL,
  label varchar(100) NOT NULL,
  settings text NOT NULL,
  webhook_secret text NOT NULL,
  live boolean NOT NULL,
  currencies text NOT NULL,
  preferred boolean NOT NULL,
  checked_at varchar(24) NOT NULL,
  disconnected_at varchar(24),
  revision integer NOT NULL,
  created_at varchar(24) NOT NULL,
  updated_at varchar(24) NOT NULL,
  PRIMARY KEY (merchant_id, id),
  UNIQUE (id)
)`,
  `CREATE UNIQUE INDEX payment_provider_account_preferred ON payment_provider_account (merchant_id) WHERE preferred`,
  `ALTER TABLE payment ADD COLUMN provider_account_id varchar(36)`,
  `ALTER TABLE payment ADD COLUMN refunded_minor bigint NOT NULL DEFAULT 0`,
  `ALTER TABLE payment ADD COLUMN disputed_minor bigint NOT NULL DEFAULT 0`,
  `CREATE INDEX payment_status_recent ON payment (merchant_id, status, created_at DESC, id DESC)`,
  `CREATE INDEX payment_client_recent ON payment (merchant_id, client_id, created_at DESC, id DESC)`,
  `CREATE TABLE refund (
  merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
  id varchar(36) NOT NULL,
  payment_id varchar(36),
  parked_item_id varchar(36),
  document_id varchar(36),
  provider varchar(20) NOT NULL,
  provider_account_id varchar(36),
  provider_ref varchar(100) NOT NULL,
  movement_ref varchar(100) NOT NULL,
  amount_minor bigint NOT NULL,
  currency varchar(3) NOT NULL,
  status varchar(12) NOT NULL,
  provider_refund_ref varchar(100),
  problem varchar(200),
  idempotency_key varchar(100) NOT NULL,
  staff_member_id varchar(36),
  next_poll_at varchar(24),
  poll_attempts integer NOT NULL,
  created_at varchar(24) NOT NULL,
  updated_at varchar(24) NOT NULL,
  PRIMARY KEY (merchant_id, id),
  UNIQUE (merchant_id, idempotency_key)
)`,
  `CREATE INDEX refund_payment ON refund (merchant_id, payment_id)`,
  `CREATE INDEX refund_parked_item ON refund (merchant_id, parked_item_id)`,
  `CREATE INDEX refund_poll ON refund (next_poll_at)`,
  `CREATE TABLE parked_item (
  merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
  id varchar(36) NOT NULL,
  kind varchar(20) NOT NULL,
  status varchar(10) NOT NULL,
  problem varchar(200) NOT NULL,
  provider varchar(20) NOT NULL,
  provider_account_id varchar(36),
  provider_ref varchar(100) NOT NULL,
  movement_ref varchar(100) NOT NULL,
  movement_kind varchar(12),
  live boolean NOT NULL,
  reference varchar(100) NOT NULL,
  payment_id varchar(36),
  document_id varchar(36),
  client_id varchar(36),
  amount_minor bigint,
  currency varchar(3) NOT NULL,
  method varchar(20),
  moved_at varchar(24),
  note varchar(500),
  resolved_document_id varchar(36),
  resolved_by varchar(36),
  resolved_at varchar(24),
  created_at varchar(24) NOT NULL,
  updated_at varchar(24) NOT NULL,
  PRIMARY KEY (merchant_id, id),
  UNIQUE (merchant_id, provider, provider_ref, movement_ref)
)`,
  `CREATE INDEX parked_item_status ON parked_item (merchant_id, status, created_at DESC, id DESC)`,
  `CREATE INDEX parked_item_payment ON parked_item (merchant_id, payment_id)`,
  `ALTER TABLE webhook_event ADD COLUMN provider_account_id varchar(36)`,
  `ALTER TABLE webhook_event ADD COLUMN payment_id varchar(36)`,
  `ALTER TABLE webhook_event ADD COLUMN provider_ref varchar(100)`,
  `ALTER TABLE webhook_event ADD COLUMN reference varchar(100)`,
  `ALTER TABLE webhook_event ADD COLUMN reason varchar(200)`,
  `ALTER TABLE webhook_event ADD COLUMN deliveries integer NOT NULL DEFAULT 1`,
  `ALTER TABLE webhook_event ADD COLUMN last_received_at varchar(24)`,
  `CREATE INDEX webhook_event_recent ON webhook_event (merchant_id, received_at DESC, id DESC)`,
  `CREATE INDEX webhook_event_outcome ON webhook_event (merchant_id, outcome, received_at DESC, id DESC)`,
  `CREATE INDEX webhook_event_payment ON webhook_event (merchant_id, payment_id)`,
  `ALTER TABLE sandbox_checkout ADD COLUMN last_event_id varchar(36)`,
  `ALTER TABLE sandbox_checkout ADD COLUMN loses_message boolean NOT NULL DEFAULT false`,
];
