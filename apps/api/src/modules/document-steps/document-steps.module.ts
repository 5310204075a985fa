import type { Core } from "../../core";
import type { FastifyInstance } from "fastify";
import type { RequestActors } from "../../http/request-actors";
import type { FileStore } from "../../integrations/file-store/file-store";
import type { ServerModule } from "../../server-module";
import type { ClientsServices } from "../clients/clients.module";
import type { CommentsServices } from "../comments/comments.module";
import type { CreditsServices } from "../credits/credits.module";
import type { DocumentsServices } from "../documents/documents.module";
import type { LedgerServices } from "../ledger/ledger.module";
import type { MerchantsServices } from "../merchants/merchants.module";
import type { PaylinksServices } from "../paylinks/paylinks.module";
import type { PaymentsServices } from "../payments/payments.module";
import type { PortalSettingsServices } from "../portal-settings/portal-settings.module";
import { BookPayment } from "./book-payment";
import { BookPaymentAdminResolver } from "./book-payment.admin.resolver";
import { CancelDocument } from "./cancel-document";
import { ClearDocument } from "./clear-document";
import { CreateReminder } from "./create-reminder";
import { DocumentDraftsService } from "./document-drafts.service";
import { DocumentFiles } from "./files/document-files";
import { DocumentIssuer } from "./document-issuer";
import { type DocumentSteps, DocumentStepsAdminResolver } from "./document-steps.admin.resolver";
import { EInvoiceGapsAdminResolver } from "./e-invoices/e-invoice-gaps.admin.resolver";
import { DraftContents } from "./e-invoices/draft-contents";
import { FindEInvoiceGaps } from "./e-invoices/find-e-invoice-gaps";
import { CreateFollowUp } from "./follow-ups/create-follow-up";
import { CreateFollowUpAdminResolver } from "./follow-ups/create-follow-up.admin.resolver";
import { FindDealTerms } from "./follow-ups/find-deal-terms";
import { TakeBackInvoice } from "./follow-ups/take-back-invoice";
import { IssueDocument } from "./issue-document";
import { KeepIssuedDocument } from "./keep-issued-document";
import { KeepNextVersion } from "./keep-next-version";
import { PreviewAdminResolver } from "./previews/preview.admin.resolver";
import { PreviewDraft } from "./previews/preview-draft";
import { registerPreviews } from "./previews/preview.routes";
import { PreviewUnsaved } from "./previews/preview-unsaved";
import { SealedPreviews } from "./previews/sealed-previews";
import { ReviseOffer } from "./revise-offer";
import { CheckDraft } from "./drafts/check-draft";

export type DocumentStepsServices = ReturnType<typeof createDocumentStepsModule>["services"];

type DocumentStepsModuleNeeds = Pick<ClientsServices, "clients"> &
  Pick<CommentsServices, "commentRepository"> &
  Pick<
    DocumentsServices,
    | "documentRepository"
    | "documentVersionRepository"
    | "documentAttachmentRepository"
    | "documentCancellationRepository"
    | "documentOriginRepository"
    | "deals"
    | "eInvoiceChecks"
    | "documents"
  > &
  LedgerServices &
  Pick<MerchantsServices, "merchantRepository" | "numberRangeRepository"> &
  CreditsServices &
  PaylinksServices &
  Pick<PaymentsServices, "withdrawPayPage"> &
  Pick<PortalSettingsServices, "portalSettingsRepository"> & {
    readonly fileStore: FileStore;
    readonly requestActors: RequestActors;
  };

/** What staff do with documents: write, issue, remind, revise, cancel, clear, book by hand. */
export function createDocumentStepsModule(core: Core, needs: DocumentStepsModuleNeeds) {
  const findDealTerms = new FindDealTerms(needs);
  const shared = { ...core, ...needs, findDealTerms, draftContents: new DraftContents({ ...needs, findDealTerms }) };
  const documentFiles = new DocumentFiles(shared);
  const documentIssuer = new DocumentIssuer({ ...shared, paylinkWriter: needs.paylinks });
  const issuing = { ...shared, documentFiles, documentIssuer };
  const checkDraft = new CheckDraft(shared);
  const documentDrafts = new DocumentDraftsService({ ...shared, checkDraft });
  const previewing = { ...shared, checkDraft, documentFiles, sealedPreviews: new SealedPreviews(core) };
  const documentSteps: DocumentSteps = {
    documentDrafts,
    createReminder: new CreateReminder({ ...shared, documentDrafts }),
    issueDocument: new IssueDocument({ ...issuing, takeBackInvoice: new TakeBackInvoice(shared) }),
    reviseOffer: new ReviseOffer({ ...issuing, checkDraft }),
    cancelDocument: new CancelDocument(shared),
    clearDocument: new ClearDocument(shared),
  };
  const documentStepOperations = new DocumentStepsAdminResolver({ ...needs, documentSteps });
  const bookPaymentOperations = new BookPaymentAdminResolver({ ...needs, bookPayment: new BookPayment(shared) });
  return {
    services: {
      keepIssuedDocument: new KeepIssuedDocument(issuing),
      keepNextVersion: new KeepNextVersion(issuing),
      documentStepOperations,
      bookPaymentOperations,
    },
    adminResolvers: [
      documentStepOperations,
      new CreateFollowUpAdminResolver({
        ...needs,
        createFollowUp: new CreateFollowUp({ ...shared, documentDrafts }),
      }),
      new PreviewAdminResolver({ previewUnsaved: new PreviewUnsaved(previewing) }),
      new EInvoiceGapsAdminResolver({ findEInvoiceGaps: new FindEInvoiceGaps(shared) }),
      bookPaymentOperations,
    ],
    routes: [(app: FastifyInstance) => registerPreviews(app, { ...needs, previewDraft: new PreviewDraft(previewing) })],
  } satisfies ServerModule;
}
