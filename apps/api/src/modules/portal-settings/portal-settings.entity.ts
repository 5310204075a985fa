import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { booleanColumn, idColumn, integerColumn, jsonColumn, nullableTextColumn } from "../../database/columns";

/** What the merchant releases to customers. */
@Entity("portal_settings")
export class PortalSettingsEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  /** JSON array of document types. */
  @Column(jsonColumn)
  enabledDocumentTypes: string;

  /** JSON array of portal actions; VIEW is never in it. */
  @Column(jsonColumn)
  enabledActions: string;

  /** JSON array of client data sections. */
  @Column(jsonColumn)
  enabledSections: string;

  @Column(booleanColumn)
  newClientsHaveAccess: boolean;

  @Column(integerColumn)
  linkValidityDays: number;

  /** In German; null: nothing. */
  @Column(nullableTextColumn)
  welcomeText: string | null;

  @Column(nullableTextColumn)
  welcomeTextEn: string | null;

  /** Who is notified of what customers do; null: the merchant's own address. */
  @Column({ type: "varchar", length: FIELD_LIMITS.portalSettings.notificationEmail, nullable: true })
  notificationEmail: string | null;

  /** Whether clients get an email when money was received on, or left, their invoices. */
  @Column(booleanColumn)
  confirmsPayments: boolean;

  /** Whether clients get an email when an offer was answered in their name. */
  @Column(booleanColumn)
  confirmsAnswers: boolean;

  @Column(integerColumn)
  revision: number;
}
