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
import { ViewerAdminResolver } from "./viewer.admin.resolver";

export type StaffServices = ReturnType<typeof createStaffModule>["services"];

type StaffModuleNeeds = Pick<AccessServices, "staffSessions" | "passwordResets" | "guesses" | "knownDevices"> &
  Pick<MerchantsServices, "merchants"> & {
    readonly mailTransport: MailTransport;
  };

export function createStaffModule(
  core: Core,
  { staffSessions, passwordResets, guesses, knownDevices, merchants, mailTransport }: StaffModuleNeeds,
) {
  const staffRepository = new StaffRepository(core.database);
  const signIn = new SignInService({ ...core, staffRepository, staffSessions, guesses, knownDevices });
  const setPassword = new SetPassword({ ...core, staffRepository, staffSessions, passwordResets });
  const forgottenPassword = new ForgottenPassword({
    ...core,
    passwordResets,
    staffRepository,
    setPassword,
    mailTransport,
    guesses,
    knownDevices,
  });
  const staff = new StaffService({ ...core, staffRepository, staffSessions, signIn, setPassword, guesses });
  const apiKeys = new ApiKeyService({ ...core, staffRepository });
  return {
    services: { staffRepository, signIn, staff, apiKeys, setPassword, forgottenPassword },
    adminResolvers: [
      new ViewerAdminResolver({ ...core, signIn, staffSessions, staff, apiKeys, merchants }),
      new StaffAdminResolver({ staff, apiKeys }),
      new PasswordResetAdminResolver({ forgottenPassword }),
    ],
  } satisfies ServerModule;
}
