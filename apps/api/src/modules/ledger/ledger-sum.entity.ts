import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, integerColumn, moneyColumn } from "../../database/columns";

/** What ledger entries add up to; written by the database's triggers on `ledger_entry`, with slots like `document_sum`. */
@Entity("ledger_sum")
export class LedgerSumEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  /** DAY or MONTH. */
  @PrimaryColumn({ type: "varchar", length: 5 })
  unit: string;

  /** `2026-05-04` or `2026-05`. */
  @PrimaryColumn({ type: "varchar", length: 10 })
  period: string;

  @PrimaryColumn({ type: "varchar", length: 20 })
  kind: string;

  @PrimaryColumn({ type: "varchar", length: 3 })
  currency: string;

  @PrimaryColumn({ type: "bigint" })
  slot: number;

  @Column(integerColumn)
  entries: number;

  @Column(moneyColumn)
  amountMinor: number;
}
