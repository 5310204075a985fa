import { Readable } from "node:stream";
import type { Core } from "../../../core";
import type { MerchantScope } from "../../../access/scopes";
import { withoutLinks } from "../../../access/without-links";
import type { FileStore } from "../../../integrations/file-store/file-store";
import {
  MailRefusedError,
  MailServerAwayError,
  MailStalledError,
  type MailTransport,
} from "../../../integrations/mail-transport/mail-transport";
import { GiveUpError, NobodyAnswersError, type OutboxFailure, type OutboxHandler } from "../../../jobs/outbox";
import type { OutboxPayload } from "../../../jobs/outbox-payload";
import { mailKindRules } from "./mail-kinds";
import type { Mail, MailRepository } from "./mail.repository";
import type { SentLinks } from "./sent-links";

interface DeliverMailNeeds extends Pick<Core, "clock" | "environment" | "timeline" | "systemAccess"> {
  readonly mailRepository: MailRepository;
  readonly fileStore: FileStore;
  readonly mailTransport: MailTransport;
  readonly sentLinks: SentLinks;
}

/** Hands stored emails to the transport and records the outcome. */
export class DeliverMail implements OutboxHandler {
  readonly atOnce = 8;
  readonly atOncePerLane = 4;

  constructor(private readonly needs: DeliverMailNeeds) {}

  async perform(scope: MerchantScope, payload: OutboxPayload): Promise<void> {
    const mail = await this.findQueued(scope, payload);
    if (mail === null) return;
    const { name, address } = parseSender(mail.sender);
    const { isAutomatic, settingsPath } = mailKindRules(mail.kind);
    try {
      await this.needs.mailTransport.send({
        messageId: `${mail.id}@${address.split("@")[1] ?? "localhost"}`,
        from: { name, address },
        replyTo: mail.replyTo,
        isAutomatic,
        settingsUrl: settingsPath === null ? null : `${this.needs.environment.adminUrl}${settingsPath}`,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        attachments: mail.attachments.map(({ fileName, mediaType, sha256 }) => ({
          fileName,
          mediaType,
          content: openedWhenRead(() => this.needs.fileStore.open(sha256)),
        })),
      });
    } catch (error) {
      if (error instanceof MailRefusedError) throw new GiveUpError(error.message, { cause: error });
      if (error instanceof MailServerAwayError) throw new NobodyAnswersError(error.message, "KIND", { cause: error });
      if (error instanceof MailStalledError) throw new NobodyAnswersError(error.message, "LANE", { cause: error });
      throw error;
    }
  }

  breakOff(): void {
    this.needs.mailTransport.close();
  }

  async recordDone(scope: MerchantScope, payload: OutboxPayload): Promise<void> {
    const mail = await this.findQueued(scope, payload);
    if (mail === null) return;
    await this.needs.mailRepository.markSent(scope, mail.id, this.needs.clock.now().toISOString());
    await this.needs.sentLinks.takeOut(scope, mail);
    await this.recordEvent(scope, mail, "MAIL_SENT");
  }

  async recordFailure(scope: MerchantScope, payload: OutboxPayload, failure: OutboxFailure): Promise<void> {
    const mail = await this.findQueued(scope, payload);
    if (mail === null) return;
    await this.needs.mailRepository.markFailed(scope, mail.id, failure.parked ? "PARKED" : "QUEUED", failure.message);
    if (failure.parked) await this.recordEvent(scope, mail, "MAIL_FAILED");
  }

  /** Null when another attempt got there first. */
  private async findQueued(scope: MerchantScope, { mailId = "" }: OutboxPayload): Promise<Mail | null> {
    const mail = await this.needs.mailRepository.find(scope, mailId);
    return mail?.status === "QUEUED" ? mail : null;
  }

  private async recordEvent(scope: MerchantScope, mail: Mail, kind: "MAIL_SENT" | "MAIL_FAILED"): Promise<void> {
    const { clientId, documentId } = mail;
    await this.needs.timeline.record(await this.needs.systemAccess.actor(scope), {
      kind,
      clientId,
      documentId,
      data: { mailKind: mail.kind, to: mail.recipient, subject: withoutLinks(mail.subject) },
    });
  }
}

/** One after the other: what is not read yet has no connection or file open. */
function openedWhenRead(open: () => Promise<Readable>): Readable {
  const bytes = async function* (): AsyncGenerator<Buffer> {
    // What we store is bytes.
    yield* (await open()) as AsyncIterable<Buffer>;
  };
  return Readable.from(bytes(), { objectMode: false });
}

/** Parses what the queue wrote. */
function parseSender(sender: string): { readonly name: string; readonly address: string } {
  const [, name = "", address = sender] = /^(.*) ?<([^<>]+)>$/.exec(sender) ?? [];
  return { name: name.trim(), address };
}
