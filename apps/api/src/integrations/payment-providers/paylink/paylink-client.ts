import { setTimeout as pauseFor } from "node:timers/promises";
import { z } from "zod";
import type { Clock } from "../../../shared/clock";
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
import { encodeForSending, encodeForSigning, type FormFields } from "./paylink-encoding";
import type { PaylinkSettings } from "./paylink-settings";
import { SIGNATURE_FIELD, signFields } from "./paylink-signature";

const TIMEOUT_MS = 15_000;
/** For a call with all its tries. An order must have ended when the core looks for what became of it: after a minute. */
const CALL_MS = 30_000;
const MAX_TRIES = 3;
const FIRST_PAUSE_MS = 300;
/** Asked to wait longer, we report that the provider can't be asked now. */
const MAX_PAUSE_MS = 5_000;

/** Something the provider does not have: a link that was withdrawn or expired, an id that never existed. */
export class PaylinkMissingError extends ProviderRejectedError {}

export interface PaylinkClientOptions {
  readonly clock: Clock;
  readonly patience: Patience;
  /** `https://api.{baseDomain}`, or a server on this machine in tests. */
  readonly origin: string;
  readonly timeoutMs?: number;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  /** Null when the body is not theirs: a proxy's page, nothing, half an answer. */
  readonly envelope: z.infer<typeof envelopeSchema> | null;
}

/** What went wrong before there was an answer. */
interface NoAnswer {
  /** True when certainly nothing was sent. */
  readonly isUnsent: boolean;
}

// An object where a list is documented is a list of one.
const envelopeSchema = z.object({
  status: z.string(),
  message: z.string().nullish().catch(null),
  data: z
    .unknown()
    .optional()
    .transform((data): readonly unknown[] => (isList(data) ? data : data == null ? [] : [data])),
});

const UNSENT_CODES: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/**
 * Speaks HTTP with one account. Errors come as an HTTP status or as an envelope that says so, even with status 200.
 * Reads and deletes are retried; nothing else is, because the provider has no way to tell a second attempt from a second
 * order. Error messages are ours: theirs may name people.
 */
export class PaylinkClient {
  constructor(
    private readonly settings: PaylinkSettings,
    private readonly options: PaylinkClientOptions,
  ) {}

  /** The contents of the envelope's list, unparsed. Errors: PaylinkMissingError when there is no such thing. */
  async get(path: string, fields: FormFields = {}): Promise<readonly unknown[]> {
    return this.limited(() => this.repeat("GET", path, fields), unasked);
  }

  /** Returning means that the provider said yes or nothing at all: check whether it is gone. */
  async delete(path: string): Promise<void> {
    await this.limited(() => this.repeat("DELETE", path, {}), unasked);
  }

  /**
   * Orders something, once.
   * Errors: OutcomeUnknownError when it may have been done.
   */
  async post(path: string, fields: FormFields): Promise<readonly unknown[]> {
    if (this.options.patience.leftMs() === 0) throw new ProviderUnavailableError("There was no time to ask.");
    return this.limited(
      () => this.order(path, fields),
      () => new OutcomeUnknownError("The provider's answer got lost."),
    );
  }

  private async order(path: string, fields: FormFields): Promise<readonly unknown[]> {
    for (let tries = 1; ; tries += 1) {
      const answer = await this.send("POST", path, fields);
      if ("isUnsent" in answer) {
        if (answer.isUnsent) throw new ProviderUnavailableError("The provider could not be reached.");
        throw new OutcomeUnknownError("The provider's answer got lost.");
      }
      // Too many requests: this one was rejected unread.
      if (answer.status === 429) {
        await this.pauseOrGiveUp(answer.retryAfter, tries);
        continue;
      }
      if (answer.status >= 500) throw new OutcomeUnknownError(`The provider failed (HTTP ${answer.status}).`);
      if (isSuccess(answer)) return answer.envelope.data;
      if (answer.envelope === null && answer.status < 300) {
        throw new OutcomeUnknownError("The provider's answer was not understood.");
      }
      throw refusalOf(answer);
    }
  }

  private async limited<Result>(call: () => Promise<Result>, whenLost: () => ProviderError): Promise<Result> {
    try {
      return await this.options.patience.atMost(CALL_MS, call);
    } catch (error) {
      throw error instanceof OutOfPatience ? whenLost() : error;
    }
  }

  private async repeat(method: "GET" | "DELETE", path: string, fields: FormFields): Promise<readonly unknown[]> {
    for (let tries = 1; ; tries += 1) {
      const answer = await this.send(method, path, fields);
      if ("isUnsent" in answer) {
        await this.pauseOrGiveUp(null, tries);
        continue;
      }
      if (answer.status === 429 || answer.status >= 500) {
        await this.pauseOrGiveUp(answer.retryAfter, tries);
        continue;
      }
      if (isSuccess(answer)) return answer.envelope.data;
      if (answer.envelope === null && answer.status < 300) {
        // Deleting has been seen to return nothing.
        if (method === "DELETE") return [];
        throw new ProviderUnavailableError("The provider's answer was not understood.");
      }
      throw refusalOf(answer);
    }
  }

  private async send(method: string, path: string, fields: FormFields): Promise<Answer | NoAnswer> {
    assertNothingHeld("A provider");
    const { origin, timeoutMs = TIMEOUT_MS } = this.options;
    const { instance, apiVersion, apiSecret, authMode, bodyFormat } = this.settings;
    const isSigned = authMode === "SIGNATURE";
    const proof: FormFields = isSigned ? { [SIGNATURE_FIELD]: signFields(apiSecret, fields) } : {};
    const inBody = method === "POST";
    // In an address a space may be encoded either way; here what is sent is what was signed.
    const query = encodeForSigning({ instance, ...(inBody ? {} : { ...fields, ...proof }) });
    const isJson = inBody && bodyFormat === "JSON";
    try {
      const resource = (): string => path.split("/")[0] ?? "";
      const response = await tracedCall({ to: "paylink", method, resource }, () =>
        fetch(`${origin}/${apiVersion}/${path}?${query}`, {
          method,
          headers: {
            accept: "application/json",
            ...(isSigned ? {} : { "x-api-key": apiSecret }),
            ...(inBody ? { "content-type": isJson ? "application/json" : "application/x-www-form-urlencoded" } : {}),
          },
          ...(inBody ? { body: isJson ? JSON.stringify(fields) : encodeForSending({ ...fields, ...proof }) } : {}),
          // Nobody answering for the provider may redirect us to another host.
          redirect: "error",
          signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), this.options.patience.signal()]),
        }),
      );
      return {
        status: response.status,
        retryAfter: response.headers.get("retry-after"),
        envelope: parseEnvelope(await response.text()),
      };
    } catch (error) {
      return { isUnsent: UNSENT_CODES.has(codeOf(error)) };
    }
  }

  private async pauseOrGiveUp(retryAfter: string | null, tries: number): Promise<void> {
    const pauseMs = this.pauseMsOf(retryAfter) ?? FIRST_PAUSE_MS * 4 ** (tries - 1);
    if (tries >= MAX_TRIES || pauseMs > MAX_PAUSE_MS || pauseMs >= this.options.patience.leftMs()) throw unasked();
    await (this.options.pause ?? pauseFor)(pauseMs);
  }

  /** Retry-After contains seconds or a date; null for anything else. */
  private pauseMsOf(retryAfter: string | null): number | null {
    if (retryAfter === null) return null;
    if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter) * 1000;
    const at = Date.parse(retryAfter);
    return Number.isNaN(at) ? null : Math.max(0, at - this.options.clock.now().getTime());
  }
}

function unasked(): ProviderError {
  return new ProviderUnavailableError("The provider could not be asked.");
}

function isSuccess(answer: Answer): answer is Answer & { readonly envelope: z.infer<typeof envelopeSchema> } {
  return answer.status < 300 && answer.envelope?.status === "success";
}

/** Classifies a refusal by its status and, because that is often 200, by known phrases. */
function refusalOf({ status, envelope }: Answer): ProviderError {
  const message = envelope?.message ?? "";
  if (status === 401 || status === 403 || /api.?(secret|key)|signature|authori[sz]|\binstance\b/i.test(message)) {
    return new ProviderMisconfiguredError("The provider does not accept this instance and API secret.");
  }
  if (status === 404 || /^no \S+ found|not found|does not exist/i.test(message)) {
    return new PaylinkMissingError("The provider has nothing with this id.");
  }
  return new ProviderRejectedError(`The provider refused the request (HTTP ${status}).`);
}

function parseEnvelope(text: string): Answer["envelope"] {
  try {
    return envelopeSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Not JSON: reported to the caller as no envelope.
    return null;
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The code of the error that made `fetch` fail, which is hidden in the cause. */
function codeOf(error: unknown): unknown {
  const cause = memberOf(error, "cause");
  return memberOf(cause, "code");
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
