import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  booleanColumn,
  idColumn,
  instantColumn,
  integerColumn,
  nullableIdColumn,
  nullableIntegerColumn,
} from "../database/columns";

/** A customer's browser that opened a portal URL. */
@Entity("portal_session")
export class PortalSessionEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  clientId: string;

  /** Set for a document link: only this document and what it names. */
  @Column(nullableIdColumn)
  documentId: string | null;

  @Column({ type: "varchar", length: 64 })
  secretHash: string;

  /** The generations at the time of opening; a higher one ends the session. */
  @Column(integerColumn)
  clientGeneration: number;

  /** 0 unless the client's own URL was opened. */
  @Column(integerColumn)
  clientRenewal: number;

  @Column(nullableIntegerColumn)
  documentGeneration: number | null;

  /** A preview by staff. */
  @Column(booleanColumn)
  readOnly: boolean;

  @Column(nullableIdColumn)
  staffMemberId: string | null;

  @Column(instantColumn)
  createdAt: string;

  @Column(instantColumn)
  expiresAt: string;
}
