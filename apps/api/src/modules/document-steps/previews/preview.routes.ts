import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { MerchantScope } from "../../../access/scopes";
import { contentDisposition } from "../../../http/content-disposition";
import { readQueryParameters } from "../../../http/query-parameters";
import type { RequestActors } from "../../../http/request-actors";
import { policyFor } from "../../documents/reading/document-files.routes";
import { FILES_PATH } from "../../documents/reading/document.presenter";
import type { Preview, PreviewDraft } from "./preview-draft";

const PDF = "application/pdf";
/** A document of 500 lines with all that they may say, sealed. */
const SEALED_BYTES = 8 * 1024 * 1024;

interface PreviewRouteNeeds {
  readonly requestActors: RequestActors;
  readonly previewDraft: PreviewDraft;
}

/**
 * The PDF that a draft would become, for those who may see the draft, and that of what is not saved, for those who sealed it. No
 * permission and no such draft give the same 404.
 */
export function registerPreviews(app: FastifyInstance, { previewDraft, requestActors }: PreviewRouteNeeds): void {
  app.get<{ Params: { id: string } }>(`${FILES_PATH.admin}/documents/:id/preview`, async (request, reply) => {
    void reply.header("cache-control", "no-store");
    const parameters = readQueryParameters(request.query, []);
    if (!parameters.ok) return reply.code(400).type("text/plain").send(parameters.error);
    const scope = scopeOf(await requestActors.findMerchantActor(request));
    return sendPreview(reply, scope === null ? null : await previewDraft.run(scope, request.params.id));
  });

  app.post(`${FILES_PATH.admin}/previews`, {
    bodyLimit: SEALED_BYTES,
    // It is known who is asking before the body is read, so that only known callers may send a large one.
    onRequest: async (request, reply) => {
      void reply.header("cache-control", "no-store");
      request.actor = await requestActors.findMerchantActor(request);
      return scopeOf(request.actor) === null ? sendPreview(reply, null) : undefined;
    },
    handler: async (request, reply) => {
      const scope = scopeOf(request.actor);
      const sealed = readSealed(request);
      return sendPreview(reply, scope === null || sealed === null ? null : await previewDraft.runSealed(scope, sealed));
    },
  });
}

function scopeOf(actor: FastifyRequest["actor"]): MerchantScope | null {
  return actor.kind === "STAFF" || actor.kind === "API_KEY" ? actor.scope : null;
}

/** The one field of the form. */
function readSealed({ body }: FastifyRequest): string | null {
  const sealed = typeof body === "object" && body !== null && "sealed" in body ? body.sealed : null;
  return typeof sealed === "string" ? sealed : null;
}

function sendPreview(reply: FastifyReply, preview: Preview | null): FastifyReply {
  if (preview === null) return reply.code(404).type("text/plain").send("Not found");
  return reply
    .header("content-disposition", contentDisposition("inline", preview.fileName))
    .header("content-security-policy", policyFor(PDF))
    .header("x-content-type-options", "nosniff")
    .header("cross-origin-resource-policy", "same-origin")
    .type(PDF)
    .send(Buffer.from(preview.pdf));
}
