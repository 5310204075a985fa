import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  booleanColumn,
  dateColumn,
  idColumn,
  instantColumn,
  integerColumn,
  moneyColumn,
  nullableDateColumn,
  nullableIdColumn,
  nullableTextColumn,
  textColumn,
} from "../../../database/columns";

/** One movement on a bank account. What the bank says about it never changes; decisions about it are added. */
@Entity("bank_line")
export class BankLineEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  importId: string;

  /** "" when neither the file nor the merchant says which. */
  @Column({ type: "varchar", length: 34 })
  account: string;

  /** See `recogniseLines`: a line is stored once. */
  @Column({ type: "varchar", length: 64 })
  fingerprint: string;

  @Column(dateColumn)
  bookedOn: string;

  @Column(nullableDateColumn)
  valueOn: string | null;

  /** Negative when it went out. */
  @Column(moneyColumn)
  amountMinor: number;

  @Column({ type: "varchar", length: 3 })
  currency: string;

  @Column({ type: "varchar", length: 140, nullable: true })
  counterpartyName: string | null;

  /** On whose behalf. */
  @Column({ type: "varchar", length: 140, nullable: true })
  ultimateName: string | null;

  @Column({ type: "varchar", length: 34, nullable: true })
  counterpartyAccount: string | null;

  @Column(textColumn)
  purpose: string;

  /** What else the payer or the bank says. */
  @Column(nullableTextColumn)
  furtherText: string | null;

  @Column({ type: "varchar", length: 100, nullable: true })
  endToEndId: string | null;

  @Column({ type: "varchar", length: 100, nullable: true })
  creditorReference: string | null;

  @Column({ type: "varchar", length: 100, nullable: true })
  bookingText: string | null;

  @Column(booleanColumn)
  isReturn: boolean;

  @Column({ type: "varchar", length: 10, nullable: true })
  returnReason: string | null;

  @Column({ type: "varchar", length: 110, nullable: true })
  bankReference: string | null;

  /** What the amount consists of, as a JSON list; null when the file does not say. */
  @Column(nullableTextColumn)
  statedParts: string | null;

  /** Of the batch that the line was taken out of. */
  @Column({ ...moneyColumn, nullable: true })
  batchMinor: number | null;

  /** What kind of file it comes from. */
  @Column({ type: "varchar", length: 40, nullable: true })
  source: string | null;

  /** An earlier line that may be the same movement. */
  @Column(nullableIdColumn)
  resemblesId: string | null;

  /** Follows from the last decision; kept in its transaction. */
  @Column({ type: "varchar", length: 10 })
  status: string;

  /** The number of the last decision; 0 when there is none. */
  @Column(integerColumn)
  decisionCount: number;

  @Column(instantColumn)
  createdAt: string;
}
