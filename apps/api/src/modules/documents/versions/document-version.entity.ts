import { Column, Entity, PrimaryColumn } from "typeorm";
import { booleanColumn, idColumn, instantColumn, integerColumn, jsonColumn } from "../../../database/columns";

/** What was issued, never changed. */
@Entity("document_version")
export class DocumentVersionEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  documentId: string;

  @Column(integerColumn)
  version: number;

  /** Canonical JSON of DocumentContent. */
  @Column(jsonColumn)
  content: string;

  @Column({ type: "varchar", length: 64 })
  contentSha256: string;

  /** Key of the PDF in the file store. */
  @Column({ type: "varchar", length: 64 })
  pdfSha256: string;

  @Column(integerColumn)
  pdfSizeBytes: number;

  /** Programs can read the invoice out of the PDF. */
  @Column({ ...booleanColumn, default: false })
  pdfHoldsEInvoice: boolean;

  @Column(instantColumn)
  createdAt: string;
}
