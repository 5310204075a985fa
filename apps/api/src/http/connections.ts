import { readFileSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { type ConnectionLimits, Progress } from "./connection-limits";

/** What a proxy and a few hundred people need, several times over; each takes some 20 kB, however idle it is. */
const MAX_OPEN = 4_000;
/** Of one connection, sent without waiting for answers; browsers and proxies send one. */
const MAX_AHEAD = 20;

interface Line {
  readonly responses: Set<ServerResponse>;
  /** The latest; those before it have arrived. */
  request: IncomingMessage | null;
  readonly arriving: Progress;
  readonly leaving: Progress;
}

/**
 * The connections of the server, and what runs on each. Node closes idle connections only at the moment of stopping, and
 * waits for all others for as long as they like: for requests that never end, and for clients that never ask again. What
 * moves a byte now and then is neither silent nor idle, and has to come at a pace.
 */
export class Connections {
  private readonly running = new Map<Socket, Line>();
  private isStopping = false;
  private onFree: () => void = () => undefined;

  constructor(
    server: Server,
    private readonly limits: ConnectionLimits,
    private readonly maxOpen = Math.min(MAX_OPEN, findMaxOpen()),
  ) {
    const timer = setInterval(() => {
      this.cutSlow();
    }, limits.lookMs);
    timer.unref();
    server.once("close", () => {
      clearInterval(timer);
    });
    server.on("connection", (socket: Socket) => {
      if (this.isStopping || (this.running.size >= this.maxOpen && !this.closeOldestIdle())) {
        socket.destroy();
        return;
      }
      const { limits: pace } = this;
      this.running.set(socket, {
        responses: new Set(),
        request: null,
        arriving: new Progress(pace),
        leaving: new Progress(pace),
      });
      socket.once("close", () => {
        this.running.delete(socket);
        this.onFree();
      });
    });
    // Before anything else sees the request.
    server.prependListener("request", (request: IncomingMessage, response: ServerResponse) => {
      this.follow(request, response);
    });
  }

  /**
   * Closes what is idle, and everything else as soon as it becomes so; after `limitMs` it is cut off. Call when nothing new is
   * accepted. Resolves to the number of connections that had to be cut off.
   */
  async end(limitMs: number): Promise<number> {
    this.isStopping = true;
    for (const [socket, { responses }] of this.running) {
      if (responses.size === 0) socket.destroy();
      for (const response of responses) closeAfter(response);
    }
    await this.untilFree(limitMs);
    const left = [...this.running.keys()];
    for (const socket of left) socket.destroy();
    return left.length;
  }

  /** Makes room: closes the connection that has waited longest for its next request; false if all are busy. */
  private closeOldestIdle(): boolean {
    for (const [socket, { responses }] of this.running) {
      if (responses.size > 0) continue;
      socket.destroy();
      this.running.delete(socket);
      return true;
    }
    return false;
  }

  /** Cuts off who sends or takes so slowly that only their place here can be meant. */
  private cutSlow(): void {
    const nowMs = performance.now();
    for (const [socket, { responses, request, arriving, leaving }] of this.running) {
      const isArriving = request !== null && !request.complete;
      if (arriving.isTooSlow(isArriving ? request : null, socket.bytesRead, nowMs)) {
        const [response] = responses;
        // Whoever is still being answered to something else would take this for that answer.
        if (responses.size === 1 && response?.headersSent === false) socket.write(TOO_SLOW);
        socket.destroySoon();
      }
      const waiting = socket.writableLength;
      // What waits in one piece is not seen moving before all of it is gone: it counts as moved from the start.
      const isLeaving = waiting > 0;
      if (leaving.isTooSlow(isLeaving ? socket : null, socket.bytesWritten, nowMs, waiting)) socket.destroy();
    }
  }

  private follow(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request;
    const line = this.running.get(socket);
    if (line === undefined) return;
    line.request = request;
    const { responses } = line;
    if (responses.size >= MAX_AHEAD) {
      socket.destroy();
      return;
    }
    responses.add(response);
    if (this.isStopping) closeAfter(response);
    // Everything is handed over, or the client is gone.
    response.once("close", () => {
      responses.delete(response);
      if (this.isStopping && responses.size === 0) socket.destroySoon();
    });
  }

  private async untilFree(limitMs: number): Promise<void> {
    if (this.running.size === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, limitMs);
      this.onFree = () => {
        if (this.running.size > 0) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const TOO_SLOW = "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/** What was read together with a request for which its connection was closed is not begun. */
export function dropLostRequests(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    if (request.raw.socket.destroyed) reply.hijack();
    else done();
  });
}

/** Descriptors for files, the database and other systems: a quarter, and no fewer than an idle process needs. */
const RESERVED_SHARE = 0.25;
const MIN_RESERVED = 64;

/** Without a descriptor left nobody is answered any more, not even whoever asks how the process is. */
function findMaxOpen(): number {
  if (process.platform !== "linux") return Infinity;
  const limit = /^Max open files\s+(\d+)/m.exec(readFileSync("/proc/self/limits", "utf8"))?.[1];
  if (limit === undefined) return Infinity;
  return Number(limit) - Math.max(MIN_RESERVED, Math.ceil(Number(limit) * RESERVED_SHARE));
}

/** The client learns that this connection takes no further request, if it can still be told. */
function closeAfter(response: ServerResponse): void {
  response.shouldKeepAlive = false;
}
