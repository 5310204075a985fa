import { createTransport, type Transporter } from "nodemailer";
import { OperationalError } from "../../shared/errors";
import { MailRefusedError, type MailTransport, type OutgoingMail } from "./mail-transport";

const CONNECT_TIMEOUT_MS = 15_000;
const SOCKET_TIMEOUT_MS = 60_000;

/** Any mail server that speaks SMTP. */
export class SmtpTransport implements MailTransport {
  readonly isSetUp = true;
  private readonly transporter: Transporter;

  /** Shape: `smtp://user:password@host:587` (STARTTLS) or `smtps://…:465`. */
  constructor(url: string) {
    this.transporter = createTransport({
      url,
      pool: true,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      greetingTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: SOCKET_TIMEOUT_MS,
      // Emails are our own text and bytes; nothing in them may make us read a file or fetch an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(mail: OutgoingMail): Promise<void> {
    try {
      await this.transporter.sendMail({
        messageId: `<${mail.messageId}>`,
        from: mail.from,
        to: { name: "", address: mail.to },
        ...(mail.replyTo === null ? {} : { replyTo: { name: "", address: mail.replyTo } }),
        headers: headersOf(mail),
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        attachments: mail.attachments.map(({ fileName, mediaType, content }) => ({
          filename: fileName,
          contentType: mediaType,
          content: Buffer.from(content),
        })),
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (isPermanent(error)) throw new MailRefusedError(message, { cause: error });
      throw new OperationalError(message, { cause: error });
    }
  }

  close(): void {
    this.transporter.close();
  }
}

/** Source: RFC 3834 and, for Exchange, MS-OXCMAIL (`X-Auto-Response-Suppress`); RFC 2369. */
function headersOf({ isAutomatic, settingsUrl }: OutgoingMail): Record<string, string> {
  return {
    ...(isAutomatic ? { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" } : {}),
    ...(settingsUrl === null ? {} : { "List-Unsubscribe": `<${settingsUrl}>` }),
  };
}

/** SMTP answers from 500 on mean "never"; wrong credentials (535) may be corrected by whoever runs the server. */
function isPermanent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown = Reflect.get(error, "responseCode");
  return typeof code === "number" && code >= 500 && code !== 535;
}
