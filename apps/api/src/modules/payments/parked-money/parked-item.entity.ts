import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  booleanColumn,
  idColumn,
  instantColumn,
  nullableIdColumn,
  nullableInstantColumn,
} from "../../../database/columns";

/** Something a provider reported that matches nothing of ours: kept until a person decides. */
@Entity("parked_item")
export class ParkedItemEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: 20 })
  kind: string;

  @Column({ type: "varchar", length: 10 })
  status: string;

  /** What does not match, in English. */
  @Column({ type: "varchar", length: 200 })
  problem: string;

  @Column({ type: "varchar", length: 20 })
  provider: string;

  /** Null: the embedded sandbox. */
  @Column(nullableIdColumn)
  providerAccountId: string | null;

  /** The provider's id of the checkout. */
  @Column({ type: "varchar", length: 100 })
  providerRef: string;

  /** The provider's id of the movement; empty when no money moved. */
  @Column({ type: "varchar", length: 100 })
  movementRef: string;

  /** Null when no money moved. */
  @Column({ type: "varchar", length: 12, nullable: true })
  movementKind: string | null;

  /** False for play money. */
  @Column(booleanColumn)
  live: boolean;

  /** What the provider says is our reference. */
  @Column({ type: "varchar", length: 100 })
  reference: string;

  @Column(nullableIdColumn)
  paymentId: string | null;

  @Column(nullableIdColumn)
  documentId: string | null;

  @Column(nullableIdColumn)
  clientId: string | null;

  /** Null when no money moved. */
  @Column({ type: "bigint", nullable: true })
  amountMinor: number | null;

  @Column({ type: "varchar", length: 3 })
  currency: string;

  @Column({ type: "varchar", length: 20, nullable: true })
  method: string | null;

  @Column(nullableInstantColumn)
  movedAt: string | null;

  /** By staff, when it was closed. */
  @Column({ type: "varchar", length: FIELD_LIMITS.parkedItem.note, nullable: true })
  note: string | null;

  /** The document it was booked on. */
  @Column(nullableIdColumn)
  resolvedDocumentId: string | null;

  /** Null: the system found that it matches after all. */
  @Column(nullableIdColumn)
  resolvedBy: string | null;

  @Column(nullableInstantColumn)
  resolvedAt: string | null;

  @Column(instantColumn)
  createdAt: string;

  @Column(instantColumn)
  updatedAt: string;
}
