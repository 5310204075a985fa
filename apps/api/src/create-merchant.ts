// Sets up a merchant and their owner in an installation, for example the first one in an empty database. Reads the same
// environment as the server, which may be running.
import "reflect-metadata";
import { parseArgs } from "node:util";
import { OptionError, runCommand, WRONG_USE } from "./command";
import { readEnvironment } from "./config/environment";
import { InvalidInput } from "./graphql/failures.types";
import { RegisterMerchant } from "./modules/registration/register-merchant";
import { StaffRepository } from "./modules/staff/staff.repository";
import { openDatabase } from "./open-database";
import { systemClock } from "./shared/clock";
import { isLoopback } from "./shared/loopback";

const USAGE = `Usage:
  npm run create-merchant -- --name "Muster GmbH" --owner "Erika Muster" --email erika@example.com

  --name        the merchant's name, as customers see it
  --owner       the name of the first staff member, who can do everything
  --email       the owner's email address, to sign in with
  --language    de or en; default: de
  --country     ISO 3166 code; default: DE
  --currency    ISO 4217 code; default: EUR
  --time-zone   IANA name; default: Europe/Berlin

The owner's password is generated and printed once.`;

const OWN_ADDRESS =
  "This address works on this machine only. Set PORTAL_URL (and ADMIN_URL, if it differs) to what people type, for the server and for this command.";

/** Which option a field problem belongs to. */
const OPTIONS: Readonly<Record<string, string>> = {
  name: "--name",
  ownerName: "--owner",
  email: "--email",
  country: "--country",
  currency: "--currency",
  timeZone: "--time-zone",
};

async function createMerchant(options: ReturnType<typeof readOptions>): Promise<number> {
  const environment = readEnvironment();
  const database = await openDatabase(environment);
  try {
    const register = new RegisterMerchant({
      database,
      clock: systemClock,
      staffRepository: new StaffRepository(database),
    });
    const { name, owner, email, locale, country, currency, timeZone } = options;
    const result = await register.register(
      { name, locale, timeZone, currency, countryCode: country, accentColor: "#14665a" },
      { name: owner, email, locale },
    );
    if (result instanceof InvalidInput) {
      for (const { field, message } of result.fields) console.error(`${OPTIONS[field] ?? field} ${message}`);
      return WRONG_USE;
    }
    console.log(`${name} is set up.

  Admin app   ${environment.adminUrl}/admin/
  Sign in as  ${email.trim().toLowerCase()}
  Password    ${result.password}

The password is shown only this once. Change it in the admin app under "Mein Konto" / "My account".`);
    if (isLoopback(environment.adminUrl)) console.log(`\n${OWN_ADDRESS}`);
    return 0;
  } finally {
    await database.close();
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      name: { type: "string", default: "" },
      owner: { type: "string", default: "" },
      email: { type: "string", default: "" },
      language: { type: "string", default: "de" },
      country: { type: "string", default: "DE" },
      currency: { type: "string", default: "EUR" },
      "time-zone": { type: "string", default: "Europe/Berlin" },
    },
  });
  const { language: locale, "time-zone": timeZone, ...rest } = values;
  if (locale !== "de" && locale !== "en") throw new OptionError("--language must be de or en");
  return { ...rest, locale, timeZone } as const;
}

runCommand({ usage: USAGE, read: readOptions, run: createMerchant });
