import { MerchantEntity } from "./modules/merchants/merchant.entity";
import { NumberRangeEntity } from "./modules/merchants/number-range.entity";
import { PortalSettingsEntity } from "./modules/portal-settings/portal-settings.entity";
import { StaffMemberEntity } from "./modules/staff/staff-member.entity";
import { PasswordResetEntity } from "./access/password-reset.entity";
import { StaffSessionEntity } from "./access/staff-session.entity";
import { ApiKeyEntity } from "./access/api-key.entity";
import { ClientEntity } from "./modules/clients/client.entity";
import { PortalSessionEntity } from "./access/portal-session.entity";
import { DocumentEntity } from "./modules/documents/table/document.entity";
import { DocumentCancellationEntity } from "./modules/documents/cancellations/document-cancellation.entity";
import { EInvoiceCheckEntity } from "./modules/documents/e-invoice-checks/e-invoice-check.entity";
import { DocumentOriginEntity } from "./modules/documents/follow-ups/document-origin.entity";
import { DocumentSumEntity } from "./modules/documents/table/document-sum.entity";
import { DocumentVersionEntity } from "./modules/documents/versions/document-version.entity";
import { DocumentAttachmentEntity } from "./modules/documents/versions/document-attachment.entity";
import { CommentEntity } from "./modules/comments/comment.entity";
import { EvidenceRecordEntity } from "./modules/evidence/evidence-record.entity";
import { OfferDecisionEntity } from "./modules/offers/offer-decision.entity";
import { PaymentEntity } from "./modules/payments/attempts/payment.entity";
import { RefundEntity } from "./modules/payments/refunds/refund.entity";
import { ParkedItemEntity } from "./modules/payments/parked-money/parked-item.entity";
import { LedgerEntryEntity } from "./modules/ledger/ledger-entry.entity";
import { LedgerSumEntity } from "./modules/ledger/ledger-sum.entity";
import { KeyRequestEntity } from "./modules/key-requests/key-request.entity";
import { WebhookDeliveryEntity } from "./modules/webhook-endpoints/webhook-delivery.entity";
import { WebhookEndpointEntity } from "./modules/webhook-endpoints/webhook-endpoint.entity";
import { WebhookTryEntity } from "./modules/webhook-endpoints/webhook-try.entity";
import { WebhookEventEntity } from "./modules/payments/webhooks/webhook-event.entity";
import { ProviderAccountEntity } from "./modules/payment-accounts/provider-account.entity";
import { BankImportEntity } from "./modules/bank-statements/lines/bank-import.entity";
import { BankLineDecisionEntity } from "./modules/bank-statements/lines/bank-line-decision.entity";
import { BankLinePartEntity } from "./modules/bank-statements/lines/bank-line-part.entity";
import { BankLineEntity } from "./modules/bank-statements/lines/bank-line.entity";
import { SandboxCheckoutEntity } from "./integrations/payment-providers/sandbox/sandbox-checkout.entity";
import { MailTemplateEntity } from "./modules/mail/templates/mail-template.entity";
import { MailEntity } from "./modules/mail/sending/mail.entity";
import { OutboxMessageEntity } from "./jobs/outbox-message.entity";
import { KeptAnswerEntity } from "./kept-answers/kept-answer.entity";
import { TimelineEntryEntity } from "./modules/audit/timeline-entry.entity";
import { TimelineHeadEntity } from "./modules/audit/timeline-head.entity";

/** Every table: what `database/` is opened with, since it knows no module. */
export const entities = [
  MerchantEntity,
  NumberRangeEntity,
  PortalSettingsEntity,
  StaffMemberEntity,
  StaffSessionEntity,
  PasswordResetEntity,
  ApiKeyEntity,
  ClientEntity,
  PortalSessionEntity,
  DocumentEntity,
  DocumentSumEntity,
  DocumentVersionEntity,
  DocumentCancellationEntity,
  DocumentOriginEntity,
  EInvoiceCheckEntity,
  DocumentAttachmentEntity,
  CommentEntity,
  EvidenceRecordEntity,
  OfferDecisionEntity,
  ProviderAccountEntity,
  PaymentEntity,
  RefundEntity,
  ParkedItemEntity,
  LedgerEntryEntity,
  LedgerSumEntity,
  WebhookEventEntity,
  BankImportEntity,
  BankLineEntity,
  BankLineDecisionEntity,
  BankLinePartEntity,
  SandboxCheckoutEntity,
  MailTemplateEntity,
  MailEntity,
  OutboxMessageEntity,
  TimelineEntryEntity,
  TimelineHeadEntity,
  KeptAnswerEntity,
  WebhookEndpointEntity,
  WebhookDeliveryEntity,
  WebhookTryEntity,
  KeyRequestEntity,
];
