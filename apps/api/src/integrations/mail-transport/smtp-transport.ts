import { createTransport, type Transporter } from "nodemailer";
import { OperationalError } from "../../shared/errors";
import { assertNothingHeld } from "../../shared/nothing-held";
import { traced } from "../../shared/tracing";
import {
  MailRefusedError,
  MailServerAwayError,
  MailStalledError,
  type MailTransport,
  type OutgoingMail,
} from "./mail-transport";

export interface SmtpLimits {
  /** Until the server's name is resolved and it has accepted the connection, and again until it has greeted and secured it. */
  readonly connectMs: number;
  /** Without a byte from the server. */
  readonly silenceMs: number;
  /** For one email from the beginning to the server's last answer, however busily it talks. */
  readonly mailMs: number;
}

/** Servers that look for viruses take their time before the last answer; who leaves earlier sends twice. */
const LIMITS: SmtpLimits = { connectMs: 10_000, silenceMs: 60_000, mailMs: 90_000 };

interface Line {
  readonly transporter: Transporter;
  /** Ends what is being sent, and the connection with it. */
  readonly breakOff: AbortController;
}

/** Any mail server that speaks SMTP. Each email has a connection to itself while it is being sent, and may leave it to the next. */
export class SmtpTransport implements MailTransport {
  readonly isSetUp = true;
  private readonly idle: Line[] = [];
  private readonly open = new Set<Line>();

  /** Shape: `smtp://user:password@host:587` (STARTTLS) or `smtps://…:465`. */
  constructor(
    private readonly url: string,
    private readonly limits: SmtpLimits = LIMITS,
  ) {}

  async send(mail: OutgoingMail): Promise<void> {
    await traced(
      () => ({ name: "mail send", kind: "CLIENT" }),
      () => this.onLine(this.limits.mailMs, (transporter) => transporter.sendMail(toMessage(mail))),
    );
  }

  async check(): Promise<void> {
    await this.onLine(this.limits.silenceMs, (transporter) => transporter.verify());
  }

  private async onLine(limitMs: number, work: (transporter: Transporter) => Promise<unknown>): Promise<void> {
    assertNothingHeld("A mail server");
    const line = this.idle.pop() ?? this.openLine();
    const timer = setTimeout(() => {
      line.breakOff.abort(new MailStalledError("The mail server took too long."));
    }, limitMs);
    const ended = new AbortController();
    try {
      await Promise.race([work(line.transporter), brokenOff(line.breakOff.signal, ended.signal)]);
      if (this.open.has(line)) this.idle.push(line);
    } catch (error) {
      // Whatever state it is in, the next email gets another.
      line.breakOff.abort();
      throw error instanceof OperationalError ? error : translate(error);
    } finally {
      clearTimeout(timer);
      ended.abort();
    }
  }

  close(): void {
    for (const line of this.open) line.breakOff.abort(new MailStalledError("We had to stop."));
  }

  private openLine(): Line {
    const { connectMs, silenceMs } = this.limits;
    const transporter = createTransport({
      url: this.url,
      pool: true,
      maxConnections: 1,
      // A connection that breaks while an email is on it may have taken it: the outbox decides what to do then.
      maxRequeues: 0,
      dnsTimeout: connectMs,
      connectionTimeout: connectMs,
      greetingTimeout: connectMs,
      socketTimeout: silenceMs,
      // Closing means closing, also to a server that does not.
      socketCloseTimeout: 0,
      // Emails are our own text and bytes; nothing in them may make us read a file or fetch an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    const line: Line = { transporter, breakOff: new AbortController() };
    this.open.add(line);
    line.breakOff.signal.addEventListener("abort", () => {
      this.open.delete(line);
      const idleAt = this.idle.indexOf(line);
      if (idleAt >= 0) this.idle.splice(idleAt, 1);
      // The busy connection, too; its types do not know of that.
      Reflect.apply(transporter.close.bind(transporter), null, [{ force: true }]);
    });
    return line;
  }
}

/** Never resolves; `until`: when nobody listens any more. */
function brokenOff(signal: AbortSignal, until: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const give = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", give, { signal: until });
  });
}

function toMessage(mail: OutgoingMail): Parameters<Transporter["sendMail"]>[0] {
  return {
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
      content,
    })),
  };
}

/** Source: RFC 3834 and, for Exchange, MS-OXCMAIL (`X-Auto-Response-Suppress`); RFC 2369. */
function headersOf({ isAutomatic, settingsUrl }: OutgoingMail): Record<string, string> {
  return {
    ...(isAutomatic ? { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" } : {}),
    ...(settingsUrl === null ? {} : { "List-Unsubscribe": `<${settingsUrl}>` }),
  };
}

/** Before any email was named: it is about the server, and any other email would meet the same. */
const AWAY_CODES: ReadonlySet<unknown> = new Set(["ECONNECTION", "EDNS", "ETLS", "EAUTH", "ENOAUTH", "EPROXY"]);

/** SMTP answers from 500 on mean "never"; wrong credentials (535) may be corrected by whoever runs the server. */
function translate(error: unknown): OperationalError {
  const message = error instanceof Error ? error.message : String(error);
  const options = { cause: error };
  const { code, command, responseCode } = factsOf(error);
  if (command === "CONN" || AWAY_CODES.has(code)) return new MailServerAwayError(message, options);
  if (typeof responseCode !== "number") return new MailStalledError(message, options);
  if (responseCode >= 500 && responseCode !== 535) return new MailRefusedError(message, options);
  return new OperationalError(message, options);
}

/** What nodemailer adds to its errors. */
function factsOf(error: unknown): Readonly<Record<"code" | "command" | "responseCode", unknown>> {
  const read = (name: string): unknown => (error instanceof Error ? Reflect.get(error, name) : undefined);
  return { code: read("code"), command: read("command"), responseCode: read("responseCode") };
}
