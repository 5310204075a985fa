import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, integerColumn } from "../../../database/columns";

/** What somebody decided about a line; append-only. */
@Entity("bank_line_decision")
export class BankLineDecisionEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  lineId: string;

  /** Counts the decisions of a line from 1. */
  @Column(integerColumn)
  sequence: number;

  /** CONFIRMED, IGNORED or UNDONE. */
  @Column({ type: "varchar", length: 10 })
  kind: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.bankLineDecision.note, nullable: true })
  note: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.staffMember.name })
  decidedBy: string;

  @Column(instantColumn)
  createdAt: string;
}
