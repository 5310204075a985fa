import type { FastifyInstance } from "fastify";
import type { Core } from "../../core";
import type { FileStore } from "../../integrations/file-store/file-store";
import type { ServerModule } from "../../server-module";
import { LogoAdminResolver } from "./logo/logo.admin.resolver";
import { registerLogos } from "./logo/logo.routes";
import { LogoService } from "./logo/logo.service";
import { MerchantAdminResolver } from "./merchant.admin.resolver";
import { MerchantRepository } from "./merchant.repository";
import { MerchantService } from "./merchant.service";
import { NumberRangeRepository } from "./number-range.repository";

export type MerchantsServices = ReturnType<typeof createMerchantsModule>["services"];

export function createMerchantsModule(core: Core, needs: { readonly fileStore: FileStore }) {
  const merchantRepository = new MerchantRepository(core.database);
  const merchants = new MerchantService({ ...core, merchantRepository });
  const logos = new LogoService({ ...core, ...needs, merchantRepository });
  return {
    services: { merchantRepository, merchants, logos, numberRangeRepository: new NumberRangeRepository(core.database) },
    adminResolvers: [new MerchantAdminResolver({ merchants }), new LogoAdminResolver({ logos })],
    routes: [(app: FastifyInstance) => registerLogos(app, { ...needs, merchantRepository })],
  } satisfies ServerModule;
}
