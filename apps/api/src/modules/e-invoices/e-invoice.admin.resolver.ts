import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { MerchantActor } from "../../access/actors";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { InvalidInput, NotFound } from "../../graphql/failures.types";
import { type RunUnderKey, UnderKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { presentAdminClient } from "../clients/client.presenter";
import type { ClientService } from "../clients/client.service";
import { presentAdminDocument } from "../documents/reading/document.presenter";
import {
  ImportEInvoiceDuplicate,
  ImportEInvoiceInput,
  ImportEInvoiceRefused,
  ImportEInvoiceResult,
  ImportEInvoiceSuccess,
} from "./e-invoice.admin.types";
import { presentProblem, presentProposal } from "./e-invoice.presenter";
import type { ImportEInvoice, ImportOutcome } from "./import-e-invoice";

interface EInvoiceAdminResolverNeeds {
  readonly importEInvoice: ImportEInvoice;
  readonly clients: ClientService;
}

@Resolver()
export class EInvoiceAdminResolver {
  constructor(private readonly needs: EInvoiceAdminResolverNeeds) {}

  @Mutation(() => ImportEInvoiceResult, {
    description: "Turns an e-invoice into an issued invoice or credit note; the original stays downloadable.",
  })
  @MerchantOperation("EDITOR")
  async importEInvoice(
    @Ctx() context: RequestContext,
    @Arg("input", () => ImportEInvoiceInput, { description: "The file, and whose it is." }) input: ImportEInvoiceInput,
    @UnderKey() once: RunUnderKey,
  ): Promise<typeof ImportEInvoiceResult> {
    const actor = merchantActorOf(context);
    const prepared = await this.needs.importEInvoice.prepare(actor, {
      fileName: input.fileName,
      contentBase64: input.contentBase64,
      externalReference: input.externalReference ?? null,
      clientId: input.clientId ?? null,
      createClient: input.createClient ?? false,
    });
    if (typeof prepared !== "function") return this.present(actor, prepared);
    return once(async () => this.present(actor, await prepared()));
  }

  private present(actor: MerchantActor, outcome: ImportOutcome): typeof ImportEInvoiceResult {
    if (outcome instanceof NotFound || outcome instanceof InvalidInput) return outcome;
    if (outcome.kind === "REFUSED") return new ImportEInvoiceRefused(outcome.problems.map(presentProblem));
    if (outcome.kind === "UNKNOWN_CLIENT") {
      const candidates = outcome.candidates.map((client) =>
        presentAdminClient(client, this.needs.clients.portalUrl(actor.scope, client)),
      );
      return presentProposal(outcome, candidates);
    }
    const document = presentAdminDocument(outcome.document, this.needs.importEInvoice.today(actor));
    if (outcome.kind === "DUPLICATE") return new ImportEInvoiceDuplicate(document);
    return Object.assign(new ImportEInvoiceSuccess(), { document, matchedBy: outcome.matchedBy });
  }
}
