import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Environment } from "../config/environment";

/**
 * The strict policy of every page: only our own origin, no inline code, no frames around us. The playground, which has
 * inline scripts, answers with a policy of its own.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  // Paying leads to the provider's page by a redirect, which a form's policy would block.
  "form-action 'self'",
].join(";");

/** The same policy for a page with a style sheet of its own in it: that one, and no other. */
export function allowStyles(reply: FastifyReply, styles: string): FastifyReply {
  const hash = createHash("sha256").update(styles).digest("base64");
  const policy = CONTENT_SECURITY_POLICY.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
  return reply.header("content-security-policy", policy);
}

const HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  // Documents are private: no site we link to learns where the customer came from.
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-download-options": "noopen",
  "x-frame-options": "SAMEORIGIN",
  "x-permitted-cross-domain-policies": "none",
  "x-xss-protection": "0",
};

const STRICT_TRANSPORT_SECURITY = { "strict-transport-security": "max-age=31536000" };

/**
 * The headers of every answer; a route may replace one. Written out instead of using helmet, which rebuilds the policy for
 * each request: some 5% of the cost of a list.
 */
export function registerSecurityHeaders(
  app: FastifyInstance,
  { secureCookies }: Pick<Environment, "secureCookies">,
): void {
  const headers = secureCookies ? { ...HEADERS, ...STRICT_TRANSPORT_SECURITY } : HEADERS;
  app.addHook("onRequest", (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}
