// Another merchant in the same installation, with staff, clients, documents of several types and a comment.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** The mark is in every text of theirs: wherever it shows up, other than to their own staff, data has leaked. */
const { mark: STRANGER_MARK, ...STRANGER } = require("./stranger-access.json");
const api = "../../api/dist";
const { hashPassword } = require(`${api}/access/passwords.js`);
const { DemoWriter } = require(`${api}/demo-data/demo-writer.js`);
const { GraphQLCaller } = require(`${api}/demo-data/graphql-caller.js`);
const { STAFF_COOKIE } = require(`${api}/http/cookies.js`);
const { createMerchant } = require(`${api}/modules/registration/new-merchant.repository.js`);
const { StaffRepository } = require(`${api}/modules/staff/staff.repository.js`);
const { newId } = require(`${api}/shared/ids.js`);

export async function createStranger({ app, database, services, clock }) {
  await createOwner(database, clock);
  const browser = { ipAddress: "127.0.0.1", findDevice: () => null };
  const { cookie } = await services.signIn.signIn({ ...STRANGER, totp: null, ...browser });
  const admin = new GraphQLCaller(app, "/graphql", `${STAFF_COOKIE}=${cookie}`);
  const writer = new DemoWriter(app, services.openPortalLink, admin, clock.now().toISOString().slice(0, 10));
  await writer.changeSettings();
  // The address of a client of the first merchant: it must not decide what belongs to whom.
  const client = await writer.createClient({
    name: `${STRANGER_MARK} Kunde GmbH`,
    email: "hallo@cafe-morgenrot.example",
    city: `${STRANGER_MARK}stadt`,
    locale: "DE",
  });
  await writer.createClient({ name: `${STRANGER_MARK} Laufkundschaft`, locale: "DE" });
  const lines = [{ name: `${STRANGER_MARK} Ware`, quantity: "1", unitPrice: "1000.00", taxRatePercent: "19" }];
  const invoice = await writer.issue("INVOICE", client, -1, {
    title: `${STRANGER_MARK} Rechnung`,
    dueDate: 13,
    lines,
  });
  await writer.issue("OFFER", client, -1, { title: `${STRANGER_MARK} Angebot`, validUntil: 13, lines });
  await writer.comment(client, invoice, `${STRANGER_MARK} Kundin`, `${STRANGER_MARK}: nur für uns.`);
}

async function createOwner(database, clock) {
  const passwordHash = await hashPassword(STRANGER.password);
  await database.transaction(async () => {
    const scope = await createMerchant(database, clock, {
      name: `${STRANGER_MARK} AG`,
      locale: "de",
      timeZone: "Europe/Berlin",
      currency: "EUR",
      countryCode: "DE",
      accentColor: "#aa0000",
    });
    await new StaffRepository(database).insert(scope, {
      id: newId(),
      name: `${STRANGER_MARK} Chef`,
      email: STRANGER.email,
      role: "OWNER",
      locale: "de",
      passwordHash,
      totpSecret: null,
      totpConfirmedAt: null,
      totpLastStep: null,
      disabledAt: null,
      lastSignInAt: null,
      createdAt: clock.now().toISOString(),
    });
  });
}
