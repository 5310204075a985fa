import { Client, type ClientConfig } from "pg";
import type { Span } from "../shared/tracing";
import { SilentConnectionError } from "./outages";
import { beginStatement } from "./statement-spans";

/** How much longer than the server's own limits we wait: it would have said no by then. */
const GRACE_MS = 1_000;
const KEEP_ALIVE_AFTER_MS = 10_000;

/** How long anything may take on a connection. The server is told as well, so that nothing goes on there for nobody. */
export function connectionLimits(waitMs: number): ClientConfig {
  return {
    application_name: "kundenportal",
    // Also the longest wait for a free connection of the pool.
    connectionTimeoutMillis: waitMs,
    statement_timeout: waitMs,
    // Shorter, so that a lock held by somebody else is reported as such.
    lock_timeout: Math.ceil(waitMs * 0.75),
    idle_in_transaction_session_timeout: waitMs * 2,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
  };
}

/** The connections of one pool, and how long they may be silent. */
export class PostgresConnections {
  private readonly open = new Set<LimitedClient>();

  /** What the pool makes its connections of. */
  readonly Client: new (config?: ClientConfig) => Client;

  constructor(waitMs: number) {
    const { open } = this;
    this.Client = class extends LimitedClient {
      constructor(config?: ClientConfig) {
        super(config, waitMs + GRACE_MS);
        open.add(this);
        this.once("end", () => open.delete(this));
      }
    };
  }

  /** Gives up all connections on which nothing runs: the server behind them is no longer what it was. */
  dropIdle(): void {
    for (const client of this.open) client.dropIfIdle();
  }
}

/** Gives itself up when the server does not answer in time: what stays open without an answer is dead. */
export class LimitedClient extends Client {
  private running = 0;
  private inLine = 0;
  private last: Promise<unknown> = Promise.resolve();
  private isPatient = false;

  constructor(
    config: ClientConfig | undefined,
    private readonly silenceMs: number,
  ) {
    super(config);
    const ask = this.query.bind(this);
    // Its typings list many overloads; the call is passed on as it is.
    Object.assign(this, {
      query: (...call: unknown[]) => {
        const span = answersByPromise(call) ? beginStatement("postgresql", textOf(call)) : null;
        return this.inTurn(call, () => this.watch(Reflect.apply(ask, this, call), span));
      },
    });
  }

  /** For a migration: it may take as long as it takes. */
  waitForEver(): void {
    this.isPatient = true;
  }

  /** A pool takes a connection out that breaks while nobody uses it. */
  dropIfIdle(): void {
    if (this.running === 0) this.drop("The connection is no longer used");
  }

  /** Of several statements asked at once, the driver wants to be given the next when the one before is answered. */
  private inTurn(call: readonly unknown[], ask: () => unknown): unknown {
    if (!answersByPromise(call)) return ask();
    const answer = this.inLine === 0 ? (async () => ask())() : this.last.then(ask);
    const leave = (): void => {
      this.inLine -= 1;
    };
    this.inLine += 1;
    this.last = answer.then(leave, leave);
    return answer;
  }

  private watch(answer: unknown, span: Span | null): unknown {
    if (!(answer instanceof Promise)) return answer;
    this.running += 1;
    const timer = this.isPatient
      ? undefined
      : setTimeout(() => {
          this.drop("The database did not answer in time");
        }, this.silenceMs);
    const settle = (error?: unknown): void => {
      this.running -= 1;
      clearTimeout(timer);
      span?.end(error);
    };
    answer.then(() => {
      settle();
    }, settle);
    return answer;
  }

  /** A polite goodbye would wait for an answer. */
  private drop(reason: string): void {
    this.connection.stream.destroy(new SilentConnectionError(reason));
  }
}

function textOf([first]: readonly unknown[]): string {
  if (typeof first === "string") return first;
  return typeof first === "object" && first !== null && "text" in first ? String(first.text) : "";
}

function answersByPromise(call: readonly unknown[]): boolean {
  const [first] = call;
  const isOwnQuery = typeof first === "object" && first !== null && "submit" in first;
  return !isOwnQuery && typeof call.at(-1) !== "function";
}
