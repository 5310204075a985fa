import type { Readable } from "node:stream";
import { OperationalError } from "../../shared/errors";

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface OutgoingMail {
  /** The same for every attempt, so that receivers can recognise a second copy. */
  readonly messageId: string;
  readonly from: MailAddress;
  readonly replyTo: string | null;
  /** Nobody wrote it: absence notes and other machines must not answer. */
  readonly isAutomatic: boolean;
  /** Where the recipient stops emails of this kind; null: they can't be stopped. */
  readonly settingsUrl: string | null;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly {
    readonly fileName: string;
    readonly mediaType: string;
    /** Read while the email is sent, and only then, so that none is ever whole in memory. */
    readonly content: Readable;
  }[];
}

/** Hands an email over for delivery. */
export interface MailTransport {
  /** False when no email can be delivered at all, so that none must be promised. */
  readonly isSetUp: boolean;
  /**
   * Errors: throws MailRefusedError when trying again would not help, OperationalError when it may: MailServerAwayError if no
   * email can be sent now, MailStalledError if the server no longer answered about this one.
   */
  send(mail: OutgoingMail): Promise<void>;
  /** Looks whether emails can be handed over now, without sending one. Errors: throws OperationalError with the reason when not. */
  check(): Promise<void>;
  close(): void;
}

/** The email can't be delivered as it is. */
export class MailRefusedError extends OperationalError {}

/** The server can't be reached, does not greet or does not let us in. */
export class MailServerAwayError extends OperationalError {}

/** The server fell silent, or never came to an end. */
export class MailStalledError extends OperationalError {}
