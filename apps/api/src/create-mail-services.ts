import type { Core } from "./core";
import type { PortalLinks } from "./access/portal-links";
import type { PortalSessions } from "./access/portal-sessions";
import type { Environment } from "./config/environment";
import type { FileStore } from "./integrations/file-store/file-store";
import type { MailTransport } from "./integrations/mail-transport/mail-transport";
import { MailboxTransport } from "./integrations/mail-transport/mailbox-transport";
import { MissingTransport } from "./integrations/mail-transport/missing-transport";
import { SmtpTransport } from "./integrations/mail-transport/smtp-transport";
import type { Outbox } from "./jobs/outbox";
import type { TimelineService } from "./modules/audit/timeline.service";
import type { ClientRepository } from "./modules/clients/client.repository";
import type { ClientService } from "./modules/clients/client.service";
import type { DocumentVersionRepository } from "./modules/documents/versions/document-version.repository";
import type { DocumentRepository } from "./modules/documents/table/document.repository";
import { DeliverMail } from "./modules/mail/sending/deliver-mail";
import { LinkRenewal } from "./modules/mail/link-renewal";
import { MailContext } from "./modules/mail/mail-context";
import { DELIVER_MAIL, MailQueue } from "./modules/mail/sending/mail-queue";
import { MailTemplateRepository } from "./modules/mail/templates/mail-template.repository";
import { MailTemplateService } from "./modules/mail/templates/mail-template.service";
import { MailRepository } from "./modules/mail/sending/mail.repository";
import { MailService } from "./modules/mail/mail.service";
import { Notifications } from "./modules/mail/notifications/notifications";
import { RequestNewLink } from "./modules/mail/request-new-link";
import type { MerchantRepository } from "./modules/merchants/merchant.repository";
import type { PaylinkService } from "./modules/paylinks/paylink.service";
import type { PortalSettingsRepository } from "./modules/portal-settings/portal-settings.repository";
import type { StaffRepository } from "./modules/staff/staff.repository";

/** What mails need of the other rooms. */
export interface MailNeeds {
  readonly files: FileStore;
  readonly links: PortalLinks;
  readonly clients: ClientService;
  readonly clientRepository: ClientRepository;
  readonly documentRepository: DocumentRepository;
  readonly documentVersions: DocumentVersionRepository;
  readonly merchantRepository: MerchantRepository;
  readonly settingsRepository: PortalSettingsRepository;
  readonly staffRepository: StaffRepository;
  readonly portalSessions: PortalSessions;
  readonly paylinks: PaylinkService;
  readonly outbox: Outbox;
  readonly timeline: TimelineService;
}

/** Mails: their texts, who gets them, and how they leave. */
export function createMailServices(
  { environment, clock, database }: Core,
  {
    files,
    links,
    clients,
    clientRepository,
    documentRepository,
    documentVersions,
    merchantRepository,
    settingsRepository,
    staffRepository,
    portalSessions,
    paylinks,
    outbox,
    timeline,
  }: MailNeeds,
) {
  const mailRepository = new MailRepository(database);
  const mailTransport = createMailTransport(environment);
  outbox.handle(
    DELIVER_MAIL,
    new DeliverMail(clock, mailRepository, merchantRepository, files, mailTransport, timeline),
  );
  const mailQueue = new MailQueue(clock, environment, mailRepository, merchantRepository, outbox);
  const mailTemplates = new MailTemplateService(database, new MailTemplateRepository(database), timeline);
  const mailContext = new MailContext(
    clock,
    links,
    clients,
    documentRepository,
    documentVersions,
    merchantRepository,
    settingsRepository,
    staffRepository,
    paylinks,
  );
  const linkRenewal = new LinkRenewal(clock, clients, documentRepository, settingsRepository);
  const mails = new MailService(
    database,
    mailRepository,
    mailQueue,
    outbox,
    mailTemplates,
    mailContext,
    clients,
    documentRepository,
    merchantRepository,
    linkRenewal,
  );
  const notifications = new Notifications(
    environment,
    mailQueue,
    merchantRepository,
    settingsRepository,
    clientRepository,
    documentRepository,
  );
  const newLinks = new RequestNewLink(
    database,
    clock,
    portalSessions,
    clientRepository,
    documentRepository,
    merchantRepository,
    mailRepository,
    mailTemplates,
    mailContext,
    mailQueue,
    linkRenewal,
    timeline,
  );
  return { mailRepository, mailTransport, mailTemplates, mails, notifications, newLinks };
}

/** SMTP where it is set up; the demo keeps mails to itself; else they wait, with the reason. */
function createMailTransport({ smtpUrl, demo }: Environment): MailTransport {
  if (smtpUrl !== null) return new SmtpTransport(smtpUrl);
  return demo ? new MailboxTransport() : new MissingTransport();
}
