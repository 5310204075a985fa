import type { MerchantScope } from "../../../access/scopes";
import { withoutLinks } from "../../../access/without-links";
import type { Core } from "../../../core";
import type { MailRepository, MailTexts } from "./mail.repository";

const BATCH_SIZE = 100;
const MAX_BATCHES = 50;

interface SentLinksNeeds extends Pick<Core, "database" | "environment" | "systemAccess"> {
  readonly mailRepository: MailRepository;
}

/**
 * Takes the links out of what is kept of emails once they are sent: whoever reads the database, or a backup of it, can open
 * nothing with them. Everything else stays, so that staff see what was sent. What may still have to be sent is left alone.
 */
export class SentLinks {
  constructor(private readonly needs: SentLinksNeeds) {}

  /** Call in the transaction that says that it was sent. */
  async takeOut(scope: MerchantScope, { id, subject, text, html }: MailTexts): Promise<void> {
    // The demo's mailbox is everybody's email program: there, the links are wanted.
    if (this.needs.environment.demo) return;
    await this.needs.mailRepository.keepWithoutLinks(scope, {
      id,
      subject: withoutLinks(subject),
      text: withoutLinks(text),
      html: withoutLinks(html),
    });
  }

  /** The same for what an earlier version, or a demo, left; a bounded number at a time. Several processes may do so at once. */
  async takeOutLeft(): Promise<void> {
    const { database, environment, mailRepository, systemAccess } = this.needs;
    if (environment.demo) return;
    for (let batches = 0; batches < MAX_BATCHES; batches += 1) {
      const left = await mailRepository.listWithLiveLinks(systemAccess, BATCH_SIZE);
      await database.transaction(async () => {
        for (const { scope, ...mail } of left) await this.takeOut(scope, mail);
      });
      if (left.length < BATCH_SIZE) return;
    }
  }
}
