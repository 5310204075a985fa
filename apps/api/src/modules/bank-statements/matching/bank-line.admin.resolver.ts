import { readLine } from "@kundenportal/domain/human-input/read-text";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import { Failure, FieldProblem, InvalidInput } from "../../../graphql/failures.types";
import { FirstArg } from "../../../graphql/first-arg";
import { parsePageRequest, searchedList } from "../../../graphql/pagination";
import { Effect, OnceByKey } from "../../../graphql/once-by-key";
import type { RequestContext } from "../../../graphql/request-context";
import { UnreadableError } from "../../../shared/errors";
import type { NamedRecords } from "../../activity/named-records";
import { AdminDocument } from "../../documents/reading/document.admin.types";
import {
  BankLine,
  BankLineConnection,
  BankLineDecision,
  BankLineFilterInput,
  BankLinePart,
  BankLineResult,
  BankLineSuccess,
  BankMatchProposal,
  ConfirmBankLineInput,
  ConfirmBankLinesResult,
  ConfirmBankLinesSuccess,
} from "./bank-line.admin.types";
import {
  presentBankLine,
  presentBankLinePage,
  presentDecision,
  presentMatch,
  presentPart,
} from "./bank-line.presenter";
import type { BankLineService, DecideOutcome } from "./bank-line.service";
import { type ConfirmBankLine, MAX_CONFIRMED_AT_ONCE } from "./confirm-bank-line";

interface BankLineAdminResolverNeeds {
  readonly namedRecords: NamedRecords;
  readonly bankLines: BankLineService;
  readonly confirmBankLine: ConfirmBankLine;
}

@Resolver(() => BankLine)
export class BankLineAdminResolver {
  constructor(private readonly needs: BankLineAdminResolverNeeds) {}

  @Query(() => BankLineConnection, { description: "Lines of imported bank statements, newest first." })
  @MerchantOperation("VIEWER")
  async bankStatementLines(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Arg("after", () => String, { nullable: true, description: "A cursor from the previous page." }) after:
      | string
      | null,
    @Arg("filter", () => BankLineFilterInput, { nullable: true, description: "Omitted: all." })
    filter: BankLineFilterInput | null,
  ): Promise<BankLineConnection> {
    const { scope } = merchantActorOf(context);
    const search = readLine(filter?.search);
    const page = await this.needs.bankLines.list(
      scope,
      {
        statuses: filter?.statuses ?? null,
        direction: filter?.direction ?? null,
        importId: filter?.importId ?? null,
        dateFrom: filter?.dateFrom ?? null,
        dateTo: filter?.dateTo ?? null,
        search,
      },
      parsePageRequest(searchedList("bankStatementLines", search), first, after),
    );
    return presentBankLinePage(page);
  }

  @Query(() => [BankLine], {
    description:
      "Open bank lines that may belong to a document, newest first, at most 10: look at them before you remind anybody of it.",
  })
  @MerchantOperation("VIEWER")
  async bankLinesFitting(
    @Ctx() context: RequestContext,
    @Arg("documentId", () => ID, { description: "An invoice or credit note." }) documentId: string,
  ): Promise<BankLine[]> {
    const lines = await this.needs.bankLines.listFitting(merchantActorOf(context).scope, documentId);
    return lines.map(presentBankLine);
  }

  @FieldResolver(() => [AdminDocument], {
    description:
      "Cancelled or paid documents that an open line names, at most 5; empty once it is decided, and for a return.",
  })
  async closedDocuments(@Ctx() context: RequestContext, @Root() { row }: BankLine): Promise<AdminDocument[]> {
    // What comes back is about a payment, and names the paid document as a matter of course.
    if (row.status !== "OPEN" || row.isReturn) return [];
    const { scope } = merchantActorOf(context);
    const closed = await context.loaders.many("bankClosedDocuments", row.id, this.needs.bankLines.closedOf(scope));
    const found = await Promise.all(
      closed.map(({ documentId }) => this.needs.namedRecords.document(context, documentId)),
    );
    return found.filter((document) => document !== null);
  }

  @FieldResolver(() => [BankMatchProposal], {
    description: "Where the money may belong, best first; at most three, and none once it is decided.",
  })
  async proposals(@Ctx() context: RequestContext, @Root() { row }: BankLine): Promise<BankMatchProposal[]> {
    if (row.status !== "OPEN") return [];
    const { scope } = merchantActorOf(context);
    const proposed = await context.loaders.many("bankProposals", row.id, this.needs.bankLines.proposalsOf(scope));
    return proposed.map(({ match }) => presentMatch(match, row.currency));
  }

  @FieldResolver(() => [BankLinePart], { description: "What was booked to which document; empty unless confirmed." })
  async parts(@Ctx() context: RequestContext, @Root() { row }: BankLine): Promise<BankLinePart[]> {
    const { scope } = merchantActorOf(context);
    const parts = await context.loaders.many("bankLineParts", row.id, this.needs.bankLines.partsOf(scope));
    return parts.map((part) => presentPart(part, row.currency));
  }

  @FieldResolver(() => BankLine, {
    nullable: true,
    description: "An earlier line that may be the same movement, such as one from another kind of file; null for none.",
  })
  async resembles(@Ctx() context: RequestContext, @Root() { row }: BankLine): Promise<BankLine | null> {
    if (row.resemblesId === null) return null;
    const { scope } = merchantActorOf(context);
    const [line] = await context.loaders.many("bankLines", row.resemblesId, this.needs.bankLines.linesOf(scope));
    return line === undefined ? null : presentBankLine(line);
  }

  @FieldResolver(() => [BankLineDecision], { description: "Everything that was decided, oldest first." })
  async decisions(@Ctx() context: RequestContext, @Root() { row }: BankLine): Promise<BankLineDecision[]> {
    const { scope } = merchantActorOf(context);
    const decisions = await context.loaders.many("bankLineDecisions", row.id, this.needs.bankLines.decisionsOf(scope));
    return decisions.map(presentDecision);
  }

  @Mutation(() => BankLineResult, { description: "Books an open line to one or several documents, once." })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async confirmBankLine(
    @Ctx() context: RequestContext,
    @Arg("input", () => ConfirmBankLineInput, { description: "The line, and where its money belongs." })
    { lineId, parts, note }: ConfirmBankLineInput,
  ): Promise<typeof BankLineResult> {
    const typed = parts.map(({ documentId, amount, discount, reversedEntryId }) => ({
      documentId,
      amount,
      discount: discount ?? null,
      reversedEntryId: reversedEntryId ?? null,
    }));
    return present(
      await this.needs.confirmBankLine.confirm(merchantActorOf(context), { lineId, parts: typed, note: note ?? null }),
    );
  }

  @Mutation(() => ConfirmBankLinesResult, {
    description: "Books every open line whose best proposal is SURE, each on its own; the others are left alone.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey({ effect: Effect.STEPS })
  async confirmBankLines(
    @Ctx() context: RequestContext,
    @Arg("lineIds", () => [ID], { nullable: true, description: "At most 500. Null: the 500 newest open lines." })
    lineIds: string[] | null | undefined,
  ): Promise<typeof ConfirmBankLinesResult> {
    if (lineIds != null && lineIds.length > MAX_CONFIRMED_AT_ONCE) {
      return new InvalidInput([new FieldProblem("lineIds", "TOO_MANY", "must be at most 500")]);
    }
    const lines = await this.needs.confirmBankLine.confirmSure(merchantActorOf(context), lineIds ?? null);
    return Object.assign(new ConfirmBankLinesSuccess(), { lines: lines.map(presentBankLine) });
  }

  @Mutation(() => BankLineResult, { description: "Sets an open line aside: it has nothing to do with documents." })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async ignoreBankLine(
    @Ctx() context: RequestContext,
    @Arg("lineId", () => ID, { description: "The line." }) lineId: string,
    @Arg("note", () => String, { nullable: true, description: "Why; at most 500 characters." })
    note: string | null | undefined,
  ): Promise<typeof BankLineResult> {
    return present(await this.needs.bankLines.ignore(merchantActorOf(context), lineId, note ?? null));
  }

  @Mutation(() => BankLineResult, {
    description: "Undoes the last decision about a line; what it booked is offset by new ledger entries.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async undoBankLine(
    @Ctx() context: RequestContext,
    @Arg("lineId", () => ID, { description: "The line." }) lineId: string,
    @Arg("note", () => String, { nullable: true, description: "Why; at most 500 characters." })
    note: string | null | undefined,
  ): Promise<typeof BankLineResult> {
    return present(await this.needs.bankLines.undo(merchantActorOf(context), lineId, note ?? null));
  }
}

interface BankLinePartAdminResolverNeeds {
  readonly namedRecords: NamedRecords;
}

/** A resolver of its own, because its field belongs to another type. */
@Resolver(() => BankLinePart)
export class BankLinePartAdminResolver {
  constructor(private readonly needs: BankLinePartAdminResolverNeeds) {}

  @FieldResolver(() => AdminDocument, { description: "The document." })
  async document(@Ctx() context: RequestContext, @Root() { documentId }: BankLinePart): Promise<AdminDocument> {
    const document = await this.needs.namedRecords.document(context, documentId);
    if (document === null) throw new UnreadableError("document");
    return document;
  }
}

function present(outcome: DecideOutcome): typeof BankLineResult {
  if (outcome instanceof Failure) return outcome;
  return Object.assign(new BankLineSuccess(), { line: presentBankLine(outcome) });
}
