import { constants } from "node:zlib";
import compress from "@fastify/compress";
import type { FastifyInstance, FastifyReply } from "fastify";

declare module "fastify" {
  interface FastifyRequest {
    /** Set by `compressed`. */
    mayCompress: boolean;
  }
}

/** What fits into one packet anyway takes as long with and without. */
const SMALLEST_BYTES = 1_400;
/** Besides what the plugin's own table of media types says; its default includes everything of an unknown type. */
const COMPRESSED_TYPES = /^text\/(?!event-stream)|[/+](json|xml)(;|$)/;
/** Whether answers of this media type are compressed where they may be. */
export function isCompressible(mediaType: string): boolean {
  return COMPRESSED_TYPES.test(mediaType);
}

/** Above these, an answer of 50 kB takes twice the time and becomes 5% smaller. */
const BROTLI_QUALITY = 3;
const GZIP_LEVEL = 3;

/**
 * Compresses what was marked by `compressed`, and nothing else: an answer that mixes secrets with what others write would
 * tell them by its length (BREACH), so each place has to decide.
 */
export async function registerCompression(app: FastifyInstance): Promise<void> {
  app.decorateRequest("mayCompress", false);
  // Before the plugin's own hook. This header is the only way to tell it about a single answer.
  app.addHook("onSend", (request, reply, payload, done) => {
    const isTooSmall = Number(reply.getHeader("content-length") ?? SMALLEST_BYTES) < SMALLEST_BYTES;
    if (!request.mayCompress || isTooSmall) request.headers["x-no-compression"] = "true";
    done(null, payload);
  });
  await app.register(compress, {
    encodings: ["br", "gzip"],
    globalDecompression: false,
    customTypes: COMPRESSED_TYPES,
    threshold: SMALLEST_BYTES,
    // Each piece of a stream is sent on as it comes: an export starts at once and keeps flowing.
    brotliOptions: {
      flush: constants.BROTLI_OPERATION_FLUSH,
      params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY },
    },
    zlibOptions: { flush: constants.Z_SYNC_FLUSH, level: GZIP_LEVEL },
  });
}

/** Marks an answer that holds no secret beside what others may have written. Images, PDFs and archives stay as they are. */
export function compressed(reply: FastifyReply): FastifyReply {
  reply.request.mayCompress = true;
  return reply.header("vary", "accept-encoding");
}
