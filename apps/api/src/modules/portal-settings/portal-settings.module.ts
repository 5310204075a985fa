import type { Core } from "../../core";
import type { ServerModule } from "../../server-module";
import { PortalSettingsAdminResolver } from "./portal-settings.admin.resolver";
import { PortalSettingsRepository } from "./portal-settings.repository";
import { PortalSettingsService } from "./portal-settings.service";

export type PortalSettingsServices = ReturnType<typeof createPortalSettingsModule>["services"];

export function createPortalSettingsModule(core: Core) {
  const portalSettingsRepository = new PortalSettingsRepository(core.database);
  const portalSettings = new PortalSettingsService({ ...core, portalSettingsRepository });
  return {
    services: { portalSettingsRepository, portalSettings },
    adminResolvers: [new PortalSettingsAdminResolver({ portalSettings })],
  } satisfies ServerModule;
}
