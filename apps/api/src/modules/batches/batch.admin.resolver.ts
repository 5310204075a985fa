import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { MerchantOperation } from "../../access/operation-access";
import type { Core } from "../../core";
import { InvalidInput } from "../../graphql/failures.types";
import { Effect, OnceByKey, PartsUnderKey, type RunPartUnderKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { CreateClientInput, SetClientPortalAccessInput } from "../clients/client-input.admin.types";
import type { ClientsServices } from "../clients/clients.module";
import { BookPaymentInput } from "../document-steps/book-payment.admin.types";
import type { DocumentStepsServices } from "../document-steps/document-steps.module";
import { CreateDocumentInput } from "../documents/reading/document-results.admin.types";
import { PublishDocumentInput } from "../publishing/publishing.admin.types";
import type { PublishingServices } from "../publishing/publishing.module";
import {
  BookPaymentsResult,
  BookPaymentsSuccess,
  CreateClientsResult,
  CreateClientsSuccess,
  CreateDocumentsResult,
  CreateDocumentsSuccess,
  IssueDocumentsResult,
  IssueDocumentsSuccess,
  PublishDocumentsResult,
  PublishDocumentsSuccess,
  SetClientsPortalAccessResult,
  SetClientsPortalAccessSuccess,
} from "./batch.admin.types";
import { runBatch, runLockingBatch } from "./run-batch";

interface BatchResolverNeeds extends Pick<Core, "database">, PublishingServices {
  readonly clientOperations: ClientsServices["clientOperations"];
  readonly documentStepOperations: DocumentStepsServices["documentStepOperations"];
  readonly bookPaymentOperations: DocumentStepsServices["bookPaymentOperations"];
}

/** What is short is done in one transaction; what prints, reads files or waits for others is not, because nobody may wait for so much of it. */
@Resolver()
export class BatchAdminResolver {
  constructor(private readonly needs: BatchResolverNeeds) {}

  @Mutation(() => CreateClientsResult, {
    description: "Creates up to 500 clients. All are in one transaction: an outage undoes all of them, a refusal none.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async createClients(
    @Ctx() context: RequestContext,
    @Arg("inputs", () => [CreateClientInput], { description: "The new clients." }) inputs: CreateClientInput[],
  ): Promise<typeof CreateClientsResult> {
    const results = await this.needs.database.transaction(() =>
      runBatch("inputs", inputs, (input) => this.needs.clientOperations.createClient(context, input)),
    );
    return answerOf(CreateClientsSuccess, results);
  }

  @Mutation(() => SetClientsPortalAccessResult, {
    description:
      "Chooses portal access for up to 500 clients. All are in one transaction: an outage undoes all of them, a refusal none.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async setClientsPortalAccess(
    @Ctx() context: RequestContext,
    @Arg("inputs", () => [SetClientPortalAccessInput], { description: "The choices." })
    inputs: SetClientPortalAccessInput[],
  ): Promise<typeof SetClientsPortalAccessResult> {
    const results = await this.needs.database.transaction(() =>
      runLockingBatch(inputs, {
        locks: ({ clientId }) => clientId,
        run: (input) => this.needs.clientOperations.setClientPortalAccess(context, input),
      }),
    );
    return answerOf(SetClientsPortalAccessSuccess, results);
  }

  @Mutation(() => CreateDocumentsResult, {
    description: "Creates up to 500 drafts. All are in one transaction: an outage undoes all of them, a refusal none.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async createDocuments(
    @Ctx() context: RequestContext,
    @Arg("inputs", () => [CreateDocumentInput], { description: "The new drafts." }) inputs: CreateDocumentInput[],
  ): Promise<typeof CreateDocumentsResult> {
    const results = await this.needs.database.transaction(() =>
      runBatch("inputs", inputs, (input) => this.needs.documentStepOperations.createDocument(context, input)),
    );
    return answerOf(CreateDocumentsSuccess, results);
  }

  @Mutation(() => IssueDocumentsResult, {
    description:
      "Issues up to 500 drafts; numbers are given in their order. Each is a transaction of its own: cut off, repeat it with the same key, and it goes on.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey({ effect: Effect.STEPS })
  async issueDocuments(
    @Ctx() context: RequestContext,
    @Arg("ids", () => [ID], { description: "The drafts." }) ids: string[],
  ): Promise<typeof IssueDocumentsResult> {
    const results = await runBatch("ids", ids, (id) => this.needs.documentStepOperations.issueDocument(context, id));
    return answerOf(IssueDocumentsSuccess, results);
  }

  @Mutation(() => PublishDocumentsResult, {
    description:
      "Puts up to 500 documents that another program made into the portal, as far as their files fit into one request. Each is a transaction of its own: cut off, repeat it with the same key, and it goes on.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey({ effect: Effect.STEPS })
  async publishDocuments(
    @Ctx() context: RequestContext,
    @Arg("inputs", () => [PublishDocumentInput], { description: "The documents." }) inputs: PublishDocumentInput[],
    @PartsUnderKey() once: RunPartUnderKey,
  ): Promise<typeof PublishDocumentsResult> {
    const results = await runBatch("inputs", inputs, (input, index) =>
      this.needs.publishingOperations.publishDocument(context, input, (run) => once(index, input, run)),
    );
    return answerOf(PublishDocumentsSuccess, results);
  }

  @Mutation(() => BookPaymentsResult, {
    description:
      "Books up to 500 payments received by transfer or in cash, each once under its own key. Each is a transaction of its own: cut off, repeat it with the same key, and it goes on.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey({ effect: Effect.STEPS })
  async bookPayments(
    @Ctx() context: RequestContext,
    @Arg("inputs", () => [BookPaymentInput], { description: "What was received." }) inputs: BookPaymentInput[],
  ): Promise<typeof BookPaymentsResult> {
    const results = await runBatch("inputs", inputs, (input) =>
      this.needs.bookPaymentOperations.bookPayment(context, input),
    );
    return answerOf(BookPaymentsSuccess, results);
  }
}

function answerOf<Success extends { results: unknown }>(
  success: new () => Success,
  results: Success["results"] | InvalidInput,
): Success | InvalidInput {
  return results instanceof InvalidInput ? results : Object.assign(new success(), { results });
}
