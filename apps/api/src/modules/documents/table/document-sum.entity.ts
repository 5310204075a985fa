import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, integerColumn, moneyColumn } from "../../../database/columns";

/**
 * What documents add up to; written by the database's triggers on `document` and by nobody else. On PostgreSQL a sum may have
 * several rows, for those who write at the same time: they are added up when it is read.
 */
@Entity("document_sum")
export class DocumentSumEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  /** Empty: of all clients. */
  @PrimaryColumn(idColumn)
  clientId: string;

  /**
   * Empty: whatever the day. Otherwise the last day on which an open document is not late: its due date, an offer's end of
   * validity, `9999-12-31` without one. Documents that are not open have none.
   */
  @PrimaryColumn({ type: "varchar", length: 10 })
  day: string;

  @PrimaryColumn({ type: "varchar", length: 20 })
  type: string;

  @PrimaryColumn({ type: "varchar", length: 12 })
  status: string;

  @PrimaryColumn({ type: "varchar", length: 3 })
  currency: string;

  /** 1: documents that an open reminder names; 0: the others. */
  @PrimaryColumn(integerColumn)
  isReminded: number;

  @PrimaryColumn({ type: "bigint" })
  slot: number;

  @Column(integerColumn)
  documents: number;

  /** Those of them on which something is owed. */
  @Column(integerColumn)
  openDocuments: number;

  @Column(moneyColumn)
  openMinor: number;

  /** What was received beyond what they ask for. */
  @Column(moneyColumn)
  excessMinor: number;
}
