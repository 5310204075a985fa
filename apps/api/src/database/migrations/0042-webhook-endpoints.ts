import type { MigrationInterface, QueryRunner } from "typeorm";

/** Events are sent to addresses of the merchant's. */
export class WebhookEndpoints1790000000042 implements MigrationInterface {
  name = "WebhookEndpoints1790000000042";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE webhook_endpoint (
         merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
         id varchar(36) NOT NULL,
         name varchar(100) NOT NULL,
         url varchar(2000) NOT NULL,
         kinds text,
         secret text NOT NULL,
         previous_secret text,
         previous_secret_until varchar(24),
         status varchar(10) NOT NULL,
         position bigint NOT NULL,
         failing_since varchar(24),
         created_at varchar(24) NOT NULL,
         revision integer NOT NULL,
         PRIMARY KEY (merchant_id, id)
       )`,
    );
    await runner.query(
      `CREATE TABLE webhook_delivery (
         merchant_id varchar(36) NOT NULL,
         id varchar(36) NOT NULL,
         endpoint_id varchar(36) NOT NULL,
         event_id varchar(36),
         status varchar(10) NOT NULL,
         tries integer NOT NULL,
         created_at varchar(24) NOT NULL,
         PRIMARY KEY (merchant_id, id),
         FOREIGN KEY (merchant_id, endpoint_id) REFERENCES webhook_endpoint (merchant_id, id) ON DELETE CASCADE
       )`,
    );
    await runner.query(`CREATE INDEX webhook_delivery_endpoint ON webhook_delivery (merchant_id, endpoint_id, id)`);
    await runner.query(
      `CREATE INDEX webhook_delivery_pending ON webhook_delivery (merchant_id, endpoint_id) WHERE status = 'PENDING'`,
    );
    await runner.query(`CREATE INDEX webhook_delivery_age ON webhook_delivery (created_at)`);
    await runner.query(
      `CREATE TABLE webhook_try (
         merchant_id varchar(36) NOT NULL,
         id varchar(36) NOT NULL,
         delivery_id varchar(36) NOT NULL,
         started_at varchar(24) NOT NULL,
         duration_ms integer NOT NULL,
         status_code integer,
         answer varchar(2000),
         problem varchar(500),
         PRIMARY KEY (merchant_id, id),
         FOREIGN KEY (merchant_id, delivery_id) REFERENCES webhook_delivery (merchant_id, id) ON DELETE CASCADE
       )`,
    );
    await runner.query(`CREATE INDEX webhook_try_delivery ON webhook_try (merchant_id, delivery_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE webhook_try`);
    await runner.query(`DROP TABLE webhook_delivery`);
    await runner.query(`DROP TABLE webhook_endpoint`);
  }
}
