import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  idColumn,
  instantColumn,
  integerColumn,
  moneyColumn,
  nullableIdColumn,
  nullableInstantColumn,
} from "../../../database/columns";

/** An attempt to pay one document; the truth about money is in the ledger. */
@Entity("payment")
export class PaymentEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  /** The invoice, also when a reminder was paid. */
  @Column(idColumn)
  documentId: string;

  @Column(idColumn)
  clientId: string;

  @Column({ type: "varchar", length: 20 })
  provider: string;

  /** Null: the embedded sandbox. */
  @Column(nullableIdColumn)
  providerAccountId: string | null;

  @Column({ type: "varchar", length: 20 })
  status: string;

  @Column({ type: "varchar", length: 20, nullable: true })
  method: string | null;

  @Column(moneyColumn)
  amountMinor: number;

  @Column(moneyColumn)
  capturedMinor: number;

  /** What was refunded, less failed refunds. */
  @Column(moneyColumn)
  refundedMinor: number;

  /** What the payer's bank took back and has not returned. */
  @Column(moneyColumn)
  disputedMinor: number;

  @Column({ type: "varchar", length: 3 })
  currency: string;

  /** The provider's id of the checkout. */
  @Column({ type: "varchar", length: 100, nullable: true })
  providerRef: string | null;

  @Column({ type: "text", nullable: true })
  redirectUrl: string | null;

  /** Why it is parked or its state unknown, for staff. */
  @Column({ type: "varchar", length: 200, nullable: true })
  problem: string | null;

  @Column(nullableInstantColumn)
  nextPollAt: string | null;

  @Column(integerColumn)
  pollAttempts: number;

  @Column(nullableInstantColumn)
  expiresAt: string | null;

  /** The document's id while the attempt is open, else null: unique, so that one invoice has one open attempt. */
  @Column({ type: "varchar", length: 36, nullable: true })
  openKey: string | null;

  /** Where the customer started and returns to: the invoice, or its reminder. */
  @Column(idColumn)
  shownDocumentId: string;

  /** PORTAL or PAYLINK: the page the customer returns to. */
  @Column({ type: "varchar", length: 10 })
  startedFrom: string;

  @Column(instantColumn)
  createdAt: string;

  @Column(instantColumn)
  updatedAt: string;
}
