import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, integerColumn, nullableIdColumn } from "../../database/columns";

/** One event for one endpoint, with all its tries. */
@Entity("webhook_delivery")
export class WebhookDeliveryEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  endpointId: string;

  /** An entry of the timeline; null: a test. */
  @Column(nullableIdColumn)
  eventId: string | null;

  /** PENDING, DELIVERED or FAILED. */
  @Column({ type: "varchar", length: 10 })
  status: string;

  @Column(integerColumn)
  tries: number;

  @Column(instantColumn)
  createdAt: string;
}
