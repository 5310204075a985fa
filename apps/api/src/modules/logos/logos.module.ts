import type { FastifyInstance } from "fastify";
import type { Core } from "../../core";
import type { FileStore } from "../../integrations/file-store/file-store";
import type { ServerModule } from "../../server-module";
import type { MerchantsServices } from "../merchants/merchants.module";
import { LogoAdminResolver } from "./logo.admin.resolver";
import { registerLogos } from "./logo.routes";
import { LogoService } from "./logo.service";

type LogosModuleNeeds = Pick<MerchantsServices, "merchantRepository"> & { readonly fileStore: FileStore };

export function createLogosModule(core: Core, needs: LogosModuleNeeds) {
  const logos = new LogoService({ ...core, ...needs });
  return {
    services: {},
    adminResolvers: [new LogoAdminResolver({ logos })],
    routes: [(app: FastifyInstance) => registerLogos(app, needs)],
  } satisfies ServerModule;
}
