import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** How a request ended. */
export interface RequestEnd {
  /** Of the answer; 499 when whoever asked went away before it began, as nginx calls that. */
  readonly status: number;
  /** Until the answer was handed over, or they were gone. */
  readonly ms: number;
}

type Listener = (request: FastifyRequest, end: RequestEnd) => void;

const GONE = 499;

const listeners = new WeakMap<FastifyInstance, Listener[]>();

/** Calls back once for each request: answered or not. Fastify says nothing of those whose program or browser went away. */
export function whenEnded(app: FastifyInstance, listener: Listener): void {
  const known = listeners.get(app);
  if (known === undefined) {
    const all = [listener];
    listeners.set(app, all);
    watch(app, all);
  } else {
    known.push(listener);
  }
}

function watch(app: FastifyInstance, all: readonly Listener[]): void {
  const told = new WeakSet<FastifyRequest>();
  const tell = (request: FastifyRequest, { raw, statusCode, elapsedTime }: FastifyReply): void => {
    if (told.has(request)) return;
    told.add(request);
    const end = { status: raw.headersSent ? statusCode : GONE, ms: elapsedTime };
    for (const listener of all) listener(request, end);
  };
  app.addHook("onRequest", (request, reply, done) => {
    reply.raw.once("close", () => {
      tell(request, reply);
    });
    done();
  });
  app.addHook("onResponse", (request, reply, done) => {
    tell(request, reply);
    done();
  });
}
