import type { Core } from "../../core";
import type { ServerModule } from "../../server-module";
import { MerchantAdminResolver } from "./merchant.admin.resolver";
import { MerchantRepository } from "./merchant.repository";
import { MerchantService } from "./merchant.service";
import { NumberRangeRepository } from "./number-range.repository";

export type MerchantsServices = ReturnType<typeof createMerchantsModule>["services"];

export function createMerchantsModule(core: Core) {
  const merchantRepository = new MerchantRepository(core.database);
  const merchants = new MerchantService({ ...core, merchantRepository });
  return {
    services: { merchantRepository, merchants, numberRangeRepository: new NumberRangeRepository(core.database) },
    adminResolvers: [new MerchantAdminResolver({ merchants })],
  } satisfies ServerModule;
}
