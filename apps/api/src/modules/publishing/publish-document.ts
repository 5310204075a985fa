import { type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { PdfDifference } from "@kundenportal/domain/documents/pdf-difference";
import { paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { subtractMinor, sumMinor } from "@kundenportal/domain/money/money";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { MerchantActor } from "../../access/actors";
import type { Core } from "../../core";
import { Failure, type InvalidInput } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { UnexpectedError } from "../../shared/errors";
import { type ApplyCredits, creditWorthMinor, isCredit } from "../credits/apply-credits";
import type { KeepIssuedDocument } from "../document-steps/keep-issued-document";
import type { KeepNextVersion } from "../document-steps/keep-next-version";
import type { DealsService } from "../documents/follow-ups/deals.service";
import { type DocumentRow, DocumentSource } from "../documents/table/document-row";
import type { CreditTooHigh } from "../documents/table/document.errors";
import type { DocumentRepository } from "../documents/table/document.repository";
import { findFollowed } from "../documents/table/find-followed";
import type { DocumentVersionRepository } from "../documents/versions/document-version.repository";
import type { EInvoiceRepository } from "../e-invoices/e-invoice.repository";
import { findPdfDifferences } from "../e-invoices/hybrid/find-pdf-differences";
import type { MerchantRepository } from "../merchants/merchant.repository";
import { attachmentsOf, besidesOf, buildLedContent, buildStatedContent } from "./build-publication";
import { findReminderProblem } from "./find-reminder-problem";
import { type Publication, type Published, PublishedChange, type PublishOutcome } from "./publication";
import { checkFacts, type StatedFacts } from "./check-facts";
import { checkAgainstXml } from "./check-against-xml";
import { decideReplacement } from "./decide-replacement";
import type { FindClient, FoundClient } from "./find-client";
import { findReference, withReference } from "./published-reference";

/** What the document is going to say, once it is known whose it is. */
interface Said {
  readonly type: DocumentType;
  readonly number: string;
  /** Numbers of the documents that it names. */
  readonly names: readonly string[];
  /** Null: an XML leads. */
  readonly facts: StatedFacts | null;
}

interface PublishDocumentNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly documentRepository: DocumentRepository;
  readonly documentVersionRepository: DocumentVersionRepository;
  readonly eInvoiceRepository: EInvoiceRepository;
  readonly merchantRepository: MerchantRepository;
  readonly findClient: FindClient;
  readonly keepIssuedDocument: KeepIssuedDocument;
  readonly keepNextVersion: KeepNextVersion;
  readonly applyCredits: ApplyCredits;
  readonly deals: DealsService;
}

/**
 * Puts a document that another program made into the portal: its PDF is the document, byte for byte. Type and number are
 * its key: sent again, it is the same document, in a new version if something about it is new.
 */
export class PublishDocument {
  constructor(private readonly needs: PublishDocumentNeeds) {}

  /** Its files were read before: nothing here takes long. With any outcome other than PUBLISHED, nothing was stored. */
  async run(actor: MerchantActor, publication: Publication): Promise<PublishOutcome> {
    const said = await this.read(actor, publication);
    if (said instanceof Failure) return said;
    return this.needs.database.transaction(async () => {
      // Invoices are locked before numbers, as everywhere.
      await this.findNamed(actor, said);
      await this.needs.eInvoiceRepository.lockNumbers(actor.scope, said.type);
      const before = await this.needs.documentRepository.findByNumber(actor.scope, said.type, said.number);
      const externalReference = await findReference(this.needs, actor.scope, publication.externalReference, before);
      if (externalReference instanceof Failure) return externalReference;
      const found = await this.needs.findClient.run(actor, publication, before);
      if (found instanceof Failure || found.kind === "UNKNOWN_CLIENT") return found;
      const named = await this.findNamed(actor, said);
      const ready = await this.prepare(actor, { publication, said, found, named });
      if (ready instanceof Failure) return ready;
      if (before === null) return this.create(actor, ready, externalReference ?? null);
      const outcome = await this.replace(actor, before, ready);
      if (outcome instanceof Failure || outcome.kind !== "PUBLISHED") return outcome;
      return {
        ...outcome,
        document: await withReference(this.needs, actor.scope, outcome.document, externalReference),
      };
    });
  }

  /** In the merchant's time zone. */
  today(actor: MerchantActor): CalendarDate {
    return todayIn(actor.timeZone, this.needs.clock.now());
  }

  private async read(actor: MerchantActor, { leading, fields }: Publication): Promise<Said | InvalidInput> {
    const check = new InputChecker();
    if (leading !== null) {
      const { type, number, precedingDocuments } = leading.invoice.content;
      checkAgainstXml(check, fields, leading.invoice.content);
      return check.failure ?? { type, number, names: precedingDocuments.map((each) => each.number), facts: null };
    }
    const { currency } = await this.needs.merchantRepository.get(actor.scope);
    const facts = checkFacts(check, fields, currency);
    if (check.failure !== null) return check.failure;
    if (facts === null) throw new UnexpectedError("Facts without a problem are facts");
    const { type, number, precedingNumber } = facts;
    return { type, number, names: precedingNumber === null ? [] : [precedingNumber], facts };
  }

  /** The documents that this one follows, as far as they are here, locked. */
  private async findNamed(actor: MerchantActor, { type, names }: Said): Promise<readonly DocumentRow[]> {
    const ids: string[] = [];
    for (const number of names) {
      const followed = DOCUMENT_TYPE_TABLE[type].follows ?? DocumentType.INVOICE;
      const found = await this.needs.documentRepository.findByNumber(actor.scope, followed, number);
      if (found !== null) ids.push(found.id);
    }
    const locked = await this.needs.documentRepository.findManyForUpdate(actor.scope, ids);
    return locked.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }

  private async prepare(
    actor: MerchantActor,
    { publication, said, found, named }: Prepared,
  ): Promise<ReadyPublication | InvalidInput> {
    const { files, leading, fields, pages } = publication;
    const { client } = found;
    const { facts } = said;
    const { currency } = facts ?? leading?.invoice.content ?? known(facts);
    const preceding = findFollowed(named, { clientId: client.id, currency });
    if (facts !== null) {
      const problem = findReminderProblem(facts, preceding);
      if (problem !== null) return problem;
    }
    const merchant = await this.needs.merchantRepository.get(actor.scope);
    const content =
      facts === null && leading !== null
        ? buildLedContent(leading, files, fields.title?.trim() || null)
        : buildStatedContent({ facts: known(facts), files, merchant, client, preceding });
    return {
      publication,
      content,
      clientId: client.id,
      preceding,
      feeMinor: facts?.feeMinor ?? 0,
      pdfDifferences: facts === null ? (content.pdfDifferences ?? []) : findStatedDifferences(content, pages),
    };
  }

  private async create(
    actor: MerchantActor,
    ready: ReadyPublication,
    externalReference: string | null,
  ): Promise<PublishOutcome> {
    const { publication, content, clientId, preceding, feeMinor } = ready;
    const excess = this.findExcess(content, preceding);
    if (excess !== null) return excess;
    const { extraMinor, prepaidMinor } = besidesOf(content.totals);
    const isReminder = paysPreceding(content.type) && preceding !== null;
    const document = await this.needs.keepIssuedDocument.run(actor, {
      clientId,
      externalReference,
      content,
      source: DocumentSource.ELSEWHERE,
      // One file may be two documents.
      sourceSha256: null,
      feesMinor: isReminder ? feeMinor : extraMinor,
      prepaidMinor,
      precedingDocumentId: preceding?.id ?? null,
      reminderLevel: isReminder ? await this.nextLevel(actor, preceding) : null,
      pdf: publication.files.pdf,
      isHybrid: publication.leading?.embedded != null,
      carried: null,
      attachments: attachmentsOf(publication.files, publication.leading),
    });
    await this.needs.timeline.record(actor, {
      kind: "DOCUMENT_PUBLISHED",
      clientId,
      documentId: document.id,
      data: { type: content.type, number: content.number },
    });
    return this.tell(document, PublishedChange.CREATED, ready);
  }

  private async replace(actor: MerchantActor, found: DocumentRow, ready: ReadyPublication): Promise<PublishOutcome> {
    const { scope } = actor;
    const { publication, content, clientId, preceding, feeMinor } = ready;
    // Waits for whoever is paying or accepting it.
    const before = (await this.needs.documentRepository.findForUpdate(scope, found.id)) ?? found;
    if (await this.isImported(actor, before, content)) return this.tell(before, PublishedChange.UNCHANGED, ready);
    const contentBefore = await this.findContent(actor, before);
    const decision = decideReplacement({
      before,
      contentBefore,
      content,
      clientId,
      precedingDocumentId: preceding?.id ?? null,
      feeMinor,
      isInDeal: await this.needs.deals.hasOthers(scope, before),
    });
    if (decision.kind === "UNCHANGED") return this.tell(before, PublishedChange.UNCHANGED, ready);
    if (decision.kind === "CONFLICT") return { ...decision, document: before };
    const excess = before.precedingDocumentId === null ? this.findExcess(content, preceding) : null;
    if (excess !== null) return excess;
    const extraBefore = besidesOf(contentBefore.totals).extraMinor;
    const document = await this.needs.keepNextVersion.run(actor, before, {
      content,
      status: decision.status,
      feesMinor: sumMinor([subtractMinor(before.feesMinor, extraBefore), besidesOf(content.totals).extraMinor]),
      precedingDocumentId: preceding?.id ?? null,
      pdf: publication.files.pdf,
      isHybrid: publication.leading?.embedded != null,
      attachments: attachmentsOf(publication.files, publication.leading),
    });
    return this.tell(document, PublishedChange.NEW_VERSION, ready);
  }

  /** Whether it came in before as the e-invoice that it is. */
  private async isImported({ scope }: MerchantActor, before: DocumentRow, content: DocumentContent): Promise<boolean> {
    if (before.source !== DocumentSource.E_INVOICE || content.madeElsewhere === undefined) return false;
    const same = await this.needs.documentRepository.findBySource(scope, content.madeElsewhere.pdfSha256);
    return same?.id === before.id;
  }

  private async findContent({ scope }: MerchantActor, { id, currentVersion }: DocumentRow): Promise<DocumentContent> {
    const key = { documentId: id, version: currentVersion };
    const [version] = await this.needs.documentVersionRepository.findContents(scope, [key]);
    if (version === undefined) throw new UnexpectedError("A document with a number has a content");
    return version.content;
  }

  private async nextLevel({ scope }: MerchantActor, { id }: DocumentRow): Promise<number> {
    return 1 + (await this.needs.documentRepository.findEarlierReminders(scope, id)).level;
  }

  private findExcess(content: DocumentContent, preceding: DocumentRow | null): CreditTooHigh | null {
    const credit = { type: content.type, grossMinor: content.totals.grossMinor };
    if (preceding === null || !isCredit(credit)) return null;
    return this.needs.applyCredits.findExcess(preceding, creditWorthMinor(credit));
  }

  private tell(document: DocumentRow, change: PublishedChange, ready: ReadyPublication): Published {
    const { content, pdfDifferences, publication } = ready;
    const { leading, fields, xmlProblems } = publication;
    return {
      kind: "PUBLISHED",
      document,
      change,
      pdfDifferences,
      statedDifferences: leading === null ? [] : checkAgainstXml(new InputChecker(), fields, content),
      xmlProblems,
    };
  }
}

interface Prepared {
  readonly publication: Publication;
  readonly said: Said;
  readonly found: FoundClient;
  readonly named: readonly DocumentRow[];
}

interface ReadyPublication {
  readonly publication: Publication;
  readonly content: DocumentContent;
  readonly clientId: string;
  readonly preceding: DocumentRow | null;
  readonly feeMinor: number;
  readonly pdfDifferences: readonly PdfDifference[];
}

function known(facts: StatedFacts | null): StatedFacts {
  if (facts === null) throw new UnexpectedError("Without an XML there are facts");
  return facts;
}

/** Delivery notes without prices show no total. */
function findStatedDifferences(content: DocumentContent, pages: Publication["pages"]): readonly PdfDifference[] {
  const differences = findPdfDifferences(content, pages);
  return content.totals.grossMinor === 0 ? differences.filter(({ kind }) => kind !== "TOTAL") : differences;
}
