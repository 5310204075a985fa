import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import { type MailTransport, MailRefusedError } from "../../../integrations/mail-transport/mail-transport";
import { GiveUpError, type OutboxHandler } from "../../../jobs/outbox";
import type { OutboxPayload } from "../../../jobs/outbox-payload";
import { newId } from "../../../shared/ids";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import type { ForgottenPassword } from "../../staff/forgotten-password";
import type { MailContent, MailQueue } from "../sending/mail-queue";
import { mailKindRules } from "../sending/mail-kinds";
import { passwordResetMail } from "./staff-mail-texts";

/** Whoever asked an hour ago has asked again, or does not want it any more. */
const GIVE_UP_AFTER_MS = 3_600_000;

interface SendPasswordResetNeeds extends Pick<Core, "clock" | "database" | "environment"> {
  readonly forgottenPassword: ForgottenPassword;
  readonly merchantRepository: MerchantRepository;
  readonly mailQueue: MailQueue;
  readonly mailTransport: MailTransport;
}

/**
 * Emails the link for a new password. Not through the list of emails: colleagues can read that, and a link in a database
 * could be stolen. So the token is made when the email goes out, and is in nothing but the email.
 */
export class SendPasswordReset implements OutboxHandler {
  constructor(private readonly needs: SendPasswordResetNeeds) {}

  async perform(scope: MerchantScope, { staffMemberId = "", requestedAt = "" }: OutboxPayload): Promise<void> {
    if (this.needs.clock.now().getTime() - Date.parse(requestedAt) > GIVE_UP_AFTER_MS) return;
    const opened = await this.needs.forgottenPassword.openLink(scope, staffMemberId);
    if (opened === null) return;
    const { member, token } = opened;
    const merchant = await this.needs.merchantRepository.get(scope);
    // Behind the `#`, a token reaches no server's log.
    const url = `${this.needs.environment.adminUrl}/admin/reset-password#${token}`;
    const { locale, name, email } = member;
    const content = passwordResetMail({ locale, name, merchantName: merchant.name, url });
    const from = this.needs.mailQueue.senderOf(merchant);
    try {
      await this.needs.mailTransport.send({
        ...(await this.needs.mailQueue.write(scope, content)),
        to: email,
        replyTo: null,
        isAutomatic: mailKindRules("PASSWORD_RESET").isAutomatic,
        settingsUrl: null,
        messageId: `${newId()}@${from.address.split("@")[1] ?? "localhost"}`,
        from,
        attachments: [],
      });
    } catch (error) {
      if (error instanceof MailRefusedError) throw new GiveUpError(error.message, { cause: error });
      throw error;
    }
    if (this.needs.environment.demo) await this.showInMailbox(scope, email, content);
  }

  async recordDone(): Promise<void> {
    // The request is in the timeline; what becomes of the link will be, too.
  }

  async recordFailure(): Promise<void> {
    // In the log, as every failure. Nobody has a list in which to try again: the person asks for another link.
  }

  /** The demo's mailbox is everybody's email program, and shows what is in the list of emails. */
  private async showInMailbox(scope: MerchantScope, to: string, content: MailContent): Promise<void> {
    await this.needs.database.transaction(() =>
      this.needs.mailQueue.enqueue(scope, {
        ...content,
        to,
        kind: "PASSWORD_RESET",
        clientId: null,
        documentId: null,
        idempotencyKey: null,
      }),
    );
  }
}
