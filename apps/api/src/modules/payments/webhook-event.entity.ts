import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn } from "../../database/columns";

/** A provider's message that was worked through; the same one twice changes nothing. */
@Entity("webhook_event")
export class WebhookEventEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: 20 })
  provider: string;

  @Column({ type: "varchar", length: 200 })
  dedupeKey: string;

  @Column({ type: "varchar", length: 20 })
  outcome: string;

  @Column(instantColumn)
  receivedAt: string;
}
