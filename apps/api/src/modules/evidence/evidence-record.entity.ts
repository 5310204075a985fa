import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, integerColumn, jsonColumn, nullableTextColumn } from "../../database/columns";

/** The evidence of what customers declared; append-only, one chain per merchant. */
@Entity("evidence_record")
export class EvidenceRecordEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  /** Place in the merchant's chain, from 1. */
  @PrimaryColumn(integerColumn)
  sequence: number;

  @Column(idColumn)
  clientId: string;

  @Column({ type: "varchar", length: 30 })
  kind: string;

  @Column(instantColumn)
  recordedAt: string;

  /** The very text that was hashed: canonical JSON of EvidenceRecord, which the columns only repeat. */
  @Column(jsonColumn)
  record: string;

  /** Hash of the record before, 64 zeros for the first. */
  @Column({ type: "varchar", length: 64 })
  previousHash: string;

  /** SHA-256 of `record`. */
  @Column({ type: "varchar", length: 64 })
  hash: string;

  /** Canonical JSON of what the record's commitments were made of; null: nothing, or it has been erased. */
  @Column(nullableTextColumn)
  openings: string | null;
}
