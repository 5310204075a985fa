import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  dateColumn,
  idColumn,
  instantColumn,
  integerColumn,
  moneyColumn,
  nullableDateColumn,
  nullableIdColumn,
  nullableInstantColumn,
  nullableIntegerColumn,
  nullableTextColumn,
} from "../../../database/columns";

/** What lists need to know about a document; the content is in `document_version`. */
@Entity("document")
export class DocumentEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  clientId: string;

  @Column({ type: "varchar", length: 20 })
  type: string;

  /** Null while a draft. */
  @Column({ type: "varchar", length: FIELD_LIMITS.document.number, nullable: true })
  number: string | null;

  /** What another system calls it; unique within the merchant. */
  @Column({ type: "varchar", length: FIELD_LIMITS.document.externalReference, nullable: true })
  externalReference: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.document.title, nullable: true })
  title: string | null;

  @Column({ type: "varchar", length: 12 })
  status: string;

  /** The status, but that of its invoice for an open reminder whose invoice is done; kept by the database. */
  @Column({ type: "varchar", length: 12, insert: false, update: false })
  shownStatus: string;

  @Column(dateColumn)
  documentDate: string;

  @Column(nullableDateColumn)
  dueDate: string | null;

  @Column(nullableDateColumn)
  validUntil: string | null;

  @Column({ type: "varchar", length: 3 })
  currency: string;

  @Column(moneyColumn)
  grossMinor: number;

  /**
   * For an invoice: owed in addition to the gross total, that is, the fees of issued reminders and the rounding of an
   * imported invoice. For a reminder: its fee.
   */
  @Column(moneyColumn)
  feesMinor: number;

  /** Sum of the ledger; kept in the transaction that writes the ledger. */
  @Column(moneyColumn)
  settledMinor: number;

  /** For an issued invoice: `CashDiscount[]` as JSON, so that lists need no content; null when there are none. */
  @Column(nullableTextColumn)
  cashDiscounts: string | null;

  /** The part of `settledMinor` that is discount and not money. */
  @Column(moneyColumn)
  grantedDiscountMinor: number;

  /**
   * For an invoice: the part of `settledMinor` that credit notes naming it took off. For a credit note: the part that is
   * set against invoices.
   */
  @Column({ ...moneyColumn, default: 0 })
  creditedMinor: number;

  /** For an invoice: what the credit notes that name it add up to, used or not; no more than its total can be credited. */
  @Column({ ...moneyColumn, default: 0 })
  creditNotesMinor: number;

  /** For an issued invoice: the creditor reference for paying it by transfer, unique within the merchant. */
  @Column({ type: "varchar", length: 25, nullable: true })
  paymentReference: string | null;

  @Column(nullableIntegerColumn)
  reminderLevel: number | null;

  /** The invoice of a reminder or credit note, the offer of an order confirmation. */
  @Column(nullableIdColumn)
  precedingDocumentId: string | null;

  /** How many open reminders name it; kept by the database. */
  @Column({ ...integerColumn, insert: false, update: false })
  openReminders: number;

  /** The document that its deal began with; null: nothing before it. */
  @Column(nullableIdColumn)
  dealId: string | null;

  /** MANUAL, E_INVOICE or ELSEWHERE. */
  @Column({ type: "varchar", length: 12 })
  source: string;

  /** Hash of the imported file: the same file twice is refused. */
  @Column({ type: "varchar", length: 64, nullable: true })
  sourceSha256: string | null;

  /** 0 while a draft. */
  @Column(integerColumn)
  currentVersion: number;

  /** The draft's data as JSON; null once issued. */
  @Column(nullableTextColumn)
  draft: string | null;

  @Column(integerColumn)
  linkGeneration: number;

  @Column(instantColumn)
  linkExpiresAt: string;

  @Column(nullableInstantColumn)
  firstViewedAt: string | null;

  @Column(nullableInstantColumn)
  issuedAt: string | null;

  /** When it became PAID; null in any other status. */
  @Column(nullableInstantColumn)
  paidAt: string | null;

  @Column(integerColumn)
  revision: number;

  @Column(instantColumn)
  createdAt: string;

  @Column(instantColumn)
  updatedAt: string;
}
