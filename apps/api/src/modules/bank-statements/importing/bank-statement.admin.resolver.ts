import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import { type RunUnderKey, UnderKey } from "../../../graphql/once-by-key";
import type { RequestContext } from "../../../graphql/request-context";
import type { BankLineService } from "../matching/bank-line.service";
import {
  BankImport,
  BankOverview,
  ImportBankStatementInput,
  ImportBankStatementRefused,
  ImportBankStatementResult,
  ImportBankStatementSuccess,
} from "./bank-statement.admin.types";
import { presentImport, presentPreview, presentStatementProblem } from "./bank-statement.presenter";
import type { ImportBankStatement } from "./import-bank-statement";

interface BankStatementAdminResolverNeeds {
  readonly importBankStatement: ImportBankStatement;
  readonly bankLines: BankLineService;
}

@Resolver(() => BankOverview)
export class BankStatementAdminResolver {
  constructor(private readonly needs: BankStatementAdminResolverNeeds) {}

  @Query(() => BankOverview, { description: "What is left to do about bank lines." })
  @MerchantOperation("VIEWER")
  bankOverview(): BankOverview {
    return new BankOverview();
  }

  @FieldResolver(() => Int, { description: "Lines about which nothing has been decided." })
  openCount(@Ctx() context: RequestContext): Promise<number> {
    return this.needs.bankLines.countOpen(merchantActorOf(context).scope);
  }

  @FieldResolver(() => Int, {
    description: "How many of the 500 newest open lines `confirmBankLines` would book without anybody checking.",
  })
  sureCount(@Ctx() context: RequestContext): Promise<number> {
    return this.needs.bankLines.countSure(merchantActorOf(context).scope);
  }

  @FieldResolver(() => BankImport, { nullable: true, description: "Null when nothing has been imported yet." })
  async lastImport(@Ctx() context: RequestContext): Promise<BankImport | null> {
    const row = await this.needs.bankLines.findLastImport(merchantActorOf(context).scope);
    return row === null ? null : presentImport(row);
  }

  @Mutation(() => ImportBankStatementResult, {
    description: "Imports the lines of a bank statement; lines that were imported before are skipped.",
  })
  @MerchantOperation("EDITOR")
  async importBankStatement(
    @Ctx() context: RequestContext,
    @Arg("input", () => ImportBankStatementInput, { description: "The file." })
    { fileName, contentBase64, columns, directions }: ImportBankStatementInput,
    @UnderKey() once: RunUnderKey,
  ): Promise<typeof ImportBankStatementResult> {
    const prepared = await this.needs.importBankStatement.prepare(merchantActorOf(context), {
      fileName,
      contentBase64,
      choice: columns == null ? null : { columns, directions: directions ?? [] },
    });
    if (typeof prepared === "function") {
      return once(async () =>
        Object.assign(new ImportBankStatementSuccess(), { bankImport: presentImport(await prepared()) }),
      );
    }
    return prepared.kind === "REFUSED"
      ? new ImportBankStatementRefused(prepared.problems.map(presentStatementProblem))
      : presentPreview(prepared.preview);
  }
}
