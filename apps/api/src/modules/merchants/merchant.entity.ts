import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, integerColumn } from "../../database/columns";

/** A business that uses this installation; the root of every scope. */
@Entity("merchant")
export class MerchantEntity {
  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.name })
  name: string;

  /** `de` or `en`. */
  @Column({ type: "varchar", length: 2 })
  locale: string;

  /** IANA name; decides which day it is. */
  @Column({ type: "varchar", length: 64 })
  timeZone: string;

  /** Default currency for new documents. */
  @Column({ type: "varchar", length: 3 })
  currency: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.street, nullable: true })
  street: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.zip, nullable: true })
  zip: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.city, nullable: true })
  city: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.countryCode })
  countryCode: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.email, nullable: true })
  email: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.phone, nullable: true })
  phone: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.website, nullable: true })
  website: string | null;

  @Column({ type: "varchar", length: 30, nullable: true })
  vatNumber: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.taxNumber, nullable: true })
  taxNumber: string | null;

  /** Exactly as the bank has it: payers' banks compare it. */
  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.accountHolder, nullable: true })
  accountHolder: string | null;

  @Column({ type: "varchar", length: 34, nullable: true })
  iban: string | null;

  @Column({ type: "varchar", length: 11, nullable: true })
  bic: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.bankName, nullable: true })
  bankName: string | null;

  /** `#rrggbb`. */
  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.accentColor })
  accentColor: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.imprintUrl, nullable: true })
  imprintUrl: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.privacyUrl, nullable: true })
  privacyUrl: string | null;

  @Column(integerColumn)
  revision: number;

  @Column(instantColumn)
  createdAt: string;
}
