import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import type { EInvoiceReport } from "../../../integrations/e-invoices/e-invoice-report";
import type { VersionKey } from "../versions/version-key";
import type { EInvoiceCheck, EInvoiceCheckRepository } from "./e-invoice-check.repository";

/** The XML of a version, and what the check of it came to. */
export interface CheckedFile extends VersionKey {
  readonly sha256: string;
  readonly report: EInvoiceReport;
}

interface EInvoiceChecksServiceNeeds extends Pick<Core, "clock"> {
  readonly eInvoiceCheckRepository: EInvoiceCheckRepository;
}

/** The certificates of documents' e-invoices. */
export class EInvoiceChecksService {
  constructor(private readonly needs: EInvoiceChecksServiceNeeds) {}

  /** Once for each version, in the transaction that stores the file. */
  keep(scope: MerchantScope, { documentId, version, sha256, report }: CheckedFile): Promise<void> {
    return this.needs.eInvoiceCheckRepository.insert(scope, {
      documentId,
      version,
      checkedAt: this.needs.clock.now().toISOString(),
      checkVersion: report.checkVersion,
      rules: report.followedRules,
      profile: report.profile,
      result: report.result,
      sha256,
      findingCount: report.findings.length + report.omittedFindings,
      findings: report.findings,
    });
  }

  /** Of current versions, for documents that have been found before and are therefore known to be visible; in no particular order. */
  findOf(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly EInvoiceCheck[]> {
    return this.needs.eInvoiceCheckRepository.findOf(scope, documentIds);
  }
}
