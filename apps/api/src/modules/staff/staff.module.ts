import type { AccessServices } from "../../access/access.module";
import type { Core } from "../../core";
import type { MailTransport } from "../../integrations/mail-transport/mail-transport";
import type { ServerModule } from "../../server-module";
import type { MerchantsServices } from "../merchants/merchants.module";
import { ApiKeyService } from "./api-key.service";
import { ForgottenPassword } from "./forgotten-password";
import { PasswordResetAdminResolver } from "./password-reset.admin.resolver";
import { SetPassword } from "./set-password";
import { SignInService } from "./sign-in.service";
import { StaffAdminResolver } from "./staff.admin.resolver";
import { StaffRepository } from "./staff.repository";
import { StaffService } from "./staff.service";
import { TotpSecrets } from "./totp-secrets";
import { ViewerAdminResolver } from "./viewer.admin.resolver";

export type StaffServices = ReturnType<typeof createStaffModule>["services"];

type StaffModuleNeeds = Pick<
  AccessServices,
  "staffSessions" | "portalSessions" | "passwordResets" | "guesses" | "knownDevices"
> &
  Pick<MerchantsServices, "merchants"> & {
    readonly mailTransport: MailTransport;
  };

export function createStaffModule(core: Core, needs: StaffModuleNeeds) {
  const staffRepository = new StaffRepository(core.database);
  const totpSecrets = new TotpSecrets({ ...core, staffRepository });
  const shared = { ...core, ...needs, staffRepository, totpSecrets };
  const signIn = new SignInService(shared);
  const setPassword = new SetPassword(shared);
  const forgottenPassword = new ForgottenPassword({ ...shared, setPassword });
  const staff = new StaffService({ ...shared, signIn, setPassword });
  const apiKeys = new ApiKeyService(shared);
  return {
    services: { staffRepository, totpSecrets, signIn, staff, apiKeys, setPassword, forgottenPassword },
    adminResolvers: [
      new ViewerAdminResolver({ ...shared, signIn, staff, apiKeys }),
      new StaffAdminResolver({ staff, apiKeys }),
      new PasswordResetAdminResolver({ forgottenPassword }),
    ],
  } satisfies ServerModule;
}
