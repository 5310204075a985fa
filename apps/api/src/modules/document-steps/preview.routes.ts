import type { FastifyInstance } from "fastify";
import { contentDisposition } from "../../http/content-disposition";
import { readQueryParameters } from "../../http/query-parameters";
import type { RequestActors } from "../../http/request-actors";
import { policyFor } from "../documents/reading/document-files.routes";
import { FILES_PATH } from "../documents/reading/document.presenter";
import type { PreviewDraft } from "./preview-draft";

const PDF = "application/pdf";

interface PreviewRouteNeeds {
  readonly requestActors: RequestActors;
  readonly previewDraft: PreviewDraft;
}

/** The PDF that a draft would become, for those who may see the draft. No permission and no such draft give the same 404. */
export function registerPreviews(app: FastifyInstance, { previewDraft, requestActors }: PreviewRouteNeeds): void {
  app.get<{ Params: { id: string } }>(`${FILES_PATH.admin}/documents/:id/preview`, async (request, reply) => {
    void reply.header("cache-control", "no-store");
    const parameters = readQueryParameters(request.query, []);
    if (!parameters.ok) return reply.code(400).type("text/plain").send(parameters.error);
    const actor = await requestActors.findMerchantActor(request);
    const isAllowed = actor.kind === "STAFF" || actor.kind === "API_KEY";
    const preview = isAllowed ? await previewDraft.run(actor.scope, request.params.id) : null;
    if (preview === null) return reply.code(404).type("text/plain").send("Not found");
    return reply
      .header("content-disposition", contentDisposition("inline", preview.fileName))
      .header("content-security-policy", policyFor(PDF))
      .header("x-content-type-options", "nosniff")
      .header("cross-origin-resource-policy", "same-origin")
      .type(PDF)
      .send(Buffer.from(preview.pdf));
  });
}
