import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, integerColumn, moneyColumn, nullableIdColumn } from "../../../database/columns";

/** What of a confirmed line went to one document; append-only. */
@Entity("bank_line_part")
export class BankLinePartEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  lineId: string;

  /** Of the decision that confirmed it; in force while it is the line's last. */
  @Column(integerColumn)
  sequence: number;

  @Column(idColumn)
  documentId: string;

  /** More than 0, also of money that went out. */
  @Column(moneyColumn)
  amountMinor: number;

  /** Cash discount granted on top. */
  @Column(moneyColumn)
  discountMinor: number;

  /** The ledger's entry that a return takes back. */
  @Column(nullableIdColumn)
  reversedEntryId: string | null;
}
