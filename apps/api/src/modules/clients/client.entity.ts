import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  booleanColumn,
  idColumn,
  instantColumn,
  integerColumn,
  nullableInstantColumn,
  nullableTextColumn,
  textColumn,
} from "../../database/columns";

/** A client of the merchant: a person or a business. */
@Entity("client")
export class ClientEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.clientNumber })
  clientNumber: string;

  /** What another system calls the client; unique within the merchant. */
  @Column({ type: "varchar", length: FIELD_LIMITS.client.externalReference, nullable: true })
  externalReference: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.name })
  name: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.salutation, nullable: true })
  salutation: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.firstName, nullable: true })
  firstName: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.lastName, nullable: true })
  lastName: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.street, nullable: true })
  street: string | null;

  /** The second line of the address. */
  @Column({ type: "varchar", length: FIELD_LIMITS.client.addressAddition, nullable: true })
  addressAddition: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.zip, nullable: true })
  zip: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.city, nullable: true })
  city: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.countryCode, nullable: true })
  countryCode: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.email, nullable: true })
  email: string | null;

  /** Who else gets what is about documents: one address in each line. */
  @Column(textColumn)
  furtherEmails: string;

  /** Null: the merchant's. */
  @Column({ type: "varchar", length: 20, nullable: true })
  invoiceFormat: string | null;

  /** JSON of PaymentTerms; null: the merchant's. */
  @Column(nullableTextColumn)
  paymentTerms: string | null;

  /** Whether new documents have the tax in their prices; null: the merchant's. */
  @Column({ ...booleanColumn, nullable: true })
  pricesIncludeTax: boolean | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.phone, nullable: true })
  phone: string | null;

  /** Capitals without spaces. */
  @Column({ type: "varchar", length: 30, nullable: true })
  vatNumber: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.taxNumber, nullable: true })
  taxNumber: string | null;

  /** Capitals with hyphens. */
  @Column({ type: "varchar", length: FIELD_LIMITS.client.leitwegId, nullable: true })
  leitwegId: string | null;

  /** Of the list EAS; null without an electronic address. */
  @Column({ type: "varchar", length: FIELD_LIMITS.client.electronicAddressScheme, nullable: true })
  electronicAddressScheme: string | null;

  /** BT-49. */
  @Column({ type: "varchar", length: FIELD_LIMITS.client.electronicAddress, nullable: true })
  electronicAddress: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.accountOwner, nullable: true })
  accountOwner: string | null;

  /** Capitals without spaces. */
  @Column({ type: "varchar", length: 34, nullable: true })
  iban: string | null;

  @Column({ type: "varchar", length: 11, nullable: true })
  bic: string | null;

  @Column({ type: "varchar", length: FIELD_LIMITS.client.bankName, nullable: true })
  bankName: string | null;

  @Column({ type: "varchar", length: 2 })
  locale: string;

  /** For staff only. */
  @Column(nullableTextColumn)
  note: string | null;

  @Column(booleanColumn)
  portalAccess: boolean;

  /** DEFAULT or CHOSEN. */
  @Column({ type: "varchar", length: 10 })
  portalAccessSource: string;

  /** Raising it invalidates every older URL. */
  @Column(integerColumn)
  linkGeneration: number;

  /** Raised when the client's own URL gets a new expiry after it had expired; older ones stay dead. */
  @Column(integerColumn)
  linkRenewal: number;

  @Column(instantColumn)
  linkExpiresAt: string;

  @Column(nullableInstantColumn)
  lastPortalVisitAt: string | null;

  /** The name in lower case without accents: the list's order. */
  @Column({ type: "varchar", length: FIELD_LIMITS.client.name })
  sortName: string;

  @Column(nullableInstantColumn)
  archivedAt: string | null;

  @Column(integerColumn)
  revision: number;

  @Column(instantColumn)
  createdAt: string;

  @Column(instantColumn)
  updatedAt: string;
}
