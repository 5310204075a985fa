import { FollowUp } from "@kundenportal/domain/deals/follow-up";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { NextStep, nextStepOf, typesWrittenFrom } from "@kundenportal/domain/documents/next-step";
import { Ctx, FieldResolver, registerEnumType, Resolver, Root } from "type-graphql";
import { merchantActorOf } from "../../../access/operation-access";
import type { RequestContext } from "../../../graphql/request-context";
import { AdminDocument } from "../reading/document.admin.types";
import { presentAdminDocument } from "../reading/document.presenter";
import { computeFigures } from "../table/document-figures";
import type { FollowUpRow, FollowUpsService } from "./follow-ups.service";

registerEnumType(NextStep, {
  name: "NextStep",
  description: "What the merchant should do with a document now.",
  valuesConfig: {
    ISSUE: { description: "Issue the draft." },
    SEND: { description: "Send it: the customer has not opened it yet." },
    REMIND: { description: "Write a reminder: the invoice is overdue." },
    REVISE: { description: "Write a new version of the expired offer." },
    WRITE_CONFIRMATION: { description: "Write the order confirmation for the accepted offer." },
    WRITE_INVOICE: { description: "Write the invoice for what was agreed." },
    CLEAR: { description: "Mark what was agreed as done: the invoice is written." },
  },
});

/** Statuses in which the next step depends on what was already written. */
const AGREED: readonly DocumentStatus[] = [DocumentStatus.ACCEPTED, DocumentStatus.COMPLETED];

interface FollowUpAdminResolverNeeds {
  readonly followUps: FollowUpsService;
}

@Resolver(() => AdminDocument)
export class FollowUpAdminResolver {
  constructor(private readonly needs: FollowUpAdminResolverNeeds) {}

  @FieldResolver(() => [AdminDocument], {
    description:
      "What was written from it, such as the invoice for an offer: drafts too, without what was cancelled. Oldest first.",
  })
  async followUps(@Ctx() context: RequestContext, @Root() { row, today }: AdminDocument): Promise<AdminDocument[]> {
    return (await this.load(context, row.id)).map((found) => presentAdminDocument(found, today));
  }

  @FieldResolver(() => NextStep, {
    nullable: true,
    description: "What to do with it now; null: nothing, for example because it is the customer's turn.",
  })
  async nextStep(@Ctx() context: RequestContext, @Root() { row, today }: AdminDocument): Promise<NextStep | null> {
    const followUps = AGREED.includes(row.status) ? await this.load(context, row.id) : [];
    return nextStepOf({
      ...row,
      ...computeFigures(row, today),
      isSeen: row.firstViewedAt !== null,
      // A part leaves the rest to be invoiced.
      followUps: followUps.filter(({ followUp }) => followUp !== FollowUp.PARTIAL_INVOICE).map(({ type }) => type),
    });
  }

  @FieldResolver(() => [DocumentType], {
    description:
      "The types of documents that can be written from it, with its content to start from; its own type: a copy.",
  })
  writableTypes(@Root() { row }: AdminDocument): readonly DocumentType[] {
    return typesWrittenFrom(row);
  }

  private load(context: RequestContext, id: string): Promise<readonly FollowUpRow[]> {
    const { scope } = merchantActorOf(context);
    return context.loaders.many("followUps", id, {
      fetch: (ids) => this.needs.followUps.listOf(scope, ids),
      keyOf: ({ originId }) => originId,
    });
  }
}
