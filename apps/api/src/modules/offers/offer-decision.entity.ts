import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, integerColumn, nullableTextColumn } from "../../database/columns";

/** An acceptance or rejection as it is shown; its evidence is the record at its place in the merchant's chain. */
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

  /** Null once it has been erased. */
  @Column({ type: "varchar", length: FIELD_LIMITS.offerDecision.name, nullable: true })
  name: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.offerDecision.purchaseOrderNumber, nullable: true })
  purchaseOrderNumber: string | null;

  @Column(nullableTextColumn)
  reason: string | null;

  @Column(instantColumn)
  decidedAt: string;

  /** Place of the record in the merchant's chain, from 1. */
  @Column(integerColumn)
  sequence: number;

  /** Of the record. */
  @Column({ type: "varchar", length: 64 })
  hash: string;
}
