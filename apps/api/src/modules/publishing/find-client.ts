import type { MerchantActor } from "../../access/actors";
import { type Failure, FieldProblem, InvalidInput, NotFound } from "../../graphql/failures.types";
import type { Client } from "../clients/client";
import type { ClientService } from "../clients/client.service";
import type { DocumentRow } from "../documents/table/document-row";
import type { EInvoiceRepository } from "../e-invoices/e-invoice.repository";
import type { FindRecipient, UnknownClient } from "../e-invoices/find-recipient";
import type { LeadingInvoice } from "./read-published-file";

/** Whose document it is, as the sender says. */
export interface ClientChoice {
  readonly clientId: string | null;
  readonly clientNumber: string | null;
  /** Whether the buyer of an XML becomes a client when none is found. */
  readonly createClient: boolean;
}

export interface FoundClient {
  readonly kind: "FOUND";
  readonly client: Client;
}

interface Publication {
  readonly choice: ClientChoice;
  readonly leading: LeadingInvoice | null;
}

interface FindClientNeeds {
  readonly clients: ClientService;
  readonly eInvoiceRepository: EInvoiceRepository;
  readonly findRecipient: FindRecipient;
}

/** Finds the client whose document is published: the one named, else the one it is published for already, else the XML's buyer. */
export class FindClient {
  constructor(private readonly needs: FindClientNeeds) {}

  async run(
    actor: MerchantActor,
    { choice, leading }: Publication,
    before: DocumentRow | null,
  ): Promise<FoundClient | UnknownClient | Failure> {
    const { clientId, clientNumber, createClient } = choice;
    if (clientId !== null && clientNumber !== null) return refuse("NOT_ALLOWED", "name a client once");
    if (clientId !== null) return this.find(actor, clientId);
    if (clientNumber !== null) {
      const [id] = await this.needs.eInvoiceRepository.findClientIdsByNumber(actor.scope, [clientNumber.trim()]);
      return id === undefined ? new NotFound("The client") : this.find(actor, id);
    }
    if (leading === null) return refuse("REQUIRED", "say whose document it is");
    if (before !== null) return this.find(actor, before.clientId);
    const found = await this.needs.findRecipient.run(actor, { clientId: null, createClient }, leading.invoice);
    return "kind" in found && found.kind === "FOUND" ? this.find(actor, found.clientId) : found;
  }

  private async find({ scope }: MerchantActor, id: string): Promise<FoundClient | NotFound> {
    const client = await this.needs.clients.find(scope, id);
    return client === null ? new NotFound("The client") : { kind: "FOUND", client };
  }
}

function refuse(code: "NOT_ALLOWED" | "REQUIRED", message: string): InvalidInput {
  return new InvalidInput([new FieldProblem("clientNumber", code, message)]);
}
