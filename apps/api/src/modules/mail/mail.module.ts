import type { AccessServices } from "../../access/access.module";
import type { Core } from "../../core";
import type { FileStore } from "../../integrations/file-store/file-store";
import type { MailTransport } from "../../integrations/mail-transport/mail-transport";
import type { ServerModule } from "../../server-module";
import type { ActivityServices } from "../activity/activity.module";
import type { ClientsServices } from "../clients/clients.module";
import type { DocumentsServices } from "../documents/documents.module";
import type { LedgerServices } from "../ledger/ledger.module";
import type { MerchantsServices } from "../merchants/merchants.module";
import type { PaylinksServices } from "../paylinks/paylinks.module";
import type { OffersServices } from "../offers/offers.module";
import type { PaymentsServices } from "../payments/payments.module";
import type { PortalSettingsServices } from "../portal-settings/portal-settings.module";
import { SEND_PASSWORD_RESET } from "../staff/forgotten-password";
import type { StaffServices } from "../staff/staff.module";
import { LinkRenewal } from "./context/link-renewal";
import { MailContext } from "./context/mail-context";
import { MailAdminResolver } from "./mail.admin.resolver";
import { MailService } from "./mail.service";
import { CancellationNotice } from "./cancellation-notice";
import { NoticeDigest, SEND_NOTICE_DIGEST } from "./notifications/notice-digest";
import { NoticeDigestRepository } from "./notifications/notice-digest.repository";
import { Notifications } from "./notifications/notifications";
import { WebhookNotice } from "./notifications/webhook-notice";
import { SEND_ANSWER_RECEIPT, SendAnswerReceipt } from "./receipts/send-answer-receipt";
import { SEND_PAYMENT_RECEIPT, SendPaymentReceipt } from "./receipts/send-payment-receipt";
import { WriteReceipt } from "./receipts/write-receipt";
import { RequestNewLink } from "./request-new-link";
import { DeliverMail } from "./sending/deliver-mail";
import { DELIVER_MAIL, MailQueue } from "./sending/mail-queue";
import { MailRepository } from "./sending/mail.repository";
import { registerMailbox } from "./sending/mailbox.routes";
import { SentLinks } from "./sending/sent-links";
import { SendPasswordReset } from "./staff/send-password-reset";
import { StaffNotices } from "./staff/staff-notices";
import { MailTemplateRepository } from "./templates/mail-template.repository";
import { MailTemplateService } from "./templates/mail-template.service";

export type MailServices = ReturnType<typeof createMailModule>["services"];

type MailModuleNeeds = Pick<AccessServices, "portalLinks" | "portalSessions"> &
  ActivityServices &
  ClientsServices &
  Pick<DocumentsServices, "documentAttachmentRepository" | "documentRepository" | "documentVersionRepository"> &
  LedgerServices &
  Pick<MerchantsServices, "merchantRepository"> &
  OffersServices &
  PaylinksServices &
  Pick<PaymentsServices, "documentMoney" | "payments"> &
  Pick<PortalSettingsServices, "portalSettingsRepository"> &
  Pick<StaffServices, "forgottenPassword" | "staffRepository"> & {
    readonly fileStore: FileStore;
    readonly mailTransport: MailTransport;
  };

/** Emails: their texts, recipients and delivery. */
export function createMailModule(core: Core, needs: MailModuleNeeds) {
  const { database, environment, outbox, timeline } = core;
  const mailRepository = new MailRepository(database);
  const shared = { ...core, ...needs, mailRepository };
  const mailTemplates = new MailTemplateService({
    ...core,
    mailTemplateRepository: new MailTemplateRepository(database),
  });
  const writing = {
    ...shared,
    mailTemplates,
    mailQueue: new MailQueue(shared),
    mailContext: new MailContext(shared),
    linkRenewal: new LinkRenewal(shared),
  };
  const mails = new MailService(writing);
  const requestNewLink = new RequestNewLink(writing);
  const noticeDigestRepository = new NoticeDigestRepository(database);
  const noticeDigest = new NoticeDigest({ ...writing, noticeDigestRepository });
  const notifications = new Notifications({ ...writing, noticeDigest });
  const cancellationNotice = new CancellationNotice(writing);
  const telling = { ...writing, writeReceipt: new WriteReceipt(writing) };
  const paymentReceipts = new SendPaymentReceipt(telling);
  const answerReceipts = new SendAnswerReceipt(telling);

  const staffNotices = new StaffNotices(writing);
  const webhookNotice = new WebhookNotice(writing);
  const sentLinks = new SentLinks(shared);

  outbox.handle(DELIVER_MAIL, new DeliverMail({ ...shared, sentLinks }));
  outbox.handle(SEND_PAYMENT_RECEIPT, paymentReceipts);
  outbox.handle(SEND_ANSWER_RECEIPT, answerReceipts);
  needs.ledger.onBooked((actor, entries) => paymentReceipts.follow(actor, entries));
  timeline.onRecord((actor, event) => answerReceipts.follow(actor, event));
  outbox.handle(SEND_NOTICE_DIGEST, noticeDigest);
  outbox.handle(SEND_PASSWORD_RESET, new SendPasswordReset(writing));
  timeline.onRecord((actor, event) => notifications.notifyMerchant(actor, event));
  timeline.onRecord((actor, event) => cancellationNotice.send(actor, event));
  timeline.onRecord((actor, event) => staffNotices.notify(actor, event));
  timeline.onRecord((actor, event) => webhookNotice.notify(actor, event));
  needs.ownData.onUpdate((actor, before, fields) => notifications.notifyClient(actor, before, fields));

  return {
    services: { mailRepository, requestNewLink },
    adminResolvers: [new MailAdminResolver({ ...needs, mails, mailTemplates })],
    routes: environment.demo
      ? [
          (app) => {
            registerMailbox(app, mailRepository);
          },
        ]
      : [],
    jobs: [{ name: "sent links", everyMs: 60_000, run: () => sentLinks.takeOutLeft() }],
  } satisfies ServerModule;
}
