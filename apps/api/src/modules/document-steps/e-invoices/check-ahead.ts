import { isEInvoiceType } from "@kundenportal/domain/documents/document-type-rules";
import type { MerchantScope } from "../../../access/scopes";
import type { ContentCheck, ContentToCheck } from "../../../integrations/e-invoices/check-content";
import type { EInvoiceReport } from "../../../integrations/e-invoices/e-invoice-report";
import { canonicalJson } from "../../../shared/crypto";
import { UnexpectedError } from "../../../shared/errors";
import type { ClientService } from "../../clients/client.service";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import { buildContent, type ContentSources } from "../writing/build-content";
import { checkContents } from "./check-contents";
import { type DraftContents, NOT_YET_ISSUED } from "./draft-contents";
import { syntaxFor } from "./syntax-for";

/** What was checked, and what it came to. */
export interface CheckedAhead {
  readonly task: ContentToCheck;
  readonly check: ContentCheck;
}

interface CheckAheadNeeds {
  readonly clients: ClientService;
  readonly documentRepository: DocumentRepository;
  readonly draftContents: DraftContents;
  readonly merchantRepository: MerchantRepository;
}

/**
 * Checks drafts as e-invoices before the transaction that issues them, which nobody else should have to wait for. What only
 * that can give, number, payment reference and what was paid before, no rule looks at.
 */
export class CheckAhead {
  constructor(private readonly needs: CheckAheadNeeds) {}

  /** Null for what is no draft of an e-invoice, whatever it is. Call outside of transactions. */
  async run(scope: MerchantScope, id: string): Promise<CheckedAhead | null> {
    const document = await this.needs.documentRepository.find(scope, id);
    if (document === null || !isEInvoiceType(document.type)) return null;
    const clients = await this.needs.clients.findMany(scope, [document.clientId]);
    const [built] = await this.needs.draftContents.build(scope, [document], clients);
    const [client] = clients;
    if (built === undefined || client === undefined) return null;
    const merchant = await this.needs.merchantRepository.get(scope);
    const task = { content: built.content, syntax: syntaxFor(client, merchant), locale: client.locale };
    return { task, check: await checkOne(task) };
  }

  /**
   * The report of what is issued: the one found ahead, unless somebody has changed the draft, its client or the merchant in
   * between. Null: it does not become an e-invoice.
   */
  async confirm(ahead: CheckedAhead | null, sources: ContentSources): Promise<EInvoiceReport | null> {
    const { document, client, merchant } = sources;
    if (!isEInvoiceType(document.type)) return null;
    const content = buildContent({ ...sources, ...NOT_YET_ISSUED });
    const task = { content, syntax: syntaxFor(client, merchant), locale: client.locale };
    const isSame = ahead !== null && canonicalJson(ahead.task) === canonicalJson(task);
    const { obstacles, report } = isSame ? ahead.check : await checkOne(task);
    return obstacles.length === 0 ? report : null;
  }
}

async function checkOne(task: ContentToCheck): Promise<ContentCheck> {
  const [check] = await checkContents([task]);
  if (check === undefined) throw new UnexpectedError("What is checked comes to something");
  return check;
}
