import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn } from "../database/columns";

/** The link with which a staff member may set a new password. One each: a newer one replaces it. */
@Entity("password_reset")
export class PasswordResetEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  staffMemberId: string;

  /** SHA-256 of the token's secret part. */
  @Column({ type: "varchar", length: 64 })
  secretHash: string;

  @Column(instantColumn)
  createdAt: string;

  @Column(instantColumn)
  expiresAt: string;
}
