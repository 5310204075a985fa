import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, jsonColumn, nullableIdColumn } from "../../database/columns";

/** What happened, when, by whom; append-only. */
@Entity("timeline_entry")
export class TimelineEntryEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: 30 })
  kind: string;

  /** CUSTOMER, STAFF, API_KEY or SYSTEM. */
  @Column({ type: "varchar", length: 10 })
  actor: string;

  @Column(nullableIdColumn)
  actorId: string | null;

  @Column({ type: "varchar", length: 200, nullable: true })
  actorName: string | null;

  @Column(nullableIdColumn)
  clientId: string | null;

  @Column(nullableIdColumn)
  documentId: string | null;

  /** Details for the text. */
  @Column(jsonColumn)
  data: string;

  @Column(instantColumn)
  createdAt: string;

  /** Its place among the merchant's entries, counted from 1; null: not numbered yet. See TimelineFeed. */
  @Column({ type: "bigint", nullable: true })
  position: number | null;
}
