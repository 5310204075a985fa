import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, nullableInstantColumn, nullableTextColumn } from "../database/columns";

/** What a call under a key of the caller's was answered. */
@Entity("kept_answer")
export class KeptAnswerEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  /** Whose key it is: a staff member, an API key or a client. */
  @PrimaryColumn(idColumn)
  ownerId: string;

  @PrimaryColumn({ type: "varchar", length: 200 })
  idempotencyKey: string;

  /** The name of the mutation. */
  @Column({ type: "varchar", length: 60 })
  operation: string;

  /** See fingerprints.ts. */
  @Column({ type: "varchar", length: 64 })
  fingerprint: string;

  /** See answer-text.ts; null while it runs, once it is forgotten, and where only the key is bound to its input. */
  @Column(nullableTextColumn)
  answer: string | null;

  /** When the answer is forgotten before the key is, because it holds a secret; null: together with it. */
  @Column(nullableInstantColumn)
  secretEndsAt: string | null;

  @Column(instantColumn)
  createdAt: string;
}
