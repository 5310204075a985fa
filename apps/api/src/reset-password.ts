// Lets a staff member in again who can't be helped by email: for whoever has the machine. Reads the same environment as
// the server, which may be running.
import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { readEmail } from "@kundenportal/domain/human-input/email-address";
import type { ScopedWork } from "./access/system-access";
import { runCommand, WRONG_USE } from "./command";
import { readEnvironmentOfExisting } from "./config/environment";
import { createCore } from "./core";
import { createIntegrations } from "./create-integrations";
import { createModules } from "./create-modules";
import type { StaffMember } from "./modules/staff/staff-member";
import { openDatabase } from "./open-database";
import { systemClock } from "./shared/clock";
import { createLogger } from "./shared/logger";

const USAGE = `Usage:
  npm run reset-password -- --email erika@example.com

  --email                  the staff member's address, as they sign in with it
  --merchant               the merchant's name, if the person works for several
  --remove-second-factor   also switches the second factor off, for a lost phone
  --keep-password          only together with --remove-second-factor

The new password is generated and printed once. All sessions of the person end.`;

const PASSWORD_BYTES = 15;

interface Options {
  readonly email: string;
  readonly merchant: string | null;
  readonly removesSecondFactor: boolean;
  readonly keepsPassword: boolean;
}

async function resetPassword(options: Options): Promise<number> {
  const environment = readEnvironmentOfExisting();
  const database = await openDatabase(environment);
  const core = createCore({ environment, clock: systemClock, logger: createLogger(environment.logLevel), database });
  const integrations = createIntegrations(core);
  try {
    const { services } = createModules(core, integrations);
    const email = (readEmail(options.email) ?? "").toLowerCase();
    const found = await Promise.all(
      (await services.staffRepository.listByEmail(core.systemAccess, email)).map(async (member) => ({
        member,
        merchantName: (await services.merchantRepository.get(member.scope)).name,
      })),
    );
    const chosen = found.filter(
      ({ merchantName }) => options.merchant === null || merchantName.toLowerCase() === options.merchant.toLowerCase(),
    );
    const [only, ...others] = chosen;
    if (only === undefined || others.length > 0) {
      console.error(describeChoice(email, found));
      return WRONG_USE;
    }
    const actor = await core.systemAccess.actor(only.member.scope);
    if (options.removesSecondFactor) await services.staff.removeSecondFactor(actor, only.member);
    const password = options.keepsPassword ? null : randomBytes(PASSWORD_BYTES).toString("base64url");
    if (password !== null) {
      await services.setPassword.set(actor, only.member, { password, way: "COMMAND", keptSessionId: null });
    }
    console.log(describeOutcome(only, password, options.removesSecondFactor, environment.adminUrl));
    return 0;
  } finally {
    integrations.mailTransport.close();
    await database.close();
  }
}

interface FoundMember {
  readonly member: ScopedWork<StaffMember>;
  readonly merchantName: string;
}

function describeChoice(email: string, found: readonly FoundMember[]): string {
  if (found.length === 0) return `Nobody who may sign in has the address ${email}.`;
  const names = found.map(({ merchantName }) => `  --merchant ${JSON.stringify(merchantName)}`);
  return [`${email} works for several merchants, or not for this one. Say for which:`, ...names].join("\n");
}

function describeOutcome(
  { member, merchantName }: FoundMember,
  password: string | null,
  removedSecondFactor: boolean,
  adminUrl: string,
): string {
  return [
    `${member.name} can sign in again for ${merchantName}.`,
    "",
    `  Admin app   ${adminUrl}/admin/`,
    `  Sign in as  ${member.email}`,
    ...(password === null ? [] : [`  Password    ${password}`]),
    ...(removedSecondFactor ? ["", "The second factor is switched off."] : []),
    ...(!removedSecondFactor && member.totpConfirmedAt !== null
      ? ["", "The code of the second factor is still needed. Lost it? Add --remove-second-factor."]
      : []),
    ...(password === null
      ? []
      : ["", 'The password is shown only this once. It is to be changed under "Mein Konto" / "My account".']),
    "After many wrong attempts the server lets the person try again after 15 minutes at the latest.",
  ].join("\n");
}

runCommand({
  usage: USAGE,
  read: () => {
    const { values } = parseArgs({
      options: {
        email: { type: "string", default: "" },
        merchant: { type: "string" },
        "remove-second-factor": { type: "boolean", default: false },
        "keep-password": { type: "boolean", default: false },
      },
    });
    const { email, merchant = null } = values;
    const removesSecondFactor = values["remove-second-factor"];
    const keepsPassword = values["keep-password"];
    const changesSomething = removesSecondFactor || !keepsPassword;
    return email !== "" && changesSomething ? { email, merchant, removesSecondFactor, keepsPassword } : null;
  },
  run: resetPassword,
});
