import type { MailTransport, OutgoingMail } from "../src/integrations/mail-transport/mail-transport";

/** A mail server that keeps what it is given. */
export class KeptMails implements MailTransport {
  readonly isSetUp = true;
  readonly sent: OutgoingMail[] = [];

  /** `findProblem` is asked for each email; what it returns is thrown. */
  constructor(private readonly findProblem: () => Error | null = () => null) {}

  async send(mail: OutgoingMail): Promise<void> {
    const problem = this.findProblem();
    if (problem !== null) throw problem;
    this.sent.push(mail);
  }

  async check(): Promise<void> {
    // It is always there.
  }

  close(): void {
    // Nothing is open.
  }
}
