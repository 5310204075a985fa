import { Column, Entity, PrimaryColumn } from "typeorm";
import { booleanColumn, idColumn, integerColumn, nullableIntegerColumn } from "../../database/columns";

/** The next number of each document type; clients have one too. */
@Entity("number_range")
export class NumberRangeEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  /** Document type, or `CLIENT`. */
  @PrimaryColumn({ type: "varchar", length: 30 })
  id: string;

  @Column({ type: "varchar", length: 20 })
  prefix: string;

  /** The number is padded with zeros to this length. */
  @Column(integerColumn)
  digits: number;

  @Column(integerColumn)
  nextNumber: number;

  @Column({ ...booleanColumn, default: false })
  isYearly: boolean;

  /** Of a yearly range: the year that `nextNumber` counts in. */
  @Column(nullableIntegerColumn)
  year: number | null;
}
