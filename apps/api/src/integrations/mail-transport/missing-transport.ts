import { OperationalError } from "../../shared/errors";
import { MailRefusedError, type MailTransport } from "./mail-transport";

/** No mail server is set up: emails are parked, with the reason where staff see it. */
export class MissingTransport implements MailTransport {
  readonly isSetUp = false;

  async send(): Promise<void> {
    throw new MailRefusedError("No mail server is set up: set SMTP_URL and MAIL_FROM, then send the email again.");
  }

  async check(): Promise<void> {
    throw new OperationalError("No mail server is set up: set SMTP_URL and MAIL_FROM. Until then emails wait.");
  }

  close(): void {
    // Nothing is open.
  }
}
