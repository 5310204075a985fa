import type { FastifyReply } from "fastify";

/** How much is possible in which time, and what is left of it. */
interface RateLimit {
  readonly name: string;
  readonly quota: number;
  readonly windowSeconds: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

/** In the words of the IETF's draft on limits (draft-ietf-httpapi-ratelimit-headers). */
export function tellLimit(reply: FastifyReply, limit: RateLimit): FastifyReply {
  const name = JSON.stringify(limit.name);
  return reply
    .header("ratelimit-policy", `${name};q=${String(limit.quota)};w=${String(limit.windowSeconds)}`)
    .header("ratelimit", `${name};r=${String(limit.remaining)};t=${String(limit.resetSeconds)}`);
}
