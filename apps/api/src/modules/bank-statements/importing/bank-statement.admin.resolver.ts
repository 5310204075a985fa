import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import type { RequestContext } from "../../../graphql/request-context";
import type { BankLineService } from "../matching/bank-line.service";
import {
  BankOverview,
  ImportBankStatementInput,
  ImportBankStatementRefused,
  ImportBankStatementResult,
  ImportBankStatementSuccess,
} from "./bank-statement.admin.types";
import { presentImport, presentOverview, presentPreview, presentStatementProblem } from "./bank-statement.presenter";
import type { ImportBankStatement } from "./import-bank-statement";

interface BankStatementAdminResolverNeeds {
  readonly importBankStatement: ImportBankStatement;
  readonly bankLines: BankLineService;
}

@Resolver()
export class BankStatementAdminResolver {
  constructor(private readonly needs: BankStatementAdminResolverNeeds) {}

  @Query(() => BankOverview, { description: "What is left to do about bank lines." })
  @MerchantOperation("VIEWER")
  async bankOverview(@Ctx() context: RequestContext): Promise<BankOverview> {
    return presentOverview(await this.needs.bankLines.overview(merchantActorOf(context).scope));
  }

  @Mutation(() => ImportBankStatementResult, {
    description: "Imports the lines of a bank statement; lines that were imported before are skipped.",
  })
  @MerchantOperation("EDITOR")
  async importBankStatement(
    @Ctx() context: RequestContext,
    @Arg("input", () => ImportBankStatementInput, { description: "The file." })
    { fileName, contentBase64, columns, directions }: ImportBankStatementInput,
  ): Promise<typeof ImportBankStatementResult> {
    const outcome = await this.needs.importBankStatement.import(merchantActorOf(context), {
      fileName,
      contentBase64,
      choice: columns == null ? null : { columns, directions: directions ?? [] },
    });
    if (outcome.kind === "REFUSED")
      return new ImportBankStatementRefused(outcome.problems.map(presentStatementProblem));
    if (outcome.kind === "COLUMNS_NEEDED") return presentPreview(outcome.preview);
    return Object.assign(new ImportBankStatementSuccess(), { bankImport: presentImport(outcome.imported) });
  }
}
