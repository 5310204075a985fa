import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { MerchantActor } from "../../access/actors";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { type RunUnderKey, UnderKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { presentAdminClient } from "../clients/client.presenter";
import type { ClientService } from "../clients/client.service";
import { presentAdminDocument } from "../documents/reading/document.presenter";
import { presentPdfDifferences } from "../documents/versions/document-content.presenter";
import { presentProblem, presentProposal } from "../e-invoices/e-invoice.presenter";
import { presentMoney } from "../../graphql/money.types";
import type { DocumentGuess, GuessDocument } from "./guess-document";
import type { PublishOutcome } from "./publication";
import type { PublishDocument } from "./publish-document";
import {
  DocumentFileReading,
  PublishDocumentInput,
  PublishDocumentResult,
  PublishDocumentSuccess,
  ReadDocumentFileInput,
  ReadDocumentFileResult,
  StatedDifference,
} from "./publishing.admin.types";
import { DocumentFileRefused, PublishConflict } from "./publishing.errors";
import type { PublishedFileReader } from "./published-file-reader";

interface PublishingAdminResolverNeeds {
  readonly publishedFileReader: PublishedFileReader;
  readonly publishDocument: PublishDocument;
  readonly guessDocument: GuessDocument;
  readonly clients: ClientService;
}

@Resolver()
export class PublishingAdminResolver {
  constructor(private readonly needs: PublishingAdminResolverNeeds) {}

  @Mutation(() => PublishDocumentResult, {
    description:
      "Puts a document that another program made into the portal. Sent again under the same type and number, it is the same document: as it is, or in a new version.",
  })
  @MerchantOperation("EDITOR")
  async publishDocument(
    @Ctx() context: RequestContext,
    @Arg("input", () => PublishDocumentInput, { description: "The document." }) input: PublishDocumentInput,
    @UnderKey() once: RunUnderKey,
  ): Promise<typeof PublishDocumentResult> {
    const actor = merchantActorOf(context);
    const { pdfBase64, xmlBase64 = null, clientId = null, clientNumber = null, createClient, ...stated } = input;
    const { externalReference, ...fields } = stated;
    // Before the transaction that the key is kept in: nobody waits for a file being read.
    const read = await this.needs.publishedFileReader.read(pdfBase64, xmlBase64);
    if (!read.ok) return new DocumentFileRefused(read.error);
    const choice = { clientId, clientNumber, createClient: createClient ?? false };
    const publication = { ...read.value, fields, choice, externalReference };
    return once(async () => this.present(actor, await this.needs.publishDocument.run(actor, publication)));
  }

  @Query(() => ReadDocumentFileResult, {
    description: "What a PDF seems to be, for whoever is about to publish it. Stores nothing.",
  })
  @MerchantOperation("EDITOR")
  async readDocumentFile(
    @Ctx() context: RequestContext,
    @Arg("input", () => ReadDocumentFileInput, { description: "The file." })
    { fileName, pdfBase64, xmlBase64 = null }: ReadDocumentFileInput,
  ): Promise<typeof ReadDocumentFileResult> {
    const actor = merchantActorOf(context);
    const read = await this.needs.publishedFileReader.read(pdfBase64, xmlBase64);
    if (!read.ok) return new DocumentFileRefused(read.error);
    return this.presentGuess(actor, await this.needs.guessDocument.run(actor, fileName, read.value));
  }

  private presentGuess(actor: MerchantActor, guess: DocumentGuess): DocumentFileReading {
    const { client, existing, total, xmlProblems, ...facts } = guess;
    return Object.assign(new DocumentFileReading(), {
      ...facts,
      total: total === null ? null : presentMoney(total.amountMinor, total.currency),
      client: client === null ? null : presentAdminClient(client, this.needs.clients.portalUrl(actor.scope, client)),
      existing: existing === null ? null : presentAdminDocument(existing, this.needs.publishDocument.today(actor)),
      xmlProblems: xmlProblems.map(presentProblem),
    });
  }

  private present(actor: MerchantActor, outcome: PublishOutcome): typeof PublishDocumentResult | Failure {
    if (outcome instanceof Failure) return outcome;
    if (outcome.kind === "UNKNOWN_CLIENT") {
      const candidates = outcome.candidates.map((client) =>
        presentAdminClient(client, this.needs.clients.portalUrl(actor.scope, client)),
      );
      return presentProposal(outcome, candidates);
    }
    const document = presentAdminDocument(outcome.document, this.needs.publishDocument.today(actor));
    if (outcome.kind === "CONFLICT") return new PublishConflict(outcome.code, document);
    return Object.assign(new PublishDocumentSuccess(), {
      document,
      change: outcome.change,
      pdfDifferences: presentPdfDifferences(outcome.pdfDifferences),
      statedDifferences: outcome.statedDifferences.map((each) => Object.assign(new StatedDifference(), each)),
      xmlProblems: outcome.xmlProblems.map(presentProblem),
    });
  }
}
