import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, integerColumn, nullableTextColumn } from "../../../database/columns";

/** A file that belongs to a document; its bytes are in the file store. */
@Entity("document_attachment")
export class DocumentAttachmentEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  documentId: string;

  /** The version that it came with. */
  @Column({ ...integerColumn, default: 1 })
  version: number;

  /** E_INVOICE (the original, byte for byte) or ATTACHMENT. */
  @Column({ type: "varchar", length: 12 })
  kind: string;

  @Column({ type: "varchar", length: 255 })
  fileName: string;

  @Column({ type: "varchar", length: 100 })
  mediaType: string;

  @Column(integerColumn)
  sizeBytes: number;

  @Column({ type: "varchar", length: 64 })
  sha256: string;

  @Column(nullableTextColumn)
  description: string | null;

  @Column(integerColumn)
  position: number;

  @Column(instantColumn)
  createdAt: string;
}
