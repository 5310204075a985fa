import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { FastifyInstance } from "fastify";
import type { OpenPortalLink } from "../modules/portal-entry/open-portal-link";
import { verifyPassword } from "../access/passwords";
import type { SystemAccess } from "../access/system-access";
import type { ClientService } from "../modules/clients/client.service";
import type { SignInService } from "../modules/staff/sign-in.service";
import type { Database } from "../database/database";
import { STAFF_COOKIE } from "../http/cookies";
import { InvalidInput } from "../graphql/failures.types";
import { RegisterMerchant } from "../modules/registration/register-merchant";
import { StaffRepository } from "../modules/staff/staff.repository";
import type { Clock } from "../shared/clock";
import { DEMO_CLIENT_WITHOUT_ACCESS, DEMO_CLIENTS, DEMO_MERCHANT, DEMO_OWNER } from "./demo-merchant";
import { findClientByEmail } from "./demo.repository";
import { BENCH, COUNTER, MOUNTING, SERVICE, SHELF, SHOWCASE, WARDROBE } from "./demo-lines";
import { writeDemoStatement } from "./demo-statement";
import { payOnline } from "./demo-payments";
import { DemoWriter, type MadeClient, type MadeDocument } from "./demo-writer";
import { GraphQLCaller } from "./graphql-caller";

const FAMILY_PAID = "339.15";

/** The parts of the product that the demo uses besides its API. */
interface DemoServices {
  readonly systemAccess: SystemAccess;
  readonly clients: ClientService;
  readonly openPortalLink: OpenPortalLink;
  readonly signIn: SignInService;
  readonly staffRepository: StaffRepository;
}

interface DemoParts {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly services: DemoServices;
  readonly clock: Clock;
  readonly onProgress: (step: string) => void;
}

/** What somebody needs to look around. */
export interface DemoAccess {
  readonly email: string;
  readonly password: string;
  readonly portalUrl: string;
}

/** How to get into an existing demo; null when the merchant or the client is gone. */
export async function findDemoAccess(
  services: Pick<DemoServices, "clients" | "systemAccess">,
): Promise<DemoAccess | null> {
  const found = await findClientByEmail(services.systemAccess, DEMO_MERCHANT.name, DEMO_CLIENTS.cafe.email);
  if (found === null) return null;
  const client = await services.clients.find(found.scope, found.clientId);
  const portalUrl = client === null ? null : services.clients.portalUrl(found.scope, client);
  return portalUrl === null ? null : { email: DEMO_OWNER.email, password: DEMO_OWNER.password, portalUrl };
}

/** Whether the demo's owner can sign in here with the password that everybody knows. */
export async function hasPublicSignIn({
  staffRepository,
  systemAccess,
}: Pick<DemoServices, "staffRepository" | "systemAccess">): Promise<boolean> {
  const owners = await staffRepository.listByEmail(systemAccess, DEMO_OWNER.email);
  const matches = await Promise.all(
    owners.map(({ passwordHash }) => verifyPassword(passwordHash, DEMO_OWNER.password, { isKnown: true })),
  );
  return matches.includes(true);
}

/** Fills an empty database with a merchant whose portal shows a bit of everything. */
export async function createDemoData(parts: DemoParts): Promise<void> {
  const today = todayIn(DEMO_MERCHANT.timeZone, parts.clock.now());
  parts.onProgress("the merchant and their staff");
  await createOwner(parts);
  const admin = await signIn(parts);
  const demo = new DemoWriter(parts.app, parts.services.openPortalLink, admin, today);
  await demo.changeSettings();
  parts.onProgress("clients");
  const clients = {
    cafe: await demo.createClient(DEMO_CLIENTS.cafe),
    practice: await demo.createClient(DEMO_CLIENTS.practice),
    family: await demo.createClient(DEMO_CLIENTS.family),
    harbour: await demo.createClient(DEMO_CLIENTS.harbour),
    atelier: await demo.createClient(DEMO_CLIENTS.atelier),
    withoutAccess: await demo.createClient(DEMO_CLIENT_WITHOUT_ACCESS, false),
  };
  parts.onProgress("documents of all six types");
  const cafe = await fillCafe(demo, clients.cafe);
  const others = await fillOthers(demo, clients);
  parts.onProgress("a bank statement");
  await demo.importStatement(
    `Umsaetze ${today}.csv`,
    writeDemoStatement(today, {
      practice: await demo.owed(others.practice),
      cafe: await demo.owed(cafe.open),
      cafeInParts: await demo.owed(cafe.inParts),
      cafeEarly: await demo.owed(cafe.early),
      table: await demo.owed(others.table),
      family: { ...(await demo.owed(others.family)), paid: FAMILY_PAID },
    }),
  );
  parts.onProgress("payments through the sandbox");
  await payOnline(demo, clients);
}

/** The invoices that a bank line is about. */
type PaidInvoices<Name extends string> = Readonly<Record<Name, MadeDocument>>;

async function fillCafe(demo: DemoWriter, cafe: MadeClient): Promise<PaidInvoices<"open" | "inParts" | "early">> {
  const offer = await demo.issue("OFFER", cafe, -47, {
    title: "Tresenanlage Eiche massiv",
    intro: "Guten Tag Frau Aydın,\n\nvielen Dank für das freundliche Gespräch. Gern bieten wir Ihnen an:",
    validUntil: 14,
    lines: [COUNTER, MOUNTING],
  });
  await demo.accept(cafe, offer, "Leyla Aydın", "CM-2026-014");
  await demo.issue("ORDER_CONFIRMATION", cafe, -44, {
    title: "Tresenanlage Eiche massiv",
    intro: "Wir bestätigen Ihren Auftrag und beginnen mit dem Zuschnitt.",
    lines: [COUNTER, MOUNTING],
    precedingDocumentId: offer.id,
  });
  await demo.issue("DELIVERY_NOTE", cafe, -21, { title: "Lieferung Tresenanlage", lines: [COUNTER] });
  const overdue = await demo.issue("INVOICE", cafe, -40, {
    title: "Abschlagsrechnung Tresenanlage",
    intro: "Für die begonnenen Arbeiten stellen wir vereinbarungsgemäß einen Abschlag in Rechnung.",
    dueDate: -26,
    lines: [{ ...COUNTER, name: "Abschlag Tresenanlage (40 %)", unitPrice: "3160.00" }],
  });
  await demo.remind(overdue, "12.50");
  const partPaid = await demo.issue("INVOICE", cafe, -19, {
    title: "Schlussrechnung Tresenanlage",
    dueDate: 9,
    lines: [{ ...COUNTER, unitPrice: "4740.00" }, MOUNTING],
  });
  await demo.bookPayment(partPaid, "2500.00", "Teilzahlung laut Absprache");
  await demo.comment(cafe, partPaid, "Leyla Aydın", "Die zweite Hälfte überweisen wir zum Monatsende. Passt das so?");
  await demo.answer(partPaid, "Das passt, vielen Dank für die Nachricht!");
  const paid = await demo.issue("INVOICE", cafe, -120, {
    title: "Sitzbänke Außenbereich",
    dueDate: -106,
    lines: [BENCH],
  });
  await demo.bookPayment(paid, "2284.80", "Überweisung");
  await demo.issue("CREDIT_NOTE", cafe, -12, {
    title: "Gutschrift Rückgabe Muster",
    lines: [{ name: "Rückgabe Musterplatten", quantity: "1", unitPrice: "84.00", taxRatePercent: "19" }],
  });
  const open = await demo.issue("INVOICE", cafe, -3, { title: "Wartung Schiebetüren", dueDate: 11, lines: [SERVICE] });
  await demo.comment(cafe, open, "Leyla Aydın", "Die Türen laufen wieder tadellos – danke!");
  const early = await demo.issue("INVOICE", cafe, -1, {
    title: "Kuchenvitrine",
    dueDate: 29,
    cashDiscount: { days: 10, percent: "2" },
    lines: [SHOWCASE],
  });
  const openOffer = await demo.issue("OFFER", cafe, -2, {
    title: "Regalwand für den Verkaufsraum",
    intro: "Guten Tag Frau Aydın,\n\nwie besprochen unser Angebot für die Regalwand. Die Beleuchtung ist eine Option.",
    validUntil: 28,
    lines: [
      SHELF,
      { name: "Integrierte Beleuchtung", quantity: "1", unitPrice: "480.00", taxRatePercent: "19", optional: true },
    ],
  });
  await demo.comment(cafe, openOffer, "Leyla Aydın", "Ist die Lieferung noch vor Weihnachten möglich?");
  return { open, inParts: partPaid, early };
}

async function fillOthers(
  demo: DemoWriter,
  {
    practice,
    family,
    harbour,
    atelier,
    withoutAccess,
  }: Readonly<Record<"practice" | "family" | "harbour" | "atelier" | "withoutAccess", MadeClient>>,
): Promise<PaidInvoices<"practice" | "family" | "table">> {
  const practiceInvoice = await demo.issue("INVOICE", practice, -33, {
    title: "Empfangstheke",
    dueDate: -5,
    lines: [
      { name: "Empfangstheke, HPL weiß", quantity: "1", unit: "H87", unitPrice: "3890.00", taxRatePercent: "19" },
    ],
  });
  await demo.comment(practice, practiceInvoice, "Matthias Weidner", "Bitte ergänzen Sie unsere Bestellnummer 4711-B.");
  await demo.issue("OFFER", family, -9, { title: "Einbauschrank Dachschräge", validUntil: 5, lines: [WARDROBE] });
  const familyInvoice = await demo.issue("INVOICE", family, -64, {
    title: "Haustür lackieren",
    dueDate: -50,
    lines: [SERVICE],
  });
  await demo.bookPayment(familyInvoice, FAMILY_PAID, "Lastschrift", -30);
  await demo.issue("OFFER", harbour, -6, {
    title: "Oak reception desk",
    intro: "Dear Mr Whitaker,\n\nthank you for your enquiry. We are pleased to offer:",
    validUntil: 24,
    lines: [
      { name: "Reception desk, solid oak", quantity: "2", unit: "H87", unitPrice: "5450.00", taxRatePercent: "0" },
    ],
  });
  await demo.issue("INVOICE", harbour, -15, {
    title: "Bar stools",
    dueDate: 15,
    cashDiscount: { days: 21, percent: "3" },
    lines: [
      { name: "Bar stool, oak, leather seat", quantity: "12", unit: "H87", unitPrice: "249.00", taxRatePercent: "0" },
    ],
  });
  await demo.issue("DELIVERY_NOTE", atelier, -4, {
    title: "Samples",
    lines: [{ name: "Veneer samples, set of 20", quantity: "1", unitPrice: "60.00", taxRatePercent: "0" }],
  });
  const tableInvoice = await demo.issue("INVOICE", withoutAccess, -8, {
    title: "Besprechungstisch",
    dueDate: 22,
    lines: [
      {
        name: "Besprechungstisch, Esche, 320 × 120 cm",
        quantity: "1",
        unit: "H87",
        unitPrice: "2780.00",
        taxRatePercent: "19",
      },
    ],
  });
  return { practice: practiceInvoice, family: familyInvoice, table: tableInvoice };
}

async function createOwner({ database, clock }: DemoParts): Promise<void> {
  const { password, ...owner } = DEMO_OWNER;
  const register = new RegisterMerchant({ database, clock, staffRepository: new StaffRepository(database) });
  const result = await register.register(DEMO_MERCHANT, { ...owner, locale: "de" }, password);
  if (result instanceof InvalidInput) throw new Error(result.message);
}

async function signIn({ app, services }: DemoParts): Promise<GraphQLCaller> {
  const result = await services.signIn.signIn({
    ...DEMO_OWNER,
    totp: null,
    ipAddress: "127.0.0.1",
    findDevice: () => null,
  });
  if (!("cookie" in result)) throw new Error("The demo's owner can't sign in");
  return new GraphQLCaller(app, "/graphql", `${STAFF_COOKIE}=${result.cookie}`);
}
