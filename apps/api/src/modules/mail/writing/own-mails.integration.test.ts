import { TOTP } from "otpauth";
import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../../../test/create-test-api";
import { buildClient, type BuiltClient } from "../../../../test/factories";
import { newStaffMember } from "../../staff/staff-member";
import { TimelineKind } from "../../audit/timeline-kinds";
import { DocumentCalls } from "../../documents/document.test-support";
import { isNotified } from "../notifications/notification-texts";
import { MailKind } from "../sending/mail-kinds";
import { MAIL_TEMPLATE_KINDS, type MailTemplateKind } from "../templates/mail-template-kinds";
import { expectReadable, HOSTILE_NAMES, type SeenMail } from "./readable-mail.test-support";

let api: TestApi;
beforeAll(async () => {
  // In the demo, even the link for a new password is shown in the list of emails.
  api = await createTestApi({ demo: true, mailFrom: "Portal <portal@example.com>" });
});
afterAll(() => api.close());

/** Emails without a template: nobody can preview them, they have to be caused. */
type OwnKind = Exclude<MailKind, MailTemplateKind>;

interface Scene {
  readonly merchant: TestMerchant;
  readonly staff: GraphQLClient;
  readonly client: BuiltClient;
  /** Of a staff member who forgets their password. */
  readonly staffEmail: string;
}

const CAUSES: Readonly<Record<OwnKind, (scene: Scene) => Promise<unknown>>> = {
  CANCELLATION: async ({ staff, client }) => {
    const calls = new DocumentCalls(staff);
    for (const type of ["INVOICE", "OFFER"]) {
      const { id } = await calls.issued({ clientId: client.id, type });
      await calls.cancel(id, { reason: `Doppelt <b>&amp;</b> \u202e`, tellCustomer: true });
    }
  },
  CHANGE_NOTICE: async ({ client }) => {
    const customer = await api.openPortal(client.customerportalUrl);
    await customer(`mutation { updateContactData(input: { revision: 1, email: "new@example.com" }) { __typename } }`);
    await customer(
      `mutation { updateBankData(input: { revision: 2, iban: "DE02120300000000202051" }) { __typename } }`,
    );
  },
  NOTIFICATION: async ({ merchant, client, staff }) => {
    const { id } = await new DocumentCalls(staff).issued({ clientId: client.id });
    const customer = await api.openPortal(client.customerportalUrl);
    await customer(`mutation ($id: ID!) { addComment(input: { documentId: $id, body: "Hallo" }) { __typename } }`, {
      id,
    });
    const actor = { kind: "SYSTEM", scope: merchant.scope, timeZone: "Europe/Berlin" } as const;
    const { database, services } = api.server;
    for (const kind of Object.values(TimelineKind).filter(isNotified)) {
      await database.transaction(async () => {
        await services.timeline.record(actor, { kind, documentId: id });
        await services.timeline.record(actor, { kind, clientId: client.id });
      });
    }
  },
  PASSWORD_RESET: async ({ staffEmail }) => {
    await api.anonymous.admin("mutation ($email: String!) { requestPasswordReset(email: $email) { __typename } }", {
      email: staffEmail,
    });
  },
  PASSWORD_CHANGED: async (scene) => {
    await CAUSES.PASSWORD_RESET(scene);
    const [mail] = await listMails(scene, MailKind.PASSWORD_RESET);
    const token = /#([\w-]+)/.exec(mail?.text ?? "")?.[1];
    await api.anonymous.admin(
      "mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename } }",
      {
        input: { token, newPassword: "new password 2026" },
      },
    );
  },
  SECOND_FACTOR_CHANGED: async ({ staff }) => {
    const { data } = await staff<{ startTotp: { secret: string } }>("mutation { startTotp { secret } }");
    const totp = new TOTP({ secret: data.startTotp.secret, period: 30 });
    for (const step of ["confirmTotp", "disableTotp"]) {
      const code = totp.generate({ timestamp: api.clock.now().getTime() });
      await staff(`mutation ($code: String!) { ${step}(code: $code) { __typename } }`, { code });
      api.clock.advance(60_000);
    }
  },
};

/** How many each cause sends. */
const COUNTS: Readonly<Record<OwnKind, number>> = {
  CANCELLATION: 2,
  CHANGE_NOTICE: 2,
  // A comment is only news when a customer wrote it; everything else, once about a document and once about the client.
  NOTIFICATION: 2 * Object.values(TimelineKind).filter(isNotified).length - 1,
  PASSWORD_RESET: 1,
  PASSWORD_CHANGED: 1,
  SECOND_FACTOR_CHANGED: 2,
};

interface Kept extends SeenMail {
  readonly kind: MailKind;
}

/** Of one kind, after everything that was due was worked on. */
async function listMails({ staff }: Scene, kind: MailKind): Promise<readonly Kept[]> {
  await api.server.services.outbox.drain();
  const { data, errors } = await staff<{ mails: { edges: { node: Kept }[] } }>(
    `{ mails(first: 100) { edges { node { kind subject text html } } } }`,
  );
  expect(errors).toEqual([]);
  return data.mails.edges.map(({ node }) => node).filter((mail) => mail.kind === kind);
}

let members = 0;

async function createScene(name: string, locale: "de" | "en"): Promise<Scene> {
  const details = { email: "office@example.com", phone: "+49 40 1234" };
  const merchant = await api.createMerchant({ name, locale, details });
  members += 1;
  const staffEmail = `staff${String(members)}@example.com`;
  const member = newStaffMember({ name, email: staffEmail, role: "OWNER", locale, passwordHash: "-" }, api.clock.now());
  const { database, services } = api.server;
  await database.transaction(() => services.staffRepository.insert(merchant.scope, member));
  const staff = await merchant.staff();
  await database.transaction(() =>
    database.execute("UPDATE staff_member SET locale = :locale WHERE merchant_id = :merchantId", {
      locale,
      merchantId: merchant.scope.merchantId,
    }),
  );
  const client = await buildClient(merchant, {
    name: name.replace("\ud800", ""),
    email: "old@example.com",
    locale: locale.toUpperCase(),
  });
  return { merchant, staff, client, staffEmail };
}

test("every kind of email has a template, which is previewed, or is caused here", async () => {
  const { data } = await (
    await (await api.createMerchant()).staff()
  )<{ __type: { enumValues: { name: string }[] } }>(`{ __type(name: "MailKind") { enumValues { name } } }`);
  const tried = [...MAIL_TEMPLATE_KINDS, ...Object.keys(CAUSES)];
  expect(data.__type.enumValues.map(({ name }) => name).toSorted()).toEqual(tried.toSorted());
});

describe.each(Object.keys(CAUSES) as readonly OwnKind[])("emails of the kind %s", (kind) => {
  test.each(HOSTILE_NAMES)(
    "are readable in every program when a name has %s, in both languages",
    async (_label, name) => {
      for (const locale of ["de", "en"] as const) {
        const scene = await createScene(name, locale);
        await CAUSES[kind](scene);
        const mails = await listMails(scene, kind);
        expect(mails).toHaveLength(COUNTS[kind]);
        for (const mail of mails) {
          expectReadable(mail);
          expect(mail.subject).not.toMatch(/[\p{Cc}\u202e]/u);
        }
      }
    },
  );
});
