import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  booleanColumn,
  idColumn,
  instantColumn,
  integerColumn,
  jsonColumn,
  nullableIdColumn,
  nullableInstantColumn,
  textColumn,
} from "../../../database/columns";

/** An email as it was or will be sent. */
@Entity("mail")
export class MailEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: 30 })
  kind: string;

  /** CUSTOMER or STAFF; follows from the kind. */
  @Column({ type: "varchar", length: 10 })
  audience: string;

  /** QUEUED, SENT or PARKED. */
  @Column({ type: "varchar", length: 10 })
  status: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.mail.to })
  recipient: string;

  /** Display name and address. */
  @Column({ type: "varchar", length: 300 })
  sender: string;

  @Column({ type: "varchar", length: 254, nullable: true })
  replyTo: string | null;

  @Column({ type: "varchar", length: 500 })
  subject: string;

  @Column(textColumn)
  text: string;

  @Column(textColumn)
  html: string;

  /** JSON array of {fileName, mediaType, sha256}. */
  @Column(jsonColumn)
  attachments: string;

  @Column(nullableIdColumn)
  clientId: string | null;

  @Column(nullableIdColumn)
  documentId: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.mail.idempotencyKey })
  idempotencyKey: string;

  @Column(integerColumn)
  attempts: number;

  @Column({ type: "varchar", length: 500, nullable: true })
  lastError: string | null;

  /** Until an email was sent, and the links were taken out of what is kept of it. The demo's mailbox keeps them. */
  @Column({ ...booleanColumn, default: true })
  hasLiveLinks: boolean;

  @Column(nullableInstantColumn)
  sentAt: string | null;

  @Column(instantColumn)
  createdAt: string;
}
