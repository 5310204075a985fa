import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn } from "../../../database/columns";

/** Which document a document was written from, and how it follows from it; none: it was written from scratch. */
@Entity("document_origin")
export class DocumentOriginEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  documentId: string;

  @Column(idColumn)
  originId: string;

  /** `FollowUp`. */
  @Column({ type: "varchar", length: 20 })
  followUp: string;
}
