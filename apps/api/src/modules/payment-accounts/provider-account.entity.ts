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

/** A merchant's account at a payment provider. Stays after it was disconnected: old payments still belong to it. */
@Entity("payment_provider_account")
export class ProviderAccountEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  /** Unique among all merchants' too: webhooks come to it. */
  @PrimaryColumn(idColumn)
  id: string;

  /** The kind: `stripe`, for example. */
  @Column({ type: "varchar", length: 20 })
  provider: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.providerAccount.label })
  label: string;

  /** What the merchant typed, sealed. */
  @Column(textColumn)
  settings: string;

  /** The last part of the address for webhooks, sealed. */
  @Column(textColumn)
  webhookSecret: string;

  /** As the provider said when it was connected. */
  @Column(booleanColumn)
  live: boolean;

  /** JSON array; null is not among the things that it can be. */
  @Column(jsonColumn)
  currencies: string;

  /**
   * New payments go to it. At most one of a merchant's; when it is disconnected, as the last live one may be, nothing
   * can be paid: a merchant who took real money never falls back to play money.
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
