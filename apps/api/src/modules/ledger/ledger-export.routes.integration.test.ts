import { createTestApi, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { buildClient, insertDocument } from "../../../test/factories";
import { API_KEY_PREFIX, createCredential } from "../../access/credentials";
import { LedgerEntryEntity } from "./ledger-entry.entity";
import { ApiKeyEntity } from "../../access/api-key.entity";
import { newId } from "../../shared/ids";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const HEADINGS =
  "\uFEFFBuchungsdatum;Dokumentart;Dokumentnummer;Kundennummer;Kunde;Art;Zahlungsart;Anbieter;Referenz des Anbieters;Betrag;Währung;Saldo;Notiz";
const [AMOUNT, CURRENCY, BALANCE, NOTE] = [9, 10, 11, 12];

class LedgerScene {
  private constructor(
    readonly merchant: TestMerchant,
    readonly clientId: string,
    readonly documentId: string,
    readonly headers: Record<string, string>,
  ) {}

  static async create(clientName = "Alma Becker"): Promise<LedgerScene> {
    const merchant = await api.createMerchant();
    const client = await buildClient(merchant, { name: clientName, clientNumber: "KD-1001" });
    const document = await insertDocument(api, merchant.scope, client.id, { number: "RE-1" });
    return new LedgerScene(merchant, client.id, document.id, await keyHeaders(merchant));
  }

  async book(entries: readonly Partial<LedgerEntryEntity>[]): Promise<void> {
    const rows = entries.map((entry) => ({
      merchantId: this.merchant.scope.merchantId,
      id: newId(),
      documentId: this.documentId,
      paymentId: null,
      kind: "BOOKED_BY_HAND",
      amountMinor: 100,
      currency: "EUR",
      method: "BANK_TRANSFER",
      provider: "MANUAL",
      providerPaymentId: newId(),
      note: null,
      bookedOn: "2026-05-04",
      staffMemberId: null,
      createdAt: api.clock.now().toISOString(),
      ...entry,
    }));
    const { database } = api.server;
    await database.transaction(async () => {
      for (let start = 0; start < rows.length; start += 500) {
        await database.writer.insert(LedgerEntryEntity, rows.slice(start, start + 500));
      }
    });
  }

  async download(query: Readonly<Record<string, string>> = {}, headers = this.headers) {
    return api.server.app.inject({ method: "GET", url: "/exports/ledger.csv", query, headers });
  }

  /** Without the headings, one list of cells per row. */
  async rows(query: Readonly<Record<string, string>> = {}): Promise<readonly (readonly string[])[]> {
    const { body } = await this.download(query);
    return body
      .split("\r\n")
      .slice(1, -1)
      .map((row) => row.split(";"));
  }
}

/** An API key uses the merchant's language. */
async function keyHeaders({ scope }: TestMerchant): Promise<Record<string, string>> {
  const { text, secretHash } = createCredential(scope.merchantId);
  const { database } = api.server;
  await database.transaction(() =>
    database.writer.insert(ApiKeyEntity, {
      merchantId: scope.merchantId,
      id: newId(),
      name: "Accounting",
      prefix: "kp_test",
      secretHash,
      scope: "READ",
      createdBy: null,
      createdAt: api.clock.now().toISOString(),
      lastUsedAt: null,
      expiresAt: null,
      revokedAt: null,
    }),
  );
  return { authorization: `Bearer ${API_KEY_PREFIX}${text}` };
}

describe("the ledger as a table", () => {
  test("has everything that accounting needs", async () => {
    const scene = await LedgerScene.create();
    await scene.book([{ amountMinor: 123_456, note: "Kasse", providerPaymentId: "P-1" }]);

    const response = await scene.download({ from: "2026-05-01", to: "2026-05-31" });
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "cache-control": "no-store",
    });
    expect(response.headers["content-disposition"]).toContain("Zahlungen 2026-05-01 2026-05-31.csv");
    expect(response.body.split("\r\n")).toEqual([
      HEADINGS,
      "2026-05-04;Rechnung;RE-1;KD-1001;Alma Becker;Von Hand gebucht;Überweisung;MANUAL;P-1;1234,56;EUR;1234,56;Kasse",
      "",
    ]);
  });

  test.each([
    ["a misspelt name", "form=2026-05-01", "form: is not known here"],
    ["another case", "From=2026-05-01", "From: is not known here"],
    ["a name that every object has", "constructor=x", "constructor: is not known here"],
    ["a day twice", "from=2026-05-01&from=2026-06-01", "from: must be given once"],
    ["a client twice", `clientId=${newId()}&clientId=${newId()}`, "clientId: must be given once"],
    ["a list", "documentId[]=1", "A parameter: is not known here"],
    ["a choice that every object has", "decimal=toString", "decimal: must be comma or point"],
    ["a day that does not exist", "to=2026-02-30", "to: must be a day"],
  ])("refuses %s in words", async (_name, query, words) => {
    const { headers } = await LedgerScene.create();
    const response = await api.server.app.inject({ method: "GET", url: `/exports/ledger.csv?${query}`, headers });

    expect(response.statusCode).toBe(400);
    expect(response.body).toContain(words);
  });

  test("writes decimals with a point on request", async () => {
    const scene = await LedgerScene.create();
    await scene.book([{ amountMinor: -5 }]);

    expect((await scene.rows({ decimal: "point" }))[0]?.[AMOUNT]).toBe("-0.05");
    expect((await scene.rows())[0]?.[AMOUNT]).toBe("-0,05");
  });

  test("has a balance for each currency, starting from what was booked before", async () => {
    const scene = await LedgerScene.create();
    await scene.book([
      { bookedOn: "2026-04-30", amountMinor: 1_000 },
      { bookedOn: "2026-04-30", amountMinor: 500, currency: "CHF" },
      { bookedOn: "2026-05-03", amountMinor: 200 },
      { bookedOn: "2026-05-01", amountMinor: -100 },
      { bookedOn: "2026-05-02", amountMinor: 50, currency: "CHF" },
      { bookedOn: "2026-06-01", amountMinor: 9_999 },
    ]);

    const rows = await scene.rows({ from: "2026-05-01", to: "2026-05-31" });
    expect(rows.map((row) => [row[0], row[AMOUNT], row[CURRENCY], row[BALANCE]])).toEqual([
      ["2026-05-01", "-1,00", "EUR", "9,00"],
      ["2026-05-02", "0,50", "CHF", "5,50"],
      ["2026-05-03", "2,00", "EUR", "11,00"],
    ]);
  });

  test("credits from the merchant's side: what is set off adds up to nothing, what is taken back says so", async () => {
    const scene = await LedgerScene.create();
    const { scope } = scene.merchant;
    const note = await insertDocument(api, scope, scene.clientId, { type: "CREDIT_NOTE", number: "GS-1" });
    const taken = newId();
    await scene.book([
      { id: taken, amountMinor: 700 },
      { kind: "CREDITED", amountMinor: 5_000, provider: "CREDIT_NOTE" },
      { kind: "CREDITED", amountMinor: 5_000, provider: "CREDIT_NOTE", documentId: note.id },
      { kind: "REFUNDED_BY_HAND", amountMinor: 1_000, provider: "MANUAL_REFUND", documentId: note.id },
      { amountMinor: -700, provider: "REVERSAL", reversesEntryId: taken },
    ]);

    const rows = await scene.rows();
    expect(rows.map((row) => [row[2], row[5], row[AMOUNT], row[BALANCE]])).toEqual([
      ["RE-1", "Von Hand gebucht", "7,00", "7,00"],
      ["RE-1", "Gutschrift", "50,00", "57,00"],
      ["GS-1", "Gutschrift", "-50,00", "7,00"],
      ["GS-1", "Von Hand erstattet", "-10,00", "-3,00"],
      ["RE-1", "Storniert: Von Hand gebucht", "-7,00", "-10,00"],
    ]);
  });

  test("for a client or a document has only their entries", async () => {
    const scene = await LedgerScene.create();
    const other = await buildClient(scene.merchant, { name: "Bruno Conrad" });
    const { id } = await insertDocument(api, scene.merchant.scope, other.id, { number: "RE-2" });
    const { id: second } = await insertDocument(api, scene.merchant.scope, scene.clientId, { number: "RE-3" });
    await scene.book([{}, { documentId: id }, { documentId: second }]);

    const numbers = async (query: Readonly<Record<string, string>>) => (await scene.rows(query)).map((row) => row[2]);
    expect(await numbers({ clientId: scene.clientId })).toEqual(["RE-1", "RE-3"]);
    expect(await numbers({ documentId: second })).toEqual(["RE-3"]);
    expect(await numbers({ clientId: newId() })).toEqual([]);
  });

  test("never has another merchant's entries", async () => {
    const other = await LedgerScene.create();
    await other.book([{}]);
    const scene = await LedgerScene.create();

    expect(await scene.rows()).toEqual([]);
    expect(await scene.rows({ clientId: other.clientId })).toEqual([]);
    expect(await scene.rows({ documentId: other.documentId })).toEqual([]);
  });

  test("lets nobody smuggle in formulas, quotes or rows", async () => {
    const scene = await LedgerScene.create("=HYPERLINK(1)");
    await scene.book([{ note: '@SUM(1); "a"\nb' }, { note: "-1+1" }, { note: "a=b" }]);

    const { body } = await scene.download();
    expect(body).toContain(`;'=HYPERLINK(1);`);
    expect(body).toContain(`;"'@SUM(1); ""a""\nb"\r\n`);
    expect((await scene.rows()).slice(-2).map((row) => row[NOTE])).toEqual(["'-1+1", "a=b"]);
  });

  test("of 10,000 entries arrives complete, in order, and adds up to the ledger", async () => {
    const scene = await LedgerScene.create();
    await scene.book(
      Array.from({ length: 10_000 }, (_, index) => ({
        amountMinor: (index % 7) * 100 - 150,
        bookedOn: `2026-0${String(1 + (index % 4))}-1${String(index % 10)}`,
      })),
    );

    const rows = await scene.rows();
    const days = rows.map((row) => row[0] ?? "");
    const sum = await api.server.database.row<{ sum: number }>(
      `SELECT CAST(SUM(amount_minor) AS bigint) AS "sum" FROM ledger_entry WHERE merchant_id = :merchantId`,
      { merchantId: scene.merchant.scope.merchantId },
    );
    expect(rows).toHaveLength(10_000);
    expect(days).toEqual(days.toSorted());
    expect(new Set(rows.map((row) => row[8])).size).toBe(10_000);
    expect(rows.at(-1)?.[BALANCE]).toBe(((sum?.sum ?? 0) / 100).toFixed(2).replace(".", ","));
    expect((await scene.download()).body).toBe((await scene.download()).body);
  });

  test.each([
    ["from=2026-02-30", "from"],
    ["from=2026-05-02&to=2026-05-01", "to"],
    ["clientId=1", "clientId"],
    ["documentId=%27", "documentId"],
    ["decimal=semicolon", "decimal"],
  ])("with %s is refused", async (query, field) => {
    const scene = await LedgerScene.create();

    const response = await scene.download(Object.fromEntries(new URLSearchParams(query)));
    expect([response.statusCode, response.body.split(":")[0]]).toEqual([400, field]);
  });

  test("is not for strangers and customers", async () => {
    const scene = await LedgerScene.create();
    const client = await buildClient(scene.merchant);
    const { cookie } = await api.openPortal(client.customerportalUrl);

    for (const headers of [{}, { cookie }, { authorization: "Bearer kp_wrong" }]) {
      expect((await scene.download({}, headers)).statusCode).toBe(401);
    }
  });
});
