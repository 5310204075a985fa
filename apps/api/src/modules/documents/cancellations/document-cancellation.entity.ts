import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn } from "../../../database/columns";

/** When a document was cancelled, and why. */
@Entity("document_cancellation")
export class DocumentCancellationEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  documentId: string;

  /** Customers can read it. Null: none was given. */
  @Column({ type: "varchar", length: FIELD_LIMITS.cancellation.reason, nullable: true })
  reason: string | null;

  @Column(instantColumn)
  canceledAt: string;
}
