import type { FastifyInstance } from "fastify";
import type { FileStore } from "../../integrations/file-store/file-store";
import type { MerchantRepository } from "../merchants/merchant.repository";
import { LOGO_PATH } from "../merchants/logo-address";

interface LogoRouteNeeds {
  readonly merchantRepository: MerchantRepository;
  readonly fileStore: FileStore;
}

const MEDIA_TYPES = ["image/png", "image/jpeg"];
const SHA256 = /^[0-9a-f]{64}$/;

/** Logos are for everybody who sees a merchant's pages. Only what is somebody's logo now is served; an address never changes its picture. */
export function registerLogos(app: FastifyInstance, { fileStore, merchantRepository }: LogoRouteNeeds): void {
  app.get<{ Params: { sha256: string } }>(`${LOGO_PATH}/:sha256`, async ({ params: { sha256 } }, reply) => {
    const mediaType = SHA256.test(sha256) ? await merchantRepository.findLogoType(sha256) : null;
    if (mediaType === null || !MEDIA_TYPES.includes(mediaType)) {
      return reply.code(404).header("cache-control", "no-store").type("text/plain").send("Not found");
    }
    return reply
      .header("cache-control", "public, max-age=31536000, immutable")
      .header("content-security-policy", "default-src 'none'; sandbox")
      .header("x-content-type-options", "nosniff")
      .header("cross-origin-resource-policy", "same-origin")
      .type(mediaType)
      .send(await fileStore.open(sha256));
  });
}
