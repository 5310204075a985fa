import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, integerColumn, nullableIdColumn, nullableTextColumn } from "../../database/columns";

/** The evidence of an acceptance or rejection; append-only, chained per merchant. */
@Entity("offer_decision")
export class OfferDecisionEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  documentId: string;

  @Column(idColumn)
  clientId: string;

  /** ACCEPTED or REJECTED. */
  @Column({ type: "varchar", length: 10 })
  kind: string;

  @Column(integerColumn)
  version: number;

  @Column({ type: "varchar", length: 64 })
  contentSha256: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.offerDecision.name })
  name: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.offerDecision.purchaseOrderNumber, nullable: true })
  purchaseOrderNumber: string | null;

  @Column(nullableTextColumn)
  reason: string | null;

  @Column(nullableIdColumn)
  portalSessionId: string | null;

  @Column({ type: "varchar", length: 45, nullable: true })
  ipAddress: string | null;

  @Column({ type: "varchar", length: 300, nullable: true })
  userAgent: string | null;

  @Column(instantColumn)
  decidedAt: string;

  /** Place in the merchant's chain, from 1. */
  @Column(integerColumn)
  sequence: number;

  /** Hash of the previous entry, 64 zeros for the first. */
  @Column({ type: "varchar", length: 64 })
  previousHash: string;

  /** SHA-256 of the canonical JSON of all the columns above, including the previous hash. */
  @Column({ type: "varchar", length: 64 })
  hash: string;
}
