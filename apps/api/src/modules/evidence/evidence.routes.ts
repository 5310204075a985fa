import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import { contentDisposition } from "../../http/content-disposition";
import { readQueryParameters } from "../../http/query-parameters";
import type { RequestActors } from "../../http/request-actors";
import type { EvidenceService } from "./evidence.service";

export interface EvidenceRouteParts {
  readonly evidence: EvidenceService;
  readonly requestActors: RequestActors;
}

const EVIDENCE_PATH = "/exports/evidence.jsonl";
const FILE_NAMES = { de: "Nachweise.jsonl", en: "Evidence.jsonl" } as const;

/** The merchant's whole chain of evidence, for staff and API keys of any role, streamed while it is read. */
export function registerEvidenceRoutes(app: FastifyInstance, { evidence, requestActors }: EvidenceRouteParts): void {
  app.get(EVIDENCE_PATH, async (request, reply) => {
    const actor = await requestActors.findMerchantActor(request);
    if (actor.kind !== "STAFF" && actor.kind !== "API_KEY") return refuse(reply, 401, "Sign in, or send an API key.");
    const parameters = readQueryParameters(request.query, []);
    if (!parameters.ok) return refuse(reply, 400, parameters.error);
    // Not compressed: it holds salts beside what customers wrote.
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", contentDisposition("attachment", FILE_NAMES[actor.locale]))
      .header("x-content-type-options", "nosniff")
      .type("application/jsonl; charset=utf-8")
      .send(Readable.from(evidence.exportChain(actor.scope)));
  });
}

function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.code(status).header("cache-control", "no-store").type("text/plain").send(message);
}
