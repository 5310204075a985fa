import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, integerColumn, textColumn } from "../../../database/columns";

/** The merchant's own texts for one kind of email; without a row the built-in ones are used. */
@Entity("mail_template")
export class MailTemplateEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: 20 })
  kind: string;

  @Column({ type: "varchar", length: 2 })
  locale: string;

  @Column({ type: "varchar", length: FIELD_LIMITS.mailTemplate.subject })
  subject: string;

  @Column(textColumn)
  body: string;

  @Column(integerColumn)
  revision: number;
}
