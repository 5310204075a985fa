import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  idColumn,
  instantColumn,
  integerColumn,
  nullableInstantColumn,
  nullableTextColumn,
  textColumn,
} from "../../database/columns";

/** Where a merchant wants to be told of events. */
@Entity("webhook_endpoint")
export class WebhookEndpointEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.webhookEndpoint.name })
  name: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.webhookEndpoint.url })
  url: string;

  /** JSON list of kinds; null: all. */
  @Column(nullableTextColumn)
  kinds: string | null;

  /** Sealed. */
  @Column(textColumn)
  secret: string;

  /** The one before it, sealed, until then. */
  @Column(nullableTextColumn)
  previousSecret: string | null;

  @Column(nullableInstantColumn)
  previousSecretUntil: string | null;

  /** ON, OFF (by staff) or FAILED (switched off after days). */
  @Column({ type: "varchar", length: 10 })
  status: string;

  /** Up to which position of the feed deliveries were made. */
  @Column({ type: "bigint" })
  position: number;

  /** Since when every try failed; null: the last one did not. */
  @Column(nullableInstantColumn)
  failingSince: string | null;

  /** When the receiver answered that nothing is wanted there any more (410); null: it did not. */
  @Column(nullableInstantColumn)
  refusedAt: string | null;

  @Column(instantColumn)
  createdAt: string;

  @Column(integerColumn)
  revision: number;
}
