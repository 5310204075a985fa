import { setTimeout as pauseFor } from "node:timers/promises";
import Stripe from "stripe";
import { assertNothingHeld } from "../../../shared/nothing-held";
import { OutOfPatience, type Patience } from "../../../shared/patience";
import { tracedCall } from "../traced-call";
import {
  OutcomeUnknownError,
  type ProviderError,
  ProviderMisconfiguredError,
  ProviderRejectedError,
  ProviderUnavailableError,
} from "../payment-provider";

const TIMEOUT_MS = 15_000;
/** For a call with all its tries. An order must have ended when the core looks for what became of it: after a minute. */
const ORDER_MS = 30_000;
const ASK_MS = 60_000;
const NETWORK_RETRIES = 2;
const MAX_TRIES = 3;
const FIRST_PAUSE_MS = 500;
/** Asked to wait longer, we report that Stripe can't be asked now. */
const MAX_PAUSE_MS = 5_000;

export interface StripeClientOptions {
  /** A stand-in on this machine; null in production. */
  readonly testOrigin: string | null;
  readonly patience: Patience;
  readonly timeoutMs?: number;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Stripe's SDK for one account. It retries what failed on the way with the same idempotency key, but gives up immediately at
 * "too many requests", so we wait here. Error messages are ours: Stripe's quote what was sent.
 */
export class StripeClient {
  private readonly stripe: Stripe;

  constructor(
    secretKey: string,
    private readonly options: StripeClientOptions,
  ) {
    this.stripe = new Stripe(secretKey, {
      telemetry: false,
      maxNetworkRetries: NETWORK_RETRIES,
      timeout: options.timeoutMs ?? TIMEOUT_MS,
      // Its limit is for the whole answer; that of the SDK's other client begins anew with each byte.
      httpClient: Stripe.createFetchHttpClient((input, init) => this.fetch(input, init)),
      ...(options.testOrigin === null ? {} : standIn(options.testOrigin)),
    });
  }

  /** For calls that change nothing, or nothing more when repeated. */
  async ask<Answer>(call: (stripe: Stripe) => Promise<Answer>): Promise<Answer> {
    return this.limited(ASK_MS, call, () => new ProviderUnavailableError("Stripe could not be asked."));
  }

  /**
   * For orders, with an idempotency key of ours.
   * Errors: OutcomeUnknownError when it may have been done.
   */
  async order<Answer>(call: (stripe: Stripe) => Promise<Answer>): Promise<Answer> {
    if (this.options.patience.leftMs() === 0) throw new ProviderUnavailableError("There was no time to ask Stripe.");
    return this.limited(ORDER_MS, call, () => new OutcomeUnknownError("Stripe's answer got lost."));
  }

  private async limited<Answer>(
    limitMs: number,
    call: (stripe: Stripe) => Promise<Answer>,
    whenLost: () => ProviderError,
  ): Promise<Answer> {
    assertNothingHeld("A provider");
    try {
      return await this.options.patience.atMost(limitMs, () => this.run(call, whenLost));
    } catch (error) {
      throw error instanceof OutOfPatience ? whenLost() : error;
    }
  }

  private fetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    const signals = [init.signal, this.options.patience.signal()].filter((signal) => signal != null);
    return tracedCall({ to: "stripe", method: init.method, resource: () => resourceOf(input) }, () =>
      // Nobody answering for Stripe may redirect us to another host.
      fetch(input, { ...init, redirect: "error", signal: AbortSignal.any(signals) }),
    );
  }

  private async run<Answer>(call: (stripe: Stripe) => Promise<Answer>, whenLost: () => ProviderError): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await call(this.stripe);
      } catch (error) {
        if (!(error instanceof Stripe.errors.StripeError)) throw error;
        if (error.statusCode !== 429) throw translate(error, whenLost);
        const pauseMs = retryAfterMs(error) ?? FIRST_PAUSE_MS * 2 ** (tries - 1);
        // Rejected unread, so nothing happened, even if it was an order.
        if (tries >= MAX_TRIES || pauseMs > MAX_PAUSE_MS) {
          throw new ProviderUnavailableError("Stripe could not be asked.");
        }
        await (this.options.pause ?? pauseFor)(pauseMs);
      }
    }
  }
}

/** `charges` of `https://api.stripe.com/v1/charges/ch_1?…`: what follows it are ids. */
function resourceOf(input: string | URL | Request): string {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  return pathname.split("/")[2] ?? "";
}

function standIn(origin: string): { readonly host: string; readonly port: string; readonly protocol: "http" } {
  const { hostname, port } = new URL(origin);
  return { host: hostname, port, protocol: "http" };
}

function translate(error: Stripe.errors.StripeError, whenLost: () => ProviderError): ProviderError {
  const { statusCode = 0 } = error;
  if (statusCode === 401 || statusCode === 403) {
    return new ProviderMisconfiguredError("Stripe does not accept the key, or the key lacks the permission.");
  }
  // A conflict means that a call with this key is being processed, or was made with other parameters.
  const isClear = statusCode >= 400 && statusCode < 500 && statusCode !== 409;
  if (!isClear || error instanceof Stripe.errors.StripeIdempotencyError) return whenLost();
  return new StripeRefusal(statusCode, wordOf(error.code), wordOf(error.requestId));
}

/** Stripe said no. Its code and the request's id are for machines, and help to find it in Stripe's dashboard. */
export class StripeRefusal extends ProviderRejectedError {
  constructor(
    status: number,
    readonly code: string | null,
    requestId: string | null,
  ) {
    super(`Stripe refused (${[`HTTP ${status}`, code, requestId].filter((word) => word !== null).join(", ")}).`);
  }
}

function wordOf(text: string | undefined): string | null {
  return text !== undefined && /^\w{1,60}$/.test(text) ? text : null;
}

function retryAfterMs({ headers }: Stripe.errors.StripeError): number | null {
  const seconds: unknown = headers?.["retry-after"];
  return typeof seconds === "string" && /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1000 : null;
}
