import type { Core } from "../../core";
import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { DenialReason } from "@kundenportal/domain/permissions/denial-reasons";
import type { PortalReleases } from "@kundenportal/domain/permissions/portal-facts";
import type { CustomerActor } from "../../access/actors";
import type { PortalLinks } from "../../access/portal-links";
import type { MerchantScope } from "../../access/scopes";
import type { Batch } from "../../graphql/loaders";
import type { Client } from "../clients/client";
import { decideOnDocument } from "../documents/reading/document.policy";
import type { DocumentRow, PortalDocumentRow } from "../documents/table/document-row";
import type { PaymentProviders } from "../payment-accounts/payment-providers";
import type { PortalSettings } from "../portal-settings/portal-settings.repository";
import { decidePaylink } from "./paylink.policy";
import type { PaylinkFacts, PaylinkRepository } from "./paylink.repository";

/** Whether a document has a paylink that works. */
export interface ExplainedPaylink {
  /** Null while something prevents paying. */
  readonly url: string | null;
  /** The first rule that does; null if there is a URL. */
  readonly reason: DenialReason | null;
}

interface PaylinkServiceNeeds extends Pick<Core, "clock"> {
  readonly portalLinks: PortalLinks;
  readonly paylinkRepository: PaylinkRepository;
  readonly paymentProviders: PaymentProviders;
}

/** Writes paylinks: stable addresses of ours where paying can be started for as long as it is possible. */
export class PaylinkService {
  constructor(private readonly needs: PaylinkServiceNeeds) {}

  /** What the merchant has released, for `explain`. */
  async findReleases(scope: MerchantScope, settings: PortalSettings): Promise<PortalReleases> {
    return { ...settings, payableCurrencies: await this.needs.paymentProviders.findPayableCurrencies(scope) };
  }

  /** For staff, emails and letters. */
  explain(
    { scope, timeZone }: { readonly scope: MerchantScope; readonly timeZone: string },
    document: DocumentRow,
    client: Pick<Client, "id" | "portalAccess" | "archivedAt" | "linkGeneration">,
    releases: PortalReleases,
  ): ExplainedPaylink {
    const decision = decidePaylink(document, client, releases, todayIn(timeZone, this.needs.clock.now()));
    if (!decision.allowed) return { url: null, reason: decision.reason };
    return { url: this.needs.portalLinks.payUrl(scope, client, document), reason: null };
  }

  /** What the paylinks of documents are made of, for `urlFor`. */
  batchOf(scope: MerchantScope): Batch<string, PaylinkFacts> {
    return {
      fetch: (documentIds) => this.needs.paylinkRepository.findFacts(scope, documentIds),
      keyOf: ({ documentId }) => documentId,
    };
  }

  /** Whether a customer who sees a document may pay for it. Takes no query. */
  mayPay(customer: CustomerActor, document: PortalDocumentRow): boolean {
    const today = todayIn(customer.timeZone, this.needs.clock.now());
    return decideOnDocument(customer, "PAY", { document, today }).allowed;
  }

  urlFor(scope: MerchantScope, facts: PaylinkFacts): string {
    return this.needs.portalLinks.payUrl(
      scope,
      { id: facts.clientId, linkGeneration: facts.clientGeneration },
      { id: facts.documentId, linkGeneration: facts.documentGeneration, linkExpiresAt: facts.linkExpiresAt },
    );
  }
}
