import type { MailTransport } from "./mail-transport";

/** The demo's: mails stay in the database, where the mailbox page shows them. */
export class MailboxTransport implements MailTransport {
  async send(): Promise<void> {
    // The mail is stored already.
  }

  close(): void {
    // Nothing is open.
  }
}
