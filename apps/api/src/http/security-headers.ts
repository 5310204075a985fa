import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";
import type { Environment } from "../config/environment";

/**
 * The strict policy of every page: only our own origin, no inline code, no frames around us. The playground, which
 * brings inline scripts, answers with a policy of its own.
 */
export async function registerSecurityHeaders(
  app: FastifyInstance,
  { secureCookies }: Pick<Environment, "secureCookies">,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        // Paying leaves for the provider's page by a redirect, which a form's policy would stop.
        formAction: ["'self'"],
      },
    },
    // Documents are private: no site we link to learns where the customer came from.
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: secureCookies ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
  });
}
