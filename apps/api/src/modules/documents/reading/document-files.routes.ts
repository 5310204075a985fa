import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { Locale } from "@kundenportal/domain/locale";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RequestActors } from "../../../http/request-actors";
import type { FileStore } from "../../../integrations/file-store/file-store";
import type { Attachment } from "../versions/document-attachment.repository";
import type { DocumentVersion } from "../versions/document-version.repository";
import { FILES_PATH } from "./document.presenter";
import type { DocumentService } from "./document.service";
import type { VisibleDocumentsService } from "./visible-documents.service";
import { hasEtag, readByteRange } from "../../../http/byte-range";
import { compressed, isCompressible } from "../../../http/compression";
import { contentDisposition } from "../../../http/content-disposition";
import { readQueryParameters } from "../../../http/query-parameters";
import { HEAD_BYTES, nameByMediaType, trueMediaType } from "../../../shared/uploads/true-media-type";

export interface FileRouteParts {
  readonly fileStore: FileStore;
  readonly documents: DocumentService;
  readonly visibleDocuments: VisibleDocumentsService;
  readonly requestActors: RequestActors;
}

/** A file that the caller may have. */
interface ServedFile {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly fileName: string;
}

const PDF = "application/pdf";
/** Shown by browsers without running anything under our origin. Everything else is only for saving, above all XML and HTML. */
const SHOWN_MEDIA_TYPES = [PDF, "image/png", "image/jpeg"];
const VERSION = /^[1-9]\d{0,8}$/;

/**
 * PDFs and attachments, for those who may see their document: the same check as for the page, made again each time.
 * No permission and no such file give the same 404.
 */
export function registerFileRoutes(app: FastifyInstance, parts: FileRouteParts): void {
  const { documents, fileStore, visibleDocuments, requestActors } = parts;

  register(app, parts, { url: `${FILES_PATH.portal}/documents/:id/pdf`, isVersioned: true }, async (request, id) => {
    const actor = await requestActors.findCustomer(request, id);
    const version = requestedVersion(request);
    if (actor.kind !== "CUSTOMER" || version === "wrong") return null;
    const found = await visibleDocuments.findVersion(actor, id, version);
    return found === null ? null : pdfOf(found.document, found.version, actor.locale);
  });

  register(app, parts, { url: `${FILES_PATH.portal}/attachments/:id`, isVersioned: false }, async (request, id) => {
    const actor = await requestActors.findCustomer(request, id);
    if (actor.kind !== "CUSTOMER") return null;
    return fileOf(fileStore, await visibleDocuments.findAttachment(actor, id));
  });

  register(app, parts, { url: `${FILES_PATH.admin}/documents/:id/pdf`, isVersioned: true }, async (request, id) => {
    const actor = await requestActors.findMerchantActor(request);
    const version = requestedVersion(request);
    if ((actor.kind !== "STAFF" && actor.kind !== "API_KEY") || version === "wrong") return null;
    const found = await documents.findVersion(actor.scope, id, version);
    return found === null ? null : pdfOf(found.document, found.version, actor.locale);
  });

  register(app, parts, { url: `${FILES_PATH.admin}/attachments/:id`, isVersioned: false }, async (request, id) => {
    const actor = await requestActors.findMerchantActor(request);
    if (actor.kind !== "STAFF" && actor.kind !== "API_KEY") return null;
    return fileOf(fileStore, await documents.findAttachment(actor.scope, id));
  });
}

function register(
  app: FastifyInstance,
  { fileStore }: FileRouteParts,
  { url, isVersioned }: { readonly url: string; readonly isVersioned: boolean },
  find: (request: FastifyRequest, id: string) => Promise<ServedFile | null>,
): void {
  app.get<{ Params: { id: string } }>(url, async (request, reply) => {
    const problem = findProblem(request.query, isVersioned);
    if (problem !== null) return reply.code(400).header("cache-control", "no-store").type("text/plain").send(problem);
    const file = await find(request, request.params.id);
    if (file === null) return sendMissing(request, reply);
    return sendFile(request, reply, fileStore, file);
  });
}

/** What is wrong with the parameters. A version that does not exist is just missing. */
function findProblem(query: unknown, isVersioned: boolean): string | null {
  const parameters = readQueryParameters(query, isVersioned ? ["version", "download"] : ["download"]);
  if (!parameters.ok) return parameters.error;
  const { download } = parameters.value;
  return download === null || download === "1" ? null : "download: must be 1";
}

function sendMissing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header("cache-control", "no-store");
  if (request.headers.accept?.includes("text/html") !== true)
    return reply.code(404).type("text/plain").send("Not found");
  // A person in front of a browser gets the page of all missing addresses.
  reply.callNotFound();
  return reply;
}

/** Null: the current one. */
function requestedVersion({ query }: FastifyRequest): number | null | "wrong" {
  const version = readQuery(query, "version");
  if (version === null) return null;
  return VERSION.test(version) ? Number(version) : "wrong";
}

async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  fileStore: FileStore,
  file: ServedFile,
): Promise<FastifyReply> {
  const isShown = SHOWN_MEDIA_TYPES.includes(file.mediaType) && readQuery(request.query, "download") !== "1";
  const mayCompress = isCompressible(file.mediaType);
  // Weak where it is the same file in other bytes, with and without compression.
  const etag = `${mayCompress ? "W/" : ""}"${file.sha256}"`;
  void reply
    // Cached by the browser, but revalidated each time: access may have been withdrawn since.
    .header("cache-control", "private, no-cache")
    .header("etag", etag)
    .header("content-disposition", contentDisposition(isShown ? "inline" : "attachment", file.fileName))
    .header("content-security-policy", policyFor(file.mediaType))
    .header("x-content-type-options", "nosniff")
    .header("cross-origin-resource-policy", "same-origin");
  if (hasEtag(request.headers, etag)) return reply.code(304).send();
  void reply.type(file.mediaType);
  // Parts are of the bytes as they are sent, so that what may be compressed has none.
  if (mayCompress) {
    const bytes = await fileStore.open(file.sha256);
    return compressed(reply).header("content-length", file.sizeBytes).send(bytes);
  }
  void reply.header("accept-ranges", "bytes");
  const part = readByteRange(request.headers, { etag, sizeBytes: file.sizeBytes });
  if (part === null) return reply.header("content-length", file.sizeBytes).send(await fileStore.open(file.sha256));
  if (part === "UNSATISFIABLE") {
    void reply.header("content-range", `bytes */${String(file.sizeBytes)}`).header("cache-control", "no-store");
    return reply.code(416).type("text/plain").send("There is no such part");
  }
  return reply
    .code(206)
    .header("content-range", `bytes ${String(part.first)}-${String(part.last)}/${String(file.sizeBytes)}`)
    .header("content-length", part.last - part.first + 1)
    .send(await fileStore.open(file.sha256, part));
}

/** A sandbox for whatever somebody sent; browsers' own PDF viewers don't start in one, and run nothing from the file. */
export function policyFor(mediaType: string): string {
  const nothing = "default-src 'none'; frame-ancestors 'self'";
  return mediaType === PDF ? `${nothing}; object-src 'self'; style-src 'unsafe-inline'` : `${nothing}; sandbox`;
}

function pdfOf(
  document: { readonly type: DocumentType; readonly number: string | null; readonly currentVersion: number },
  { version, pdfSha256, pdfSizeBytes }: DocumentVersion,
  locale: Locale,
): ServedFile {
  const name = `${documentTypeName(document.type, locale)} ${document.number ?? ""}`.trim();
  const older = version === document.currentVersion ? "" : ` (${String(version)})`;
  return { sha256: pdfSha256, sizeBytes: pdfSizeBytes, mediaType: PDF, fileName: `${name}${older}.pdf` };
}

/** Its sender said what it is; what it begins with has to say the same. */
async function fileOf(fileStore: FileStore, attachment: Attachment | null): Promise<ServedFile | null> {
  if (attachment === null) return null;
  const { sha256, sizeBytes, fileName } = attachment;
  const mediaType = trueMediaType(attachment.mediaType, await fileStore.head(sha256, HEAD_BYTES));
  return { sha256, sizeBytes, mediaType, fileName: nameByMediaType(fileName, mediaType) };
}

function readQuery(query: unknown, name: string): string | null {
  if (typeof query !== "object" || query === null) return null;
  const value: unknown = Reflect.get(query, name);
  return typeof value === "string" ? value : null;
}
