import { type FakeSession, type FakeStripeBooks, newName } from "./fake-stripe-books";
import { showCharge, showDispute, showRefund, showSession } from "./fake-stripe-wire";
import type { FakeAnswer, FakeRequest } from "./fake-server";

export interface StripeAccess {
  readonly secretKey: string;
  readonly livemode: boolean;
}

export interface FakeEvent {
  readonly id: string;
  readonly created: number;
  readonly type: string;
  readonly livemode: boolean;
  readonly data: { readonly object: Readonly<Record<string, unknown>> };
}

interface Stored {
  readonly body: string;
  readonly answer: FakeAnswer;
}

const MIN_LIFE_SECONDS = 30 * 60;
const MAX_LIFE_SECONDS = 24 * 3600;

/** Stripe's REST interface over the books. */
export class FakeStripeApi {
  private readonly stored = new Map<string, Stored>();

  constructor(
    private readonly books: FakeStripeBooks,
    private readonly events: readonly FakeEvent[],
    private readonly access: StripeAccess,
    private readonly pageOrigin: () => string,
  ) {}

  answer(request: FakeRequest): FakeAnswer {
    if (request.headers.authorization !== `Bearer ${this.access.secretKey}`) {
      return refuse(401, "invalid_request_error", null, "Invalid API Key provided");
    }
    const key = request.headers["idempotency-key"];
    if (request.method !== "POST" || typeof key !== "string") return this.act(request);
    const before = this.stored.get(key);
    if (before !== undefined) {
      return before.body === request.body
        ? before.answer
        : refuse(
            400,
            "idempotency_error",
            null,
            "Keys for idempotent requests can only be used with the same parameters",
          );
    }
    const answer = this.act(request);
    this.stored.set(key, { body: request.body, answer });
    return answer;
  }

  private act({ method, path, query, body }: FakeRequest): FakeAnswer {
    const params = Object.fromEntries(new URLSearchParams(method === "POST" ? body : query));
    const sessionId = /^\/v1\/checkout\/sessions\/(\w+)(\/expire)?$/.exec(path);
    if (sessionId !== null) return this.actOnSession(sessionId[1] ?? "", sessionId[2] !== undefined, params);
    const kind = /^\/v1\/(checkout\/sessions|charges|refunds|disputes|events)$/.exec(path)?.[1];
    if (kind === undefined) return refuse(404, "invalid_request_error", null, "Unrecognized request URL");
    if (method === "POST") return kind === "refunds" ? this.refund(params) : this.makeSession(params);
    return list(this.rowsOf(kind, params), params, path);
  }

  private actOnSession(id: string, expires: boolean, params: Readonly<Record<string, string>>): FakeAnswer {
    const session = this.books.sessions.find((candidate) => candidate.id === id);
    if (session === undefined) {
      return refuse(404, "invalid_request_error", "resource_missing", `No such checkout.session: ${id}`);
    }
    if (expires) {
      if (session.status !== "open") {
        return refuse(
          400,
          "invalid_request_error",
          null,
          'Only Checkout Sessions with a status in ["open"] can be expired',
        );
      }
      session.status = "expired";
    }
    return succeed(showSession(session, this.pageOrigin(), params["expand[0]"] === "payment_intent"));
  }

  private makeSession(params: Readonly<Record<string, string>>): FakeAnswer {
    const amount = Number(params["line_items[0][price_data][unit_amount]"]);
    const life = Number(params["expires_at"]) - this.books.seconds;
    if (!Number.isInteger(amount) || amount <= 0) {
      return refuse(400, "invalid_request_error", "parameter_invalid_integer", "Invalid integer");
    }
    if (!(life >= MIN_LIFE_SECONDS && life <= MAX_LIFE_SECONDS)) {
      return refuse(
        400,
        "invalid_request_error",
        null,
        "The expires_at timestamp must be between 30 minutes and 24 hours",
      );
    }
    return succeed(showSession(this.books.make(params, this.access.livemode), this.pageOrigin(), false));
  }

  private refund({ charge = "", amount }: Readonly<Record<string, string>>): FakeAnswer {
    const refund = this.books.giveBack(charge, Number(amount));
    const session = this.books.sessions.find(({ charges }) => charges.some(({ id }) => id === charge));
    return refund === null || session === undefined
      ? refuse(400, "invalid_request_error", "charge_already_refunded", "Refund amount of alma.becker@example.com")
      : succeed(showRefund(refund, session));
  }

  /** Newest first. */
  private rowsOf(kind: string, params: Readonly<Record<string, string>>): readonly Record<string, unknown>[] {
    const intent = params["payment_intent"];
    const isWanted = (session: FakeSession): boolean => intent === undefined || session.paymentIntent === intent;
    const sessions = this.books.sessions.filter(isWanted).toReversed();
    switch (kind) {
      case "charges":
        return sessions.flatMap((session) => session.charges.map((charge) => showCharge(charge, session)));
      case "refunds":
        return sessions.flatMap((session) => session.refunds.map((refund) => showRefund(refund, session)));
      case "disputes":
        return sessions.flatMap((session) => session.disputes.map((dispute) => showDispute(dispute, session)));
      case "events": {
        const types = Object.entries(params)
          .filter(([name]) => name.startsWith("types["))
          .map(([, type]) => type);
        return this.events
          .filter(({ type }) => types.length === 0 || types.includes(type))
          .map((event) => ({ ...event, object: "event" }))
          .toReversed();
      }
      default:
        return sessions.map((session) => showSession(session, this.pageOrigin(), false));
    }
  }
}

function list(
  rows: readonly Record<string, unknown>[],
  params: Readonly<Record<string, string>>,
  url: string,
): FakeAnswer {
  const since = Number(params["created[gte]"] ?? 0);
  const wanted = rows.filter(({ created }) => Number(created) >= since);
  const start = wanted.findIndex(({ id }) => id === params["starting_after"]) + 1;
  const data = wanted.slice(start, start + Number(params["limit"] ?? 10));
  return succeed({ object: "list", url, data, has_more: start + data.length < wanted.length });
}

function succeed(object: Readonly<Record<string, unknown>>): FakeAnswer {
  return { status: 200, body: JSON.stringify(object) };
}

function refuse(status: number, type: string, code: string | null, message: string): FakeAnswer {
  const error = {
    type,
    message,
    ...(code === null ? {} : { code }),
    request_log_url: `https://example.com/${newName()}`,
  };
  return { status, body: JSON.stringify({ error }) };
}
