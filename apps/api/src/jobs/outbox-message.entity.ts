import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, integerColumn, jsonColumn, nullableInstantColumn } from "../database/columns";

/** Work to do after the transaction that wrote it. */
@Entity("outbox_message")
export class OutboxMessageEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: 30 })
  kind: string;

  /** Where it leads, after its kind's name: a mail domain, an account with a provider. Empty: nowhere outside. */
  @Column({ type: "varchar", length: 260, default: "" })
  lane: string;

  @Column(jsonColumn)
  payload: string;

  /** PENDING, DONE or PARKED. */
  @Column({ type: "varchar", length: 10 })
  status: string;

  @Column(integerColumn)
  attempts: number;

  @Column(instantColumn)
  dueAt: string;

  @Column(nullableInstantColumn)
  leasedUntil: string | null;

  @Column({ type: "varchar", length: 500, nullable: true })
  lastError: string | null;

  @Column(instantColumn)
  createdAt: string;
}
