import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, integerColumn, nullableIntegerColumn } from "../../database/columns";

/** What came of one try. */
@Entity("webhook_try")
export class WebhookTryEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  deliveryId: string;

  @Column(instantColumn)
  startedAt: string;

  @Column(integerColumn)
  durationMs: number;

  /** Null: no answer. */
  @Column(nullableIntegerColumn)
  statusCode: number | null;

  /** The beginning of the answer. */
  @Column({ type: "varchar", length: 2000, nullable: true })
  answer: string | null;

  /** Why there was none; null: there was one. */
  @Column({ type: "varchar", length: 500, nullable: true })
  problem: string | null;
}
