import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { booleanColumn, idColumn, instantColumn, nullableIdColumn, textColumn } from "../../database/columns";

/** What customer and staff say about a document. */
@Entity("comment")
export class CommentEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  clientId: string;

  @Column(idColumn)
  documentId: string;

  /** CUSTOMER or STAFF. */
  @Column({ type: "varchar", length: 10 })
  author: string;

  /** Who we know it was: the client at that time, the staff member, or the API key. */
  @Column({ type: "varchar", length: FIELD_LIMITS.client.name })
  authorName: string;

  /** What a customer called themselves; anybody can type anything. */
  @Column({ type: "varchar", length: FIELD_LIMITS.comment.authorName, nullable: true })
  typedName: string | null;

  @Column(nullableIdColumn)
  staffMemberId: string | null;

  @Column(textColumn)
  body: string;

  /** For staff only. */
  @Column(booleanColumn)
  internal: boolean;

  @Column(instantColumn)
  createdAt: string;
}
