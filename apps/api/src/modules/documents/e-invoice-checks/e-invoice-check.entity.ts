import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, integerColumn, jsonColumn } from "../../../database/columns";

/** What the check of the e-invoice of a document's version came to when it arrived, or was written. Never changed afterwards. */
@Entity("e_invoice_check")
export class EInvoiceCheckEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  documentId: string;

  /** Of the document. */
  @PrimaryColumn(integerColumn)
  version: number;

  @Column(instantColumn)
  checkedAt: string;

  /** Of our check. */
  @Column({ type: "varchar", length: 20 })
  checkVersion: string;

  /** A list: the published rules that were followed. */
  @Column(jsonColumn)
  rules: string;

  /** Null for a file that is no e-invoice. */
  @Column({ type: "varchar", length: 30, nullable: true })
  profile: string | null;

  @Column({ type: "varchar", length: 10 })
  result: string;

  /** Of the XML that was checked. */
  @Column({ type: "varchar", length: 64 })
  sha256: string;

  /** Of all, also of those that are not kept. */
  @Column(integerColumn)
  findingCount: number;

  /** A list: the first findings, errors before warnings. */
  @Column(jsonColumn)
  findings: string;
}
