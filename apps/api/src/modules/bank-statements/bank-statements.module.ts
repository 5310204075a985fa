import type { Core } from "../../core";
import type { ServerModule } from "../../server-module";
import type { ActivityServices } from "../activity/activity.module";
import type { DocumentsServices } from "../documents/documents.module";
import type { LedgerServices } from "../ledger/ledger.module";
import type { MerchantsServices } from "../merchants/merchants.module";
import { BankStatementAdminResolver } from "./importing/bank-statement.admin.resolver";
import { ImportBankStatement } from "./importing/import-bank-statement";
import { SearchBankLines } from "./lines/search-bank-lines";
import { BankLineRepository } from "./lines/bank-line.repository";
import { BankLineAdminResolver, BankLinePartAdminResolver } from "./matching/bank-line.admin.resolver";
import { BankLineService } from "./matching/bank-line.service";
import { BankMatchRepository } from "./matching/bank-match.repository";
import { ConfirmBankLine } from "./matching/confirm-bank-line";
import { ProposeMatches } from "./matching/propose-matches";

type BankStatementsModuleNeeds = ActivityServices &
  Pick<DocumentsServices, "documentRepository" | "documentVersionRepository"> &
  LedgerServices &
  Pick<MerchantsServices, "merchantRepository">;

/** Bank statements, from the file to the ledger. */
export function createBankStatementsModule(core: Core, needs: BankStatementsModuleNeeds) {
  const bankLineRepository = new BankLineRepository(core.database, core.searchIndex);
  const searchBankLines = new SearchBankLines({ ...core, bankLineRepository });
  const bankMatchRepository = new BankMatchRepository(core.database);
  const proposeMatches = new ProposeMatches({ ...needs, bankMatchRepository });
  const shared = { ...core, ...needs, bankLineRepository, searchBankLines, bankMatchRepository, proposeMatches };
  const importBankStatement = new ImportBankStatement(shared);
  const bankLines = new BankLineService(shared);
  const confirmBankLine = new ConfirmBankLine(shared);
  return {
    services: { importBankStatement, bankLines, confirmBankLine },
    adminResolvers: [
      new BankStatementAdminResolver({ importBankStatement, bankLines }),
      new BankLineAdminResolver({ ...needs, bankLines, confirmBankLine }),
      new BankLinePartAdminResolver(needs),
    ],
  } satisfies ServerModule;
}
