import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { dateColumn, idColumn, instantColumn, moneyColumn, nullableIdColumn } from "../../database/columns";

/** One movement of money; append-only. */
@Entity("ledger_entry")
export class LedgerEntryEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  documentId: string;

  @Column(nullableIdColumn)
  paymentId: string | null;

  @Column({ type: "varchar", length: 20 })
  kind: string;

  /** Positive reduces what is owed. */
  @Column(moneyColumn)
  amountMinor: number;

  @Column({ type: "varchar", length: 3 })
  currency: string;

  @Column({ type: "varchar", length: 20, nullable: true })
  method: string | null;

  /** `MANUAL` for manual bookings. */
  @Column({ type: "varchar", length: 20 })
  provider: string;

  /** The provider's id of the movement, or the idempotency key of a manual booking: booked once. */
  @Column({ type: "varchar", length: 100 })
  providerPaymentId: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.bookedPayment.note, nullable: true })
  note: string | null;

  @Column(dateColumn)
  bookedOn: string;

  @Column(nullableIdColumn)
  staffMemberId: string | null;

  /** Who booked it, by name as it was then; null for what nobody booked in person. */
  @Column({ type: "varchar", length: 200, nullable: true })
  bookedBy: string | null;

  /** The entry that this one takes back, all or in part. */
  @Column(nullableIdColumn)
  reversesEntryId: string | null;

  /** The other document of a credit or set-off. */
  @Column(nullableIdColumn)
  counterDocumentId: string | null;

  @Column(instantColumn)
  createdAt: string;
}
