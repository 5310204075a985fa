import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { MerchantActor } from "../../access/actors";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { type Conflict, Failure, type InvalidInput, type NotFound } from "../../graphql/failures.types";
import { Effect, OnceByKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import type { CancelDocument } from "./cancel-document";
import type { ClearDocument } from "./clear-document";
import type { CreateReminder } from "./create-reminder";
import type { DocumentDraftsService } from "./document-drafts.service";
import {
  CreateDocumentInput,
  CreateReminderInput,
  DeleteDraftResult,
  DeleteDraftSuccess,
  DocumentResult,
  DocumentSuccess,
  IssueDocumentResult,
  UpdateDraftInput,
} from "../documents/reading/document-results.admin.types";
import type { StepNotPossible } from "../documents/table/document.errors";
import { presentAdminDocument } from "../documents/reading/document.presenter";
import type { DocumentRow } from "../documents/table/document-row";
import type { DocumentService } from "../documents/reading/document.service";
import type { IssueDocument } from "./issue-document";
import type { ReviseOffer } from "./revise-offer";

export interface DocumentSteps {
  readonly documentDrafts: DocumentDraftsService;
  readonly createReminder: CreateReminder;
  readonly issueDocument: IssueDocument;
  readonly reviseOffer: ReviseOffer;
  readonly cancelDocument: CancelDocument;
  readonly clearDocument: ClearDocument;
}

type StepOutcome = DocumentRow | InvalidInput | NotFound | Conflict | StepNotPossible;

interface DocumentStepsAdminResolverNeeds {
  readonly documents: DocumentService;
  readonly documentSteps: DocumentSteps;
}

/** The steps in a document's life cycle. */
@Resolver()
export class DocumentStepsAdminResolver {
  constructor(private readonly needs: DocumentStepsAdminResolverNeeds) {}

  @Mutation(() => DocumentResult, { description: "Creates a draft. Customers do not see it until it is issued." })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async createDocument(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateDocumentInput, { description: "The new draft." }) input: CreateDocumentInput,
  ): Promise<typeof DocumentResult> {
    const actor = merchantActorOf(context);
    return this.answer(actor, await this.needs.documentSteps.documentDrafts.create(actor, input));
  }

  @Mutation(() => DocumentResult, { description: "Changes a draft." })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async updateDraft(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateDraftInput, { description: "What it says from now on." })
    { id, revision, data }: UpdateDraftInput,
  ): Promise<typeof DocumentResult> {
    const actor = merchantActorOf(context);
    return this.answer(actor, await this.needs.documentSteps.documentDrafts.update(actor, id, revision, data));
  }

  @Mutation(() => DeleteDraftResult, {
    description: "Deletes a draft. What was issued is never deleted; what is deleted already is answered the same.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async deleteDraft(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The draft." }) id: string,
  ): Promise<typeof DeleteDraftResult> {
    const result = await this.needs.documentSteps.documentDrafts.delete(merchantActorOf(context), id);
    return result instanceof Failure ? result : Object.assign(new DeleteDraftSuccess(), { deletedId: result });
  }

  @Mutation(() => IssueDocumentResult, { description: "Fixes the content: number, immutable version, hash and PDF." })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async issueDocument(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The draft." }) id: string,
  ): Promise<typeof IssueDocumentResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.documentSteps.issueDocument.run(actor, id);
    if (result instanceof Failure) return result;
    const document = presentAdminDocument(result, this.needs.documents.today(actor));
    return Object.assign(new DocumentSuccess(), { document });
  }

  @Mutation(() => DocumentResult, {
    description:
      "Issues a new version of an offer that is not accepted; the old one stays readable and can no longer be accepted.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async reviseOffer(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateDraftInput, { description: "What the new version says." })
    { id, revision, data }: UpdateDraftInput,
  ): Promise<typeof DocumentResult> {
    const actor = merchantActorOf(context);
    return this.answer(actor, await this.needs.documentSteps.reviseOffer.run(actor, id, revision, data));
  }

  @Mutation(() => DocumentResult, {
    description: "Cancels an issued document. It stays readable; nothing is owed on it any more.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey({ effect: Effect.STEPS })
  async cancelDocument(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The document." }) id: string,
    @Arg("reason", () => String, {
      nullable: true,
      description: "Why, for the customer to read. At most 500 characters.",
    })
    reason: string | null,
    @Arg("tellCustomer", () => Boolean, {
      defaultValue: false,
      description: "Whether the client gets an email about it; refused when there is no address on file.",
    })
    tellCustomer: boolean,
  ): Promise<typeof DocumentResult> {
    const actor = merchantActorOf(context);
    const cancellation = { documentId: id, reason, tellCustomer };
    return this.answer(actor, await this.needs.documentSteps.cancelDocument.run(actor, cancellation));
  }

  @Mutation(() => DocumentResult, {
    description: "Marks an accepted offer or an order confirmation as done, or takes that back.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async setDocumentCleared(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The document." }) id: string,
    @Arg("cleared", () => Boolean, { description: "True: settled." }) cleared: boolean,
  ): Promise<typeof DocumentResult> {
    const actor = merchantActorOf(context);
    return this.answer(actor, await this.needs.documentSteps.clearDocument.run(actor, id, cleared));
  }

  @Mutation(() => DocumentResult, {
    description: "Creates a reminder for an overdue invoice, as a draft with the open amount and the given fee.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async createReminder(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateReminderInput, { description: "The new reminder." })
    { invoiceId, dueDate, fee, intro }: CreateReminderInput,
  ): Promise<typeof DocumentResult> {
    const actor = merchantActorOf(context);
    const reminder = { invoiceId, dueDate: dueDate ?? null, fee: fee ?? null, intro: intro ?? null };
    return this.answer(actor, await this.needs.documentSteps.createReminder.run(actor, reminder));
  }

  private answer(actor: MerchantActor, outcome: StepOutcome): typeof DocumentResult {
    if (outcome instanceof Failure) return outcome;
    const document = presentAdminDocument(outcome, this.needs.documents.today(actor));
    return Object.assign(new DocumentSuccess(), { document });
  }
}
