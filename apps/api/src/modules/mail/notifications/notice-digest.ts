import { formatMoment } from "@kundenportal/domain/dates/moment";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import type { OutboxHandler } from "../../../jobs/outbox";
import type { OutboxPayload } from "../../../jobs/outbox-payload";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import type { PortalSettingsRepository } from "../../portal-settings/portal-settings.repository";
import { mailKindRules } from "../sending/mail-kinds";
import type { MailQueue } from "../sending/mail-queue";
import type { MailRepository } from "../sending/mail.repository";
import { facts, mainButton, paragraphs } from "../writing/mail-content";
import { type DigestCount, digestWords, nameCount } from "./digest-texts";
import type { NoticeDigestRepository } from "./notice-digest.repository";
import { ADMIN_LABEL, notificationReason } from "./notification-texts";

/** The outbox's name for "tell staff together what happened in an hour". */
export const SEND_NOTICE_DIGEST = "SEND_NOTICE_DIGEST";

const HOUR_MS = 3_600_000;
/** Emails of their own in an hour. */
const MAX_PER_CLIENT = 10;
const MAX_PER_MERCHANT = 50;
const MAX_CLIENTS_NAMED = 20;

interface NoticeDigestNeeds extends Pick<Core, "database" | "clock" | "environment" | "outbox"> {
  readonly mailQueue: MailQueue;
  readonly mailRepository: MailRepository;
  readonly merchantRepository: MerchantRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly noticeDigestRepository: NoticeDigestRepository;
}

/** Tells staff in one email what would have been hundreds. Hours begin on the hour, the same for all processes. */
export class NoticeDigest implements OutboxHandler {
  constructor(private readonly needs: NoticeDigestNeeds) {}

  /** True when there have been enough emails in this hour: what happened is told at its end. In the event's transaction. */
  async gathers(scope: MerchantScope, clientId: string | null): Promise<boolean> {
    const from = Math.floor(this.needs.clock.now().getTime() / HOUR_MS) * HOUR_MS;
    const since = new Date(from).toISOString();
    const { ofClient, ofAll } = await this.needs.noticeDigestRepository.countNotices(scope, clientId, since);
    if (ofClient < MAX_PER_CLIENT && ofAll < MAX_PER_MERCHANT) return false;
    await this.needs.outbox.enqueueOnceFor(new Date(from + HOUR_MS), scope, SEND_NOTICE_DIGEST, { since });
    return true;
  }

  async perform(scope: MerchantScope, { since = "" }: OutboxPayload): Promise<void> {
    const until = new Date(Date.parse(since) + HOUR_MS);
    const counts = await this.needs.noticeDigestRepository.count(scope, since, until.toISOString());
    const merchant = await this.needs.merchantRepository.get(scope);
    const to = (await this.needs.portalSettingsRepository.get(scope)).notificationEmail ?? merchant.email;
    if (to === null || counts.length === 0) return;
    const { locale, timeZone } = merchant;
    const { adminUrl } = this.needs.environment;
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const moment = (instant: Date): string => formatMoment(instant, locale, timeZone);
    const words = digestWords(locale, total, moment(new Date(since)), moment(until));
    const clients = byClient(counts);
    const named = clients.slice(0, MAX_CLIENTS_NAMED).map(([name, own]) => ({
      name,
      value: own.map((count) => nameCount(count, locale)).join(", "),
    }));
    const left = clients.length - named.length;
    await this.needs.database.transaction(() =>
      this.needs.mailQueue.enqueue(scope, {
        kind: "NOTIFICATION",
        to,
        locale,
        subject: words.subject,
        blocks: [
          ...paragraphs(words.opening),
          facts(...named),
          ...(left === 0 ? [] : paragraphs(words.more(left))),
          mainButton(ADMIN_LABEL[locale], `${adminUrl}/admin/`),
        ],
        smallPrint: notificationReason(locale, `${adminUrl}${mailKindRules("NOTIFICATION").settingsPath ?? ""}`),
        clientId: null,
        documentId: null,
        // However often this runs, one email goes out.
        idempotencyKey: `notices of the hour from ${since}`,
      }),
    );
  }

  /** The email has a state of its own. */
  recordDone(): Promise<void> {
    return Promise.resolve();
  }

  recordFailure(): Promise<void> {
    return Promise.resolve();
  }
}

/** Those with most first. */
function byClient(counts: readonly DigestCount[]): readonly (readonly [string, readonly DigestCount[]])[] {
  const clients = new Map<string, DigestCount[]>();
  for (const count of counts) clients.set(count.who, [...(clients.get(count.who) ?? []), count]);
  const total = (own: readonly DigestCount[]): number => own.reduce((sum, { count }) => sum + count, 0);
  return [...clients].toSorted(([, a], [, b]) => total(b) - total(a));
}
