import type { MailTransport } from "./mail-transport";

/** For the demo: emails stay in the database, where the mailbox page shows them. */
export class MailboxTransport implements MailTransport {
  readonly isSetUp = true;

  async send(): Promise<void> {
    // The email is already stored.
  }

  async check(): Promise<void> {
    // There is nobody who could be away.
  }

  close(): void {
    // Nothing is open.
  }
}
