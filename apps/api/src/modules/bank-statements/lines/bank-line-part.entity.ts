import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, integerColumn, moneyColumn, nullableIdColumn } from "../../../database/columns";

/** The part of a confirmed line that went to one document; append-only. */
@Entity("bank_line_part")
export class BankLinePartEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  lineId: string;

  /** The number of the decision that confirmed it; in force while it is the line's last. */
  @Column(integerColumn)
  sequence: number;

  @Column(idColumn)
  documentId: string;

  /** More than 0, even for money that went out. */
  @Column(moneyColumn)
  amountMinor: number;

  /** Cash discount granted on top. */
  @Column(moneyColumn)
  discountMinor: number;

  /** The ledger entry that a return reverses. */
  @Column(nullableIdColumn)
  reversedEntryId: string | null;
}
