import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  idColumn,
  instantColumn,
  integerColumn,
  jsonColumn,
  nullableDateColumn,
  nullableTextColumn,
} from "../../../database/columns";

/** One file that was imported. The file itself is not kept: it contains more about other people than we need. */
@Entity("bank_import")
export class BankImportEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: 255 })
  fileName: string;

  @Column({ type: "varchar", length: 64 })
  sha256: string;

  /** CAMT or CSV. */
  @Column({ type: "varchar", length: 10 })
  format: string;

  /** The accounts in it, as a JSON list. */
  @Column(jsonColumn)
  accounts: string;

  /** Null when nothing was booked. */
  @Column(nullableDateColumn)
  firstBookedOn: string | null;

  @Column(nullableDateColumn)
  lastBookedOn: string | null;

  @Column(integerColumn)
  newCount: number;

  /** Lines from an earlier import. */
  @Column(integerColumn)
  knownCount: number;

  /** Money that went out and has nothing to do with documents; not stored. */
  @Column(integerColumn)
  leftOutCount: number;

  @Column(integerColumn)
  pendingCount: number;

  /** Rows that the bank did not carry out: declined, reverted, cancelled. Not stored. */
  @Column(integerColumn)
  notExecutedCount: number;

  /** Rows that state a balance or a sum. Not stored. */
  @Column(integerColumn)
  balanceCount: number;

  /** For a table: a hash of its headings, so that what somebody said about its columns applies to the next one. */
  @Column({ type: "varchar", length: 64, nullable: true })
  csvHeaderHash: string | null;

  @Column(nullableTextColumn)
  csvColumns: string | null;

  @Column({ type: "varchar", length: 200 })
  importedBy: string;

  @Column(instantColumn)
  createdAt: string;
}
