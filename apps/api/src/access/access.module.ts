import type { Core } from "../core";
import type { ServerModule } from "../server-module";
import { PasswordResets } from "./password-resets";
import { CustomerSessions } from "./customer-sessions";
import { Guesses } from "./guesses";
import { KnownDevices } from "./known-devices";
import { Paylinks } from "./paylinks";
import { PortalLinks } from "./portal-links";
import { PortalSessions } from "./portal-sessions";
import { StaffSessions } from "./staff-sessions";

export type AccessServices = ReturnType<typeof createAccessModule>["services"];

interface AccessModuleNeeds {
  /** Those in which customers of a merchant without an account pay with play money; none if that is not allowed. */
  readonly sandboxCurrencies: readonly string[];
}

/** Who is asking, and how far they may look. */
export function createAccessModule(core: Core, { sandboxCurrencies }: AccessModuleNeeds) {
  const portalLinks = new PortalLinks(core.environment);
  return {
    services: {
      portalLinks,
      portalSessions: new PortalSessions(core),
      customerSessions: new CustomerSessions({ ...core, sandboxCurrencies }),
      staffSessions: new StaffSessions(core),
      passwordResets: new PasswordResets(core),
      guesses: new Guesses(core.clock),
      knownDevices: new KnownDevices(core),
      paylinkAccess: new Paylinks({ ...core, portalLinks, sandboxCurrencies }),
    },
  } satisfies ServerModule;
}
