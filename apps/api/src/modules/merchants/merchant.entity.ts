import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { booleanColumn, idColumn, instantColumn, integerColumn, nullableTextColumn } from "../../database/columns";

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

  /** Under § 19 UStG: nothing it sells is taxed. */
  @Column({ ...booleanColumn, default: false })
  isSmallBusiness: boolean;

  /** Whether new documents have the tax in their prices. */
  @Column({ ...booleanColumn, default: false })
  pricesIncludeTax: boolean;

  /** Whom customers can ask: BT-41. */
  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.contactName, nullable: true })
  contactName: string | null;

  /** The court that keeps the register. */
  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.registerCourt, nullable: true })
  registerCourt: string | null;

  /** BT-30, for example `HRB 12345`. */
  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.registerNumber, nullable: true })
  registerNumber: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.managingDirectors, nullable: true })
  managingDirectors: string | null;

  /** Of the list EAS; null without an electronic address. */
  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.electronicAddressScheme, nullable: true })
  electronicAddressScheme: string | null;

  /** BT-34. */
  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.electronicAddress, nullable: true })
  electronicAddress: string | null;

  /** Capitals without spaces. */
  @Column({ type: "varchar", length: 35, nullable: true })
  creditorId: string | null;

  /** Exactly as the bank has it: payers' banks compare it. */
  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.accountHolder, nullable: true })
  accountHolder: string | null;

  @Column({ type: "varchar", length: 34, nullable: true })
  iban: string | null;

  @Column({ type: "varchar", length: 11, nullable: true })
  bic: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.bankName, nullable: true })
  bankName: string | null;

  /** For clients without a choice of their own. */
  @Column({ type: "varchar", length: 20, default: "PDF" })
  invoiceFormat: string;

  /** JSON of PaymentTerms; null: nothing is said of them. */
  @Column(nullableTextColumn)
  paymentTerms: string | null;

  /** `#rrggbb`. */
  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.accentColor })
  accentColor: string;

  /** Of the picture's bytes, lower-case hex; null without a logo. */
  @Column({ type: "varchar", length: 64, nullable: true })
  logoSha256: string | null;

  /** `image/png` or `image/jpeg`; null without a logo. */
  @Column({ type: "varchar", length: 20, nullable: true })
  logoMediaType: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.imprintUrl, nullable: true })
  imprintUrl: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.merchant.privacyUrl, nullable: true })
  privacyUrl: string | null;

  @Column(integerColumn)
  revision: number;

  @Column(instantColumn)
  createdAt: string;
}
