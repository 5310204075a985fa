import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { CreditScene } from "../../credits/credit-scene.test-support";
import { listMails } from "../sending/mail.test-support";
import { SEND_PAYMENT_RECEIPT } from "./send-payment-receipt";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true });
});
afterAll(() => api.close());

const ALMA = { email: "alma@example.com" };

/** The emails to the client so far, the first one first. */
async function told({ merchant }: CreditScene) {
  await api.server.services.outbox.drain();
  const mails = await listMails(await merchant.staff());
  return mails
    .filter(({ to }) => to === ALMA.email)
    .map(({ subject, text }) => ({ subject: withoutNumbers(subject), text: withoutNumbers(text) }))
    .toReversed();
}

async function subjects(scene: CreditScene): Promise<readonly string[]> {
  return (await told(scene)).map(({ subject }) => subject);
}

function withoutNumbers(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll(/\b([A-Z]{2})-\d+/g, "$1");
}

async function lastEntry(scene: CreditScene, documentId: string): Promise<string> {
  return (await scene.show(documentId)).ledger.at(-1)?.id ?? "";
}

describe("a credit that is paid out", () => {
  test("is confirmed once, with what is left, however often it is sent and worked on", async () => {
    const scene = await CreditScene.create(api, ALMA);
    const note = await scene.creditNote(5_000, null);
    const once = { idempotencyKey: "payout-1" };
    await scene.giveBack(note, "20.00", once);
    await scene.giveBack(note, "20.00", once);
    await told(scene);
    const again = { documentId: note, entryId: await lastEntry(scene, note) };
    const { outbox, database } = { ...api.server.services, ...api.server };
    await database.transaction(() => outbox.enqueue(scene.merchant.scope, SEND_PAYMENT_RECEIPT, again));

    const [mail, ...more] = await told(scene);

    expect(more).toEqual([]);
    expect(mail?.subject).toBe("Auszahlung zur Gutschrift GS");
    expect(mail?.text).toContain("wir haben Ihnen 20,00 € zur Gutschrift GS vom 04.05.2026 ausgezahlt (Überweisung)");
    expect(mail?.text).toContain("Gesamtbetrag: 50,00 €\nAusgezahlt: -20,00 €\nOffen: 30,00 €");
    expect(mail?.text).toContain("http://127.0.0.1:4000/p/");
  });

  test("in English, and in words that fit how it was paid", async () => {
    const scene = await CreditScene.create(api, { ...ALMA, locale: "EN" });
    const note = await scene.creditNote(5_000, null);
    await scene.giveBack(note, "50.00", { method: "OTHER" });

    const [mail] = await told(scene);

    expect(mail?.subject).toBe("Payout for credit note GS");
    expect(mail?.text).toContain("We have paid out €50.00 for credit note GS dated 04 May 2026 (payment)");
    expect(mail?.text).toContain("Total: €50.00\nPaid out: -€50.00\nOpen: €0.00");
  });

  test("that was undone is corrected, and told to nobody if nobody knew", async () => {
    const scene = await CreditScene.create(api, ALMA);
    const note = await scene.creditNote(5_000, null);
    await scene.giveBack(note, "20.00");
    await scene.reverse(await lastEntry(scene, note));
    expect(await subjects(scene)).toEqual([]);

    await scene.giveBack(note, "30.00");
    await told(scene);
    await scene.reverse(await lastEntry(scene, note));

    const [, correction, ...more] = await told(scene);
    expect(more).toEqual([]);
    expect(correction?.subject).toBe("Korrektur zur Gutschrift GS");
    expect(correction?.text).toContain("eine Auszahlung von 30,00 € zur Gutschrift GS vom 04.05.2026 gemeldet");
    expect(correction?.text).toContain("Gesamtbetrag: 50,00 €\nOffen: 50,00 €");
  });

  test("on an overpaid invoice is a refund of that invoice, and corrected likewise", async () => {
    const scene = await CreditScene.create(api, ALMA);
    const invoice = await scene.writtenInvoice();
    await scene.pay(invoice, "150.00");
    await told(scene);
    await scene.giveBack(invoice, "31.00");
    await told(scene);
    await scene.reverse(await lastEntry(scene, invoice));

    const [, , correction] = await told(scene);
    expect(await subjects(scene)).toEqual([
      "Ihre Zahlung zur Rechnung RE ist eingegangen",
      "Erstattung zur Rechnung RE",
      "Korrektur zur Erstattung für die Rechnung RE",
    ]);
    expect(correction?.text).toContain("Überwiesen: -150,00 €\nGuthaben: 31,00 €");
  });
});

describe("a credit that is set off", () => {
  test("is told on the invoice that it pays, once", async () => {
    const scene = await CreditScene.create(api, ALMA);
    const [note, invoice] = [await scene.creditNote(5_000, null), await scene.writtenInvoice()];
    await scene.setOff(note, invoice, { idempotencyKey: "once" });
    await scene.setOff(note, invoice, { idempotencyKey: "once" });

    const [mail, ...more] = await told(scene);

    expect(more).toEqual([]);
    expect(mail?.subject).toBe("Ihr Guthaben wurde mit der Rechnung RE verrechnet");
    expect(mail?.text).toContain("wir haben 50,00 € aus Ihrem Guthaben (GS) mit der Rechnung RE vom 04.05.2026");
    expect(mail?.text).toContain("Gesamtbetrag: 119,00 €\nVerrechnet (GS): -50,00 €\nOffen: 69,00 €");
  });

  test("in English, from an invoice that was paid twice", async () => {
    const scene = await CreditScene.create(api, { ...ALMA, locale: "EN" });
    const [paid, invoice] = [await scene.writtenInvoice(), await scene.writtenInvoice()];
    await scene.pay(paid, "150.00");
    await told(scene);
    await scene.setOff(paid, invoice);

    const [, mail, ...more] = await told(scene);

    expect(more).toEqual([]);
    expect(mail?.subject).toBe("Your credit was set off against invoice RE");
    expect(mail?.text).toContain("We have set off €31.00 of your credit (RE) against invoice RE dated 04 May 2026");
  });

  test("and taken back is corrected: by staff, and when the credit note is cancelled", async () => {
    const scene = await CreditScene.create(api, ALMA);
    const [note, invoice] = [await scene.creditNote(5_000, null), await scene.writtenInvoice()];
    for (const undo of [async () => scene.reverse(await lastEntry(scene, invoice)), () => scene.cancel(note)]) {
      await scene.setOff(note, invoice);
      const before = (await told(scene)).length;
      expect((await undo()).__typename).toMatch(/Success$/);

      const [correction, ...more] = (await told(scene)).slice(before);
      expect(more).toEqual([]);
      expect(correction?.subject).toBe("Korrektur zur Rechnung RE");
      expect(correction?.text).toContain("wir hatten 50,00 € aus Ihrem Guthaben (GS) mit der Rechnung RE vom");
      expect(correction?.text).toContain("Offen sind damit 119,00 €");
    }
  });

  test("by issuing the credit note of an invoice is told by the credit note itself", async () => {
    const scene = await CreditScene.create(api, ALMA);
    await scene.creditNote(5_000, await scene.writtenInvoice());
    expect(await subjects(scene)).toEqual([]);
  });
});
