import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  booleanColumn,
  idColumn,
  instantColumn,
  integerColumn,
  jsonColumn,
  nullableInstantColumn,
  textColumn,
} from "../../database/columns";

/** A merchant's account with a payment provider. Kept after it was disconnected: old payments still belong to it. */
@Entity("payment_provider_account")
export class ProviderAccountEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  /** Unique across all merchants: webhooks are addressed to it. */
  @PrimaryColumn(idColumn)
  id: string;

  /** The kind: `stripe`, for example. */
  @Column({ type: "varchar", length: 20 })
  provider: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.providerAccount.label })
  label: string;

  /** What the merchant entered, sealed. */
  @Column(textColumn)
  settings: string;

  /** The last part of the webhook address, sealed. */
  @Column(textColumn)
  webhookSecret: string;

  /** As the provider reported when it was connected. */
  @Column(booleanColumn)
  live: boolean;

  /** JSON array; never null. */
  @Column(jsonColumn)
  currencies: string;

  /**
   * New payments go to it. At most one per merchant; if it is disconnected, which is possible for the last live one,
   * nothing can be paid: a merchant who took real money never falls back to play money.
   */
  @Column(booleanColumn)
  preferred: boolean;

  /** When its credentials last worked. */
  @Column(instantColumn)
  checkedAt: string;

  @Column(nullableInstantColumn)
  disconnectedAt: string | null;

  @Column(integerColumn)
  revision: number;

  @Column(instantColumn)
  createdAt: string;

  @Column(instantColumn)
  updatedAt: string;
}
