import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, nullableIdColumn, nullableInstantColumn } from "../database/columns";

/** A key for programs. */
@Entity("api_key")
export class ApiKeyEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.apiKey.name })
  name: string;

  /** The visible start of the key, to recognise it. */
  @Column({ type: "varchar", length: 16 })
  prefix: string;

  @Column({ type: "varchar", length: 64 })
  secretHash: string;

  /** READ or WRITE. */
  @Column({ type: "varchar", length: 10 })
  scope: string;

  @Column(nullableIdColumn)
  createdBy: string | null;

  @Column(instantColumn)
  createdAt: string;

  @Column(nullableInstantColumn)
  lastUsedAt: string | null;

  @Column(nullableInstantColumn)
  expiresAt: string | null;

  @Column(nullableInstantColumn)
  revokedAt: string | null;
}
