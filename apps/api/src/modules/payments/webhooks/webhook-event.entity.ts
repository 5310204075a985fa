import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  idColumn,
  instantColumn,
  integerColumn,
  nullableIdColumn,
  nullableInstantColumn,
} from "../../../database/columns";

/** A provider's message and its outcome; the same one twice changes nothing. Its content is never stored. */
@Entity("webhook_event")
export class WebhookEventEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: 20 })
  provider: string;

  /** Null: the embedded sandbox. */
  @Column(nullableIdColumn)
  providerAccountId: string | null;

  /** The same for every copy of one message; rejected ones share one row per hour. */
  @Column({ type: "varchar", length: 200 })
  dedupeKey: string;

  @Column({ type: "varchar", length: 20 })
  outcome: string;

  /** Why it was ignored, rejected or failed, in our words. */
  @Column({ type: "varchar", length: 200, nullable: true })
  reason: string | null;

  @Column(nullableIdColumn)
  paymentId: string | null;

  /** Where to look: the provider's id of the checkout. */
  @Column({ type: "varchar", length: 100, nullable: true })
  providerRef: string | null;

  /** Where to look: our reference. */
  @Column({ type: "varchar", length: 100, nullable: true })
  reference: string | null;

  /** How often it came. */
  @Column(integerColumn)
  deliveries: number;

  @Column(instantColumn)
  receivedAt: string;

  @Column(nullableInstantColumn)
  lastReceivedAt: string | null;
}
