import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { roomFor } from "../shared/room";

const MB = 1024 * 1024;

interface Share {
  readonly bytes: number;
  readonly waiting: number;
}

/** Of all bodies that are being read and worked on at once. Strangers, who may send 64 kB each, have a share of their own. */
const SHARES = {
  // One of the largest must leave room for others even on a small machine.
  known: { bytes: Math.max(roomFor(32 * MB), 20 * MB), waiting: 100 },
  strangers: { bytes: roomFor(4 * MB), waiting: 200 },
} as const;
/** What is smaller is covered by the limit on connections that a machine has anyway. */
const SMALL_BYTES = 8 * 1024;
/** While somebody waits, the rest of what they send stays with them. */
const WAIT_MS = 10_000;
/** After that it goes on as long as nobody waits for its room. */
const READ_MS = 120_000;
const RETRY_AFTER_SECONDS = 5;
const LARGE_BODY = MB;
/** Objects, lists and their members: a body that has more is no honest one, and each of them takes far more memory than its text. */
const MAX_VALUES = 200_000;

/** Bounds how much is in memory at once, by what each request says it will send. Whoever comes too late waits, and then is told to come again. */
export class BodyBudget {
  private taken = 0;
  private readonly waiting: { readonly bytes: number; readonly start: () => void }[] = [];
  private readonly late = new Set<() => void>();

  constructor(private readonly share: Share) {}

  /** False when there was no room for too long. A body larger than everything goes alone. */
  async take(bytes: number, waitMs: number): Promise<boolean> {
    if (this.waiting.length === 0 && this.hasRoom(bytes)) {
      this.taken += bytes;
      return true;
    }
    if (this.waiting.length >= this.share.waiting) return false;
    return new Promise((decide) => {
      const entry = {
        bytes,
        start: (): void => {
          clearTimeout(timer);
          decide(true);
        },
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        decide(false);
      }, waitMs);
      this.waiting.push(entry);
      for (const end of this.late) end();
    });
  }

  /** Somebody who has been sending for long and is to be ended when others wait. Returns what takes them off the list. */
  addLate(end: () => void): () => void {
    this.late.add(end);
    if (this.waiting.length > 0) end();
    return () => this.late.delete(end);
  }

  giveBack(bytes: number): void {
    this.taken -= bytes;
    for (let next = this.waiting[0]; next !== undefined && this.hasRoom(next.bytes); next = this.waiting[0]) {
      this.waiting.shift();
      this.taken += next.bytes;
      next.start();
    }
  }

  private hasRoom(bytes: number): boolean {
    return this.taken === 0 || this.taken + bytes <= this.share.bytes;
  }
}

/** Puts the bound before every body, whatever the route. */
export function registerBodyBudget(app: FastifyInstance): void {
  const budgets = { known: new BodyBudget(SHARES.known), strangers: new BodyBudget(SHARES.strangers) };
  app.addHook("preParsing", (request, reply, payload, done) => {
    const bytes = bytesToCome(request);
    if (bytes <= SMALL_BYTES) {
      done(null, payload);
      return;
    }
    const budget = isStranger(request) ? budgets.strangers : budgets.known;
    void budget.take(bytes, WAIT_MS).then((hasRoom) => {
      if (!hasRoom) {
        refuse(reply);
        return;
      }
      keepRoom(request, reply, budget, bytes);
      done(null, payload);
    });
  });
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => {
    const text = body.toString();
    const read = (): void => {
      if (hasTooManyValues(text)) done(new TooManyValuesError());
      else void parse(request, text, done);
    };
    // Each step of a large one takes a while, and others get their turn in between.
    if (text.length > LARGE_BODY) setImmediate(read);
    else read();
  });
}

/** Until the answer is sent, or whoever asked is gone. */
function keepRoom(request: FastifyRequest, reply: FastifyReply, budget: BodyBudget, bytes: number): void {
  let isGivenBack = false;
  const giveBack = (): void => {
    if (isGivenBack) return;
    isGivenBack = true;
    budget.giveBack(bytes);
  };
  // Who is gone by now has closed it before.
  if (request.raw.destroyed) giveBack();
  reply.raw.once("finish", giveBack).once("close", giveBack);
  endSlowBody(request, budget);
}

function bytesToCome({ headers, routeOptions }: FastifyRequest): number {
  const limit = routeOptions.bodyLimit;
  const stated = headers["content-length"];
  if (stated === undefined) return headers["transfer-encoding"] === undefined ? 0 : limit;
  // What is too large is refused without reading it.
  return Number(stated) > limit ? 0 : Number(stated);
}

/** Routes that know who is asking say so before the body is read; the others' bodies are small, and from anybody. */
function isStranger(request: FastifyRequest): boolean {
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- not every route sets it
  return request.actor === undefined || request.actor.kind === "ANONYMOUS";
}

/** Nobody keeps room from others by sending slowly. */
function endSlowBody({ raw }: FastifyRequest, budget: BodyBudget): void {
  let stop = (): void => {
    clearTimeout(timer);
  };
  const timer = setTimeout(() => {
    stop = budget.addLate(() => raw.destroy());
  }, READ_MS);
  timer.unref();
  const end = (): void => {
    stop();
  };
  raw.once("end", end).once("close", end);
}

function hasTooManyValues(body: string): boolean {
  if (body.length < MAX_VALUES) return false;
  let values = 0;
  for (const sign of [",", "[", "{"]) {
    for (let at = body.indexOf(sign); at !== -1; at = body.indexOf(sign, at + 1)) {
      values += 1;
      if (values > MAX_VALUES) return true;
    }
  }
  return false;
}

class TooManyValuesError extends Error {
  readonly statusCode = 413;

  constructor() {
    super(`The request has more than ${String(MAX_VALUES)} values.`);
  }
}

/** In the words of GraphQL and of the other routes. The rest of the body is not read. */
function refuse(reply: FastifyReply): FastifyReply {
  const message = "Too much is being sent at once. Try again in a few seconds.";
  return reply
    .code(503)
    .headers({ "retry-after": String(RETRY_AFTER_SECONDS), "cache-control": "no-store", connection: "close" })
    .send({ error: message, errors: [{ message, extensions: { code: "UNAVAILABLE" } }] });
}
