import { addDays, type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { FastifyInstance } from "fastify";
import { hashPassword } from "../access/passwords";
import { grantClientScope } from "../access/scopes";
import type { Services } from "../create-services";
import type { Database } from "../database/database";
import { PORTAL_COOKIE, STAFF_COOKIE } from "../http/cookies";
import { createMerchant } from "../modules/merchants/create-merchant";
import { StaffMemberEntity } from "../modules/staff/staff-member.entity";
import type { Clock } from "../shared/clock";
import { newId } from "../shared/ids";
import { DEMO_CLIENT_WITHOUT_ACCESS, DEMO_CLIENTS, DEMO_MERCHANT, DEMO_OWNER, DEMO_WELCOME } from "./demo-merchant";
import { GraphQLCaller } from "./graphql-caller";

interface DemoParts {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly services: Services;
  readonly clock: Clock;
  readonly onProgress: (step: string) => void;
}

interface MadeClient {
  readonly id: string;
  readonly customerportalUrl: string;
}

interface MadeDocument {
  readonly id: string;
  readonly currentVersion: number;
}

interface Line {
  readonly name: string;
  readonly description?: string;
  readonly quantity: string;
  readonly unit?: string;
  readonly unitPrice: string;
  readonly taxRatePercent: string;
  readonly optional?: boolean;
}

/** What somebody needs to look around. */
export interface DemoAccess {
  readonly email: string;
  readonly password: string;
  readonly portalUrl: string;
}

/** Whether the database is empty, so that the demo may fill it. */
export async function isEmpty(database: Database): Promise<boolean> {
  return (await database.row('SELECT 1 AS "one" FROM merchant LIMIT 1')) === null;
}

/** How to get into a demo that was made before; null when the merchant or the client is gone. */
export async function findDemoAccess(database: Database, services: Services): Promise<DemoAccess | null> {
  const row = await database.row<{ merchantId: string; clientId: string }>(
    `SELECT c.merchant_id AS "merchantId", c.id AS "clientId" FROM client c
     JOIN merchant m ON m.id = c.merchant_id AND m.name = :merchant WHERE c.email = :email`,
    { merchant: DEMO_MERCHANT.name, email: DEMO_CLIENTS.cafe.email },
  );
  if (row === null) return null;
  const scope = grantClientScope(row.merchantId, row.clientId);
  const client = await services.clients.find(scope, row.clientId);
  const portalUrl = client === null ? null : services.clients.portalUrl(scope, client);
  return portalUrl === null ? null : { email: DEMO_OWNER.email, password: DEMO_OWNER.password, portalUrl };
}

/** Fills an empty database with a merchant whose portal has something to show of everything. */
export async function createDemoData(parts: DemoParts): Promise<void> {
  const today = todayIn(DEMO_MERCHANT.timeZone, parts.clock.now());
  parts.onProgress("the merchant and their staff");
  await createOwner(parts);
  const admin = await signIn(parts);
  const demo = new DemoWriter(parts, admin, today);
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
  await fillCafe(demo, clients.cafe);
  await fillOthers(demo, clients);
}

async function fillCafe(demo: DemoWriter, cafe: MadeClient): Promise<void> {
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
): Promise<void> {
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
  await demo.bookPayment(familyInvoice, "339.15", "Überweisung");
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
    lines: [
      { name: "Bar stool, oak, leather seat", quantity: "12", unit: "H87", unitPrice: "249.00", taxRatePercent: "0" },
    ],
  });
  await demo.issue("DELIVERY_NOTE", atelier, -4, {
    title: "Samples",
    lines: [{ name: "Veneer samples, set of 20", quantity: "1", unitPrice: "60.00", taxRatePercent: "0" }],
  });
  await demo.issue("INVOICE", withoutAccess, -8, {
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
}

const COUNTER: Line = {
  name: "Tresenanlage, Eiche massiv, geölt",
  description: "Länge 4,20 m, Höhe 1,10 m, mit Durchreiche und zwei Schubladenelementen",
  quantity: "1",
  unit: "H87",
  unitPrice: "7900.00",
  taxRatePercent: "19",
};
const MOUNTING: Line = {
  name: "Montage vor Ort",
  description: "Zwei Gesellen, inklusive Anfahrt",
  quantity: "14",
  unit: "HUR",
  unitPrice: "62.50",
  taxRatePercent: "19",
};
const BENCH: Line = {
  name: "Sitzbank Lärche, wetterfest",
  quantity: "4",
  unit: "H87",
  unitPrice: "480.00",
  taxRatePercent: "19",
};
const SERVICE: Line = {
  name: "Arbeitszeit Geselle",
  quantity: "4.75",
  unit: "HUR",
  unitPrice: "60.00",
  taxRatePercent: "19",
};
const SHELF: Line = {
  name: "Regalwand, Eiche, raumhoch",
  description: "12 Böden, verstellbar, Rückwand schwarz lackiert",
  quantity: "3.6",
  unit: "MTR",
  unitPrice: "890.00",
  taxRatePercent: "19",
};
const WARDROBE: Line = {
  name: "Einbauschrank Dachschräge",
  description: "Weiß lackiert, vier Türen, Kleiderlift",
  quantity: "1",
  unit: "H87",
  unitPrice: "4290.00",
  taxRatePercent: "19",
};

interface IssueData {
  readonly title: string;
  readonly intro?: string;
  /** Days from today. */
  readonly dueDate?: number;
  readonly validUntil?: number;
  readonly lines: readonly Line[];
  readonly precedingDocumentId?: string;
}

/** The demo's steps in the words of the API. */
class DemoWriter {
  constructor(
    private readonly parts: DemoParts,
    private readonly admin: GraphQLCaller,
    private readonly today: CalendarDate,
  ) {}

  async changeSettings(): Promise<void> {
    await this.admin.run(
      "mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { __typename } }",
      {
        revision: 1,
        enabledDocumentTypes: ["OFFER", "ORDER_CONFIRMATION", "DELIVERY_NOTE", "INVOICE", "REMINDER", "CREDIT_NOTE"],
        enabledActions: ["COMMENT", "DECIDE_OFFER", "PAY", "EDIT_CLIENT_DATA"],
        enabledSections: ["CONTACT", "BANK", "TAX"],
        newClientsHaveAccess: true,
        linkValidityDays: 365,
        welcomeText: DEMO_WELCOME,
      },
      "UpdatePortalSettingsSuccess",
    );
  }

  async createClient(data: object, portalAccess: boolean | null = null): Promise<MadeClient> {
    const answer = await this.admin.run<{ readonly client: MadeClient }>(
      `mutation ($input: CreateClientInput!) {
         createClient(input: $input) { __typename ... on CreateClientSuccess { client { id customerportalUrl } } }
       }`,
      { data, portalAccess },
      "CreateClientSuccess",
    );
    return answer.client;
  }

  async issue(type: string, client: MadeClient, daysFromToday: number, data: IssueData): Promise<MadeDocument> {
    const { precedingDocumentId, dueDate, validUntil, ...rest } = data;
    const draft = await this.admin.run<{ readonly document: MadeDocument }>(
      `mutation ($input: CreateDocumentInput!) {
         createDocument(input: $input) { __typename ... on DocumentSuccess { document { id currentVersion } } }
       }`,
      {
        type,
        clientId: client.id,
        precedingDocumentId: precedingDocumentId ?? null,
        data: {
          ...rest,
          date: addDays(this.today, daysFromToday),
          dueDate: this.daysFromToday(dueDate),
          validUntil: this.daysFromToday(validUntil),
        },
      },
      "DocumentSuccess",
    );
    return this.issueDraft(draft.document.id);
  }

  async remind(invoice: MadeDocument, fee: string): Promise<void> {
    const draft = await this.admin.run<{ readonly document: MadeDocument }>(
      `mutation ($input: CreateReminderInput!) {
         createReminder(input: $input) { __typename ... on DocumentSuccess { document { id currentVersion } } }
       }`,
      { invoiceId: invoice.id, fee, dueDate: this.daysFromToday(7) },
      "DocumentSuccess",
    );
    await this.issueDraft(draft.document.id);
  }

  async bookPayment(document: MadeDocument, amount: string, note: string): Promise<void> {
    await this.admin.run(
      "mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }",
      { documentId: document.id, amount, method: "BANK_TRANSFER", note, idempotencyKey: newId() },
      "BookPaymentSuccess",
    );
  }

  async answer(document: MadeDocument, body: string): Promise<void> {
    await this.admin.run(
      "mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }",
      { documentId: document.id, body },
      "AddCommentSuccess",
    );
  }

  async comment(client: MadeClient, document: MadeDocument, authorName: string, body: string): Promise<void> {
    const portal = await this.openPortal(client);
    await portal.run(
      "mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }",
      { documentId: document.id, authorName, body },
      "AddCommentSuccess",
    );
  }

  async accept(client: MadeClient, offer: MadeDocument, name: string, purchaseOrderNumber: string): Promise<void> {
    const portal = await this.openPortal(client);
    await portal.run(
      "mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { __typename } }",
      { documentId: offer.id, version: offer.currentVersion, name, purchaseOrderNumber },
      "DecideOfferSuccess",
    );
  }

  private async issueDraft(id: string): Promise<MadeDocument> {
    const issued = await this.admin.run<{ readonly document: MadeDocument }>(
      `mutation ($input: ID!) {
         issueDocument(id: $input) { __typename ... on DocumentSuccess { document { id currentVersion } } }
       }`,
      id,
      "DocumentSuccess",
    );
    return issued.document;
  }

  private async openPortal(client: MadeClient): Promise<GraphQLCaller> {
    const token = client.customerportalUrl.split("/p/")[1] ?? "";
    const opened = await this.parts.services.portalSessions.openLink(token);
    if (opened === null) throw new Error("The demo client's link does not open");
    return new GraphQLCaller(this.parts.app, "/portal/graphql", `${PORTAL_COOKIE}=${opened.cookie}`);
  }

  private daysFromToday(days: number | undefined): CalendarDate | null {
    return days === undefined ? null : addDays(this.today, days);
  }
}

async function createOwner({ database, clock }: DemoParts): Promise<void> {
  const passwordHash = await hashPassword(DEMO_OWNER.password);
  await database.transaction(async () => {
    const scope = await createMerchant(database, clock, DEMO_MERCHANT);
    await database.writer.insert(StaffMemberEntity, {
      merchantId: scope.merchantId,
      id: newId(),
      name: DEMO_OWNER.name,
      email: DEMO_OWNER.email,
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

async function signIn({ app, services }: DemoParts): Promise<GraphQLCaller> {
  const result = await services.signIn.signIn({ ...DEMO_OWNER, totp: null, ipAddress: "127.0.0.1" });
  if (!("cookie" in result)) throw new Error("The demo's owner can't sign in");
  return new GraphQLCaller(app, "/graphql", `${STAFF_COOKIE}=${result.cookie}`);
}
