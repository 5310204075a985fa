import type { Locale } from "@kundenportal/domain/locale";
import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import { newId } from "../../../shared/ids";
import type { MailWords } from "./built-in-templates";
import { MAIL_TEMPLATE_KINDS, type MailTemplateKind } from "./mail-template-kinds";

export interface OwnTemplate extends MailWords {
  readonly kind: MailTemplateKind;
  readonly locale: Locale;
  /** From 1. */
  readonly revision: number;
}

/** The merchant's own texts. */
export class MailTemplateRepository {
  constructor(private readonly database: Database) {}

  async list(scope: MerchantScope): Promise<readonly OwnTemplate[]> {
    return this.database.rows<OwnTemplate>(
      `SELECT kind AS "kind", locale AS "locale", subject AS "subject", body AS "body", revision AS "revision"
       FROM mail_template WHERE merchant_id = :merchantId`,
      { merchantId: scope.merchantId },
      { kind: MAIL_TEMPLATE_KINDS },
    );
  }

  /**
   * Revision 0 stands for the built-in texts.
   * False when the revision is no longer the current one; nothing is changed then.
   */
  async save(scope: MerchantScope, template: OwnTemplate): Promise<boolean> {
    const parameters = { ...template, merchantId: scope.merchantId, id: newId() };
    const changed =
      template.revision === 0
        ? await this.database.execute(
            `INSERT INTO mail_template (merchant_id, id, kind, locale, subject, body, revision)
             VALUES (:merchantId, :id, :kind, :locale, :subject, :body, 1)
             ON CONFLICT (merchant_id, kind, locale) DO NOTHING`,
            parameters,
          )
        : await this.database.execute(
            `UPDATE mail_template SET subject = :subject, body = :body, revision = revision + 1
             WHERE merchant_id = :merchantId AND kind = :kind AND locale = :locale AND revision = :revision`,
            parameters,
          );
    return changed === 1;
  }
}
