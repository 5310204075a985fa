import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import type { CheckedProfile, CheckResult, Finding } from "../../../integrations/e-invoices/e-invoice-report";
import type { VersionKey } from "../versions/version-key";
import { KNOWN_CHECKS } from "./known-checks";
import { EInvoiceCheckEntity } from "./e-invoice-check.entity";

/** The certificate of the e-invoice of a document's version. */
export interface EInvoiceCheck extends VersionKey {
  readonly checkedAt: string;
  readonly checkVersion: string;
  readonly rules: readonly string[];
  readonly profile: CheckedProfile | null;
  readonly result: CheckResult;
  readonly sha256: string;
  readonly findingCount: number;
  readonly findings: readonly Finding[];
}

type CheckRow = Omit<EInvoiceCheck, "rules" | "findings"> & { readonly rules: string; readonly findings: string };

/** Checks of e-invoices; they are only ever added. */
export class EInvoiceCheckRepository {
  constructor(private readonly database: Database) {}

  async insert(scope: MerchantScope, check: EInvoiceCheck): Promise<void> {
    await this.database.writer.insert(EInvoiceCheckEntity, {
      merchantId: scope.merchantId,
      ...check,
      rules: JSON.stringify(check.rules),
      findings: JSON.stringify(check.findings),
    });
  }

  /** Of each document's current version, in no particular order; documents without one are left out. */
  async findOf(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly EInvoiceCheck[]> {
    const rows = await this.database.rows<CheckRow>(
      `SELECT c.document_id AS "documentId", c.version AS "version", c.checked_at AS "checkedAt",
         c.check_version AS "checkVersion", c.rules AS "rules", c.profile AS "profile", c.result AS "result",
         c.sha256 AS "sha256", c.finding_count AS "findingCount", c.findings AS "findings"
       FROM e_invoice_check c
       JOIN document d ON d.merchant_id = c.merchant_id AND d.id = c.document_id AND d.current_version = c.version
       WHERE c.merchant_id = :merchantId AND c.document_id IN (:...documentIds)`,
      { merchantId: scope.merchantId, documentIds },
      KNOWN_CHECKS,
    );
    return rows.map((row) => ({
      ...row,
      rules: JSON.parse(row.rules) as string[],
      findings: JSON.parse(row.findings) as Finding[],
    }));
  }
}
