import type { Core } from "./core";
import type { TimelineService } from "./modules/audit/timeline.service";
import { BankLineRepository } from "./modules/bank-statements/lines/bank-line.repository";
import { BankLineService } from "./modules/bank-statements/matching/bank-line.service";
import { BankMatchRepository } from "./modules/bank-statements/matching/bank-match.repository";
import { ConfirmBankLine } from "./modules/bank-statements/matching/confirm-bank-line";
import { ImportBankStatement } from "./modules/bank-statements/importing/import-bank-statement";
import { ProposeMatches } from "./modules/bank-statements/matching/propose-matches";
import type { DocumentVersionRepository } from "./modules/documents/versions/document-version.repository";
import type { DocumentRepository } from "./modules/documents/table/document.repository";
import type { MerchantRepository } from "./modules/merchants/merchant.repository";
import type { Ledger } from "./modules/ledger/ledger";

/** What bank statements need of the other rooms. */
export interface BankNeeds {
  readonly documentRepository: DocumentRepository;
  readonly documentVersions: DocumentVersionRepository;
  readonly merchantRepository: MerchantRepository;
  readonly ledger: Ledger;
  readonly timeline: TimelineService;
}

/** Bank statements, from the file to the ledger. */
export function createBankServices(
  { clock, database }: Core,
  { documentRepository, documentVersions, merchantRepository, ledger, timeline }: BankNeeds,
) {
  const lines = new BankLineRepository(database);
  const matches = new BankMatchRepository(database);
  const proposeMatches = new ProposeMatches(matches, documentVersions);
  return {
    importBankStatement: new ImportBankStatement(database, clock, lines, merchantRepository, proposeMatches),
    bankLines: new BankLineService(
      database,
      clock,
      lines,
      matches,
      documentRepository,
      ledger,
      proposeMatches,
      timeline,
    ),
    confirmBankLine: new ConfirmBankLine(
      database,
      clock,
      lines,
      matches,
      documentRepository,
      ledger,
      proposeMatches,
      timeline,
    ),
  };
}
