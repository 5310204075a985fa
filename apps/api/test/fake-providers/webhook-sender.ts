import { setTimeout as pause } from "node:timers/promises";

export interface WebhookMessage {
  readonly contentType: string;
  readonly body: string;
}

export interface SendOptions {
  readonly target?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes the headers that prove the sender; called for each attempt, because a signature contains its time. */
export type SignMessage = (body: string) => Readonly<Record<string, string>>;

/**
 * A provider's messages. They wait until they are sent: in any order, in several copies, or never. `deliverByItself`
 * sends them as they come, and again until they are accepted, as real providers do.
 */
export class WebhookSender {
  /** Where they go; null while the merchant has entered nothing in the provider's back office. */
  target: string | null = null;
  readonly waiting: WebhookMessage[] = [];
  private isRunning = false;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly sign: SignMessage) {}

  push(message: WebhookMessage): void {
    this.waiting.push(message);
  }

  /** Forgets what is waiting: lost on the way. */
  lose(): void {
    this.waiting.length = 0;
  }

  /** Takes out what is waiting. */
  take(): readonly WebhookMessage[] {
    return this.waiting.splice(0);
  }

  /** Sends what is waiting, one after the other; returns status and body of each answer. */
  async flush(): Promise<readonly string[]> {
    const answers: string[] = [];
    for (const message of this.take()) answers.push(await this.send(message));
    return answers;
  }

  /** The headers it is sent with now. */
  headersOf({ contentType, body }: WebhookMessage): Readonly<Record<string, string>> {
    return { "content-type": contentType, ...this.sign(body) };
  }

  /** `headers`: instead of the proof. Returns status and body of the answer. Errors: throws when there is none. */
  async send(
    { contentType, body }: WebhookMessage,
    { target = this.target, headers = this.sign(body) }: SendOptions = {},
  ): Promise<string> {
    if (target === null) throw new Error("The fake provider was not told where webhooks go");
    const response = await fetch(target, {
      method: "POST",
      headers: { "content-type": contentType, ...headers },
      body,
    });
    return `${response.status} ${await response.text()}`;
  }

  /** Until `stop`: sends everything, and again after `retryMs` while it is not accepted or nobody answers. */
  deliverByItself(retryMs: number): void {
    this.isRunning = true;
    this.running = this.deliver(retryMs);
  }

  async stop(): Promise<void> {
    this.isRunning = false;
    await this.running;
  }

  private async deliver(retryMs: number): Promise<void> {
    while (this.isRunning) {
      for (const message of this.take()) {
        if (!(await this.isTaken(message))) this.push(message);
      }
      await pause(retryMs);
    }
  }

  private async isTaken(message: WebhookMessage): Promise<boolean> {
    try {
      return (await this.send(message)).startsWith("2");
    } catch {
      // Nobody is listening now: kept and sent again.
      return false;
    }
  }
}
