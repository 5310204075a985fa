import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn } from "../database/columns";

/** A signed-in browser of a staff member. */
@Entity("staff_session")
export class StaffSessionEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  staffMemberId: string;

  /** SHA-256 of the cookie's secret part. */
  @Column({ type: "varchar", length: 64 })
  secretHash: string;

  @Column(instantColumn)
  createdAt: string;

  @Column(instantColumn)
  lastSeenAt: string;

  @Column(instantColumn)
  expiresAt: string;
}
