import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, nullableTextColumn } from "../database/columns";

/** What a call under a key of the caller's was answered. */
@Entity("kept_answer")
export class KeptAnswerEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  /** Whose key it is: a staff member, an API key or a client. */
  @PrimaryColumn(idColumn)
  ownerId: string;

  /** The name of the mutation. */
  @PrimaryColumn({ type: "varchar", length: 60 })
  operation: string;

  @PrimaryColumn({ type: "varchar", length: 200 })
  idempotencyKey: string;

  /** SHA-256 of the canonical input. */
  @Column({ type: "varchar", length: 64 })
  fingerprint: string;

  /** See answer-text.ts; null while it runs, and where only the key is bound to its input. */
  @Column(nullableTextColumn)
  answer: string | null;

  @Column(instantColumn)
  createdAt: string;
}
