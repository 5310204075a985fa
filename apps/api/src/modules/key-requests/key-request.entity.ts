import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, integerColumn, textColumn } from "../../database/columns";

/** One of the last requests that came with a key. */
@Entity("api_key_request")
export class KeyRequestEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column(idColumn)
  apiKeyId: string;

  @Column(instantColumn)
  startedAt: string;

  @Column(integerColumn)
  durationMs: number;

  /** What was asked for, in names of the schema's or of a route's. */
  @Column({ type: "varchar", length: 200 })
  operation: string;

  @Column(integerColumn)
  statusCode: number;

  /** DONE or FAILED. */
  @Column({ type: "varchar", length: 10 })
  outcome: string;

  /** JSON list of `CODE field`. */
  @Column(textColumn)
  problems: string;
}
