import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  idColumn,
  instantColumn,
  integerColumn,
  moneyColumn,
  nullableIdColumn,
  nullableInstantColumn,
} from "../../../database/columns";

/** Money that staff asked a provider to refund; written before the provider is asked. */
@Entity("refund")
export class RefundEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  /** Also the provider's idempotency key. */
  @PrimaryColumn(idColumn)
  id: string;

  /** Null for parked money that does not belong to any payment of ours. */
  @Column(nullableIdColumn)
  paymentId: string | null;

  /** The parked money that is refunded; null for booked money. */
  @Column(nullableIdColumn)
  parkedItemId: string | null;

  @Column(nullableIdColumn)
  documentId: string | null;

  @Column({ type: "varchar", length: 20 })
  provider: string;

  /** Null: the embedded sandbox. */
  @Column(nullableIdColumn)
  providerAccountId: string | null;

  /** The provider's id of the checkout. */
  @Column({ type: "varchar", length: 100 })
  providerRef: string;

  /** The provider's id of the money received. */
  @Column({ type: "varchar", length: 100 })
  movementRef: string;

  @Column(moneyColumn)
  amountMinor: number;

  @Column({ type: "varchar", length: 3 })
  currency: string;

  @Column({ type: "varchar", length: 12 })
  status: string;

  /** The provider's id of the refund, once we know it. */
  @Column({ type: "varchar", length: 100, nullable: true })
  providerRefundRef: string | null;

  /** Why it failed or its state is unknown, for staff. */
  @Column({ type: "varchar", length: 200, nullable: true })
  problem: string | null;

  /** Set by the caller; the same key refunds once. */
  @Column({ type: "varchar", length: 100 })
  idempotencyKey: string;

  @Column(nullableIdColumn)
  staffMemberId: string | null;

  /** When to ask what became of it; null once known. */
  @Column(nullableInstantColumn)
  nextPollAt: string | null;

  @Column(integerColumn)
  pollAttempts: number;

  @Column(instantColumn)
  createdAt: string;

  @Column(instantColumn)
  updatedAt: string;
}
