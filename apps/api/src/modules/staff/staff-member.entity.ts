import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, nullableInstantColumn, nullableIntegerColumn } from "../../database/columns";

/** Somebody who works for the merchant. */
@Entity("staff_member")
export class StaffMemberEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.staffMember.name })
  name: string;

  /** Lower case. */
  @Column({ type: "varchar", length: FIELD_LIMITS.staffMember.email })
  email: string;

  /** OWNER, EDITOR or VIEWER. */
  @Column({ type: "varchar", length: 10 })
  role: string;

  @Column({ type: "varchar", length: 2 })
  locale: string;

  /** argon2id in its own text form. */
  @Column({ type: "varchar", length: 255 })
  passwordHash: string;

  /** Sealed; counts only when `totpConfirmedAt` is set. */
  @Column({ type: "varchar", length: 255, nullable: true })
  totpSecret: string | null;

  @Column(nullableInstantColumn)
  totpConfirmedAt: string | null;

  /** Time step of the last code used: a code works once. */
  @Column(nullableIntegerColumn)
  totpLastStep: number | null;

  @Column(nullableInstantColumn)
  disabledAt: string | null;

  @Column(nullableInstantColumn)
  lastSignInAt: string | null;

  @Column(instantColumn)
  createdAt: string;
}
