import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { MerchantActor } from "../../access/actors";
import { Failure, NotFound } from "../../graphql/failures.types";
import { UnexpectedError } from "../../shared/errors";
import type { Client } from "../clients/client";
import type { ClientService } from "../clients/client.service";
import type { EInvoiceRepository } from "./e-invoice.repository";
import { ClientMatch, matchClient } from "./match-client";
import type { ParsedEInvoice } from "./parsing/en16931/parsed-e-invoice";
import { type ProposedClient, proposeClient } from "./propose-client";

/** What the merchant says about the recipient. */
export interface RecipientChoice {
  /** The recipient, regardless of the file; null: found from the file's buyer. */
  readonly clientId: string | null;
  /** Whether a client is created when none is found. */
  readonly createClient: boolean;
}

export interface FoundRecipient {
  readonly kind: "FOUND";
  readonly clientId: string;
  readonly matchedBy: ClientMatch;
}

export interface UnknownClient {
  readonly kind: "UNKNOWN_CLIENT";
  readonly proposal: ProposedClient;
  /** Clients that match equally well; empty when none does. */
  readonly candidates: readonly Client[];
  readonly content: DocumentContent;
}

interface FindRecipientNeeds {
  readonly eInvoiceRepository: EInvoiceRepository;
  readonly clients: ClientService;
}

/** Finds the client an e-invoice is for, or creates them. */
export class FindRecipient {
  constructor(private readonly needs: FindRecipientNeeds) {}

  async run(
    actor: MerchantActor,
    { clientId, createClient }: RecipientChoice,
    { content, buyerIdentity }: ParsedEInvoice,
  ): Promise<FoundRecipient | UnknownClient | NotFound> {
    const { scope } = actor;
    if (clientId !== null) {
      const chosen = await this.needs.clients.find(scope, clientId);
      return chosen === null ? new NotFound("The client") : found(clientId, ClientMatch.CHOSEN);
    }
    const match = await matchClient(buyerIdentity, {
      byVatNumber: (values) => this.needs.eInvoiceRepository.findClientIdsByVatNumber(scope, values),
      byClientNumber: (values) => this.needs.eInvoiceRepository.findClientIdsByNumber(scope, values),
      byEmail: (values) => this.needs.eInvoiceRepository.findClientIdsByEmail(scope, values),
    });
    if ("matchedBy" in match) return found(match.clientId, match.matchedBy);
    const proposal = proposeClient(content.buyer, buyerIdentity);
    if (createClient && match.candidateIds.length === 0) return this.create(actor, proposal);
    const candidates = await this.needs.clients.findMany(scope, match.candidateIds);
    return { kind: "UNKNOWN_CLIENT", proposal, candidates, content };
  }

  private async create(actor: MerchantActor, proposal: ProposedClient): Promise<FoundRecipient> {
    // The proposed number is free, or its client would have been found.
    const client = await this.needs.clients.create(actor, proposal, null);
    if (client instanceof Failure) throw new UnexpectedError(`A proposed client was refused: ${client.message}`);
    return found(client.id, ClientMatch.CREATED);
  }
}

function found(clientId: string, matchedBy: ClientMatch): FoundRecipient {
  return { kind: "FOUND", clientId, matchedBy };
}
