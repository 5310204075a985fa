import { Browser } from "../../test/browser";
import { createTestApi, type TestApi, type TestMerchant } from "../../test/create-test-api";
import { type BuiltClient, buildClient } from "../../test/factories";
import { DocumentCalls } from "../modules/documents/document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const DAY_MS = 86_400_000;

/** A client with as many invoices as asked for, each with a link of its own. */
async function buildInvoices(merchant: TestMerchant, count: number, name = "Alma Becker") {
  const client = await buildClient(merchant, { name });
  const calls = new DocumentCalls(await merchant.staff());
  const invoices = [];
  for (let index = 0; index < count; index += 1) {
    const { id } = await calls.issued({ clientId: client.id });
    const { portal } = await calls.read<{ portal: { url: string } }>(id, "portal { url }");
    invoices.push({ id, url: portal.url });
  }
  return { client, calls, invoices };
}

async function openAll(urls: readonly string[]): Promise<Browser> {
  const browser = new Browser(api.server.app);
  for (const url of urls) expect((await browser.open(url)).statusCode).toBe(303);
  return browser;
}

async function setAccess(merchant: TestMerchant, { id }: BuiltClient, portalAccess: boolean): Promise<void> {
  const staff = await merchant.staff();
  await staff(
    `mutation ($input: SetClientPortalAccessInput!) { setClientPortalAccess(input: $input) { __typename } }`,
    {
      input: { clientId: id, portalAccess },
    },
  );
}

describe("several links in one browser", () => {
  test("two documents of one client: both pages, files, buttons and the list, whichever was opened last", async () => {
    const { invoices } = await buildInvoices(await api.createMerchant(), 3);
    const [first, second, unopened] = invoices.map(({ id }) => id);
    const browser = await openAll(invoices.slice(0, 2).map(({ url }) => url));

    for (const id of [first, second]) {
      expect(await browser.see(id)).toEqual(["VIEW", "COMMENT", "PAY"]);
      expect((await browser.open(`/portal/files/documents/${id ?? ""}/pdf`)).statusCode).toBe(200);
      expect(await browser.pay(id)).toBe("StartPaymentSuccess");
    }
    expect(await browser.see(unopened)).toBeNull();
    expect((await browser.list()).toSorted()).toEqual([first, second].toSorted());
    expect(await browser.viewer()).toMatchObject({ linkKind: "DOCUMENT", entryDocumentId: null });
  });

  test("a document link takes nothing away from a client link, nor the other way round", async () => {
    const { client, invoices } = await buildInvoices(await api.createMerchant(), 2);
    const [first, second] = invoices;
    for (const urls of [
      [client.customerportalUrl, first?.url ?? ""],
      [first?.url ?? "", client.customerportalUrl],
    ]) {
      const browser = await openAll(urls);
      expect(await browser.viewer()).toMatchObject({ linkKind: "CLIENT", entryDocumentId: null });
      expect(await browser.see(second?.id)).toEqual(["VIEW", "COMMENT", "PAY"]);
    }
  });

  test("two clients of one merchant: each page shows its own, and neither sees the other's", async () => {
    const merchant = await api.createMerchant();
    const alma = await buildInvoices(merchant, 2, "Alma Becker");
    const bernd = await buildInvoices(merchant, 1, "Bernd Celik");
    const browser = await openAll([alma.client.customerportalUrl, bernd.invoices[0]?.url ?? ""]);

    for (const { id } of [...alma.invoices, ...bernd.invoices]) {
      expect(await browser.see(id, { focus: id })).toEqual(["VIEW", "COMMENT", "PAY"]);
    }
    expect((await browser.open(`/portal/files/documents/${alma.invoices[0]?.id ?? ""}/pdf`)).statusCode).toBe(200);
    expect(await browser.viewer()).toMatchObject({
      client: { name: "Bernd Celik" },
      reachableClients: [{ name: "Bernd Celik" }, { name: "Alma Becker" }],
    });
    const focus = alma.client.id;
    expect(await browser.viewer({ focus })).toMatchObject({ linkKind: "CLIENT", client: { name: "Alma Becker" } });
    expect((await browser.list({ focus })).toSorted()).toEqual(alma.invoices.map(({ id }) => id).toSorted());
    // A request is about one of them: what it is not about stays hidden.
    expect(await browser.see(bernd.invoices[0]?.id, { focus })).toBeNull();
    expect(await browser.see(alma.invoices[0]?.id, { focus: bernd.client.id })).toBeNull();
  });

  test("two merchants on one host: both", async () => {
    const one = await buildInvoices(await api.createMerchant({ name: "Holz GmbH" }), 1);
    const two = await buildInvoices(await api.createMerchant({ name: "Stein GmbH" }), 1);
    const browser = await openAll([one.client.customerportalUrl, two.client.customerportalUrl]);
    for (const { id } of [...one.invoices, ...two.invoices]) {
      expect(await browser.see(id, { focus: id })).toEqual(["VIEW", "COMMENT", "PAY"]);
    }
    expect(await browser.viewer({ focus: one.client.id })).toMatchObject({
      merchant: { name: "Holz GmbH" },
      reachableClients: [{ merchantName: "Stein GmbH" }, { merchantName: "Holz GmbH" }],
    });
  });

  test("opened at the same moment", async () => {
    const { invoices } = await buildInvoices(await api.createMerchant(), 2);
    const browser = new Browser(api.server.app);
    await Promise.all(invoices.map(({ url }) => browser.open(url)));
    expect(await browser.list()).toHaveLength(2);
  });

  test("a focus on somebody else's client or document shows nothing of theirs", async () => {
    const merchant = await api.createMerchant();
    const mine = await buildInvoices(merchant, 2);
    const theirs = await buildInvoices(merchant, 1);
    const browser = await openAll(mine.invoices.map(({ url }) => url));
    for (const focus of [theirs.client.id, theirs.invoices[0]?.id ?? "", "nothing", "'; --"]) {
      expect(await browser.viewer({ focus })).toMatchObject({ client: { id: mine.client.id } });
      expect(await browser.see(theirs.invoices[0]?.id, { focus })).toBeNull();
    }
  });
});

describe("each link ends by itself", () => {
  test("when it is rotated, withdrawn with its client's access, or expired", async () => {
    const merchant = await api.createMerchant();
    const alma = await buildInvoices(merchant, 2);
    const bernd = await buildInvoices(merchant, 1);
    const [first, second] = alma.invoices;
    const [other] = bernd.invoices;
    const urls = [...alma.invoices, ...bernd.invoices].map(({ url }) => url);
    const browser = await openAll(urls);
    const seen = async () =>
      Promise.all(
        [first?.id, second?.id, other?.id].map(async (id) => (await browser.see(id, { focus: id })) !== null),
      );

    expect(await seen()).toEqual([true, true, true]);
    await (
      await merchant.staff()
    )(`mutation ($id: ID!) { rotateDocumentLink(documentId: $id) { __typename } }`, {
      id: first?.id,
    });
    expect(await seen()).toEqual([false, true, true]);
    await setAccess(merchant, bernd.client, false);
    expect(await seen()).toEqual([false, true, false]);
    await setAccess(merchant, bernd.client, true);
    expect(await seen()).toEqual([false, true, false]);
    api.clock.advance(15 * DAY_MS);
    expect((await browser.ask(`{ viewer { id } }`)).statusCode).toBe(401);
    api.clock.advance(-15 * DAY_MS);
  });

  test("but signing out ends all of them, also for whoever kept the cookies", async () => {
    const merchant = await api.createMerchant();
    const alma = await buildInvoices(merchant, 1);
    const other = await buildInvoices(await api.createMerchant(), 1);
    const browser = await openAll([
      alma.client.customerportalUrl,
      alma.invoices[0]?.url ?? "",
      other.client.customerportalUrl,
    ]);
    const kept = browser.copy();
    await browser.ask(`mutation { signOut }`);
    expect(browser.cookieNames()).toEqual([]);
    expect((await kept.ask(`{ viewer { id } }`)).statusCode).toBe(401);
  });

  test("and the oldest makes room for the twenty-first", async () => {
    const { invoices } = await buildInvoices(await api.createMerchant(), 22);
    const browser = new Browser(api.server.app);
    for (const { url } of invoices) {
      await browser.open(url);
      api.clock.advance(1000);
    }
    expect(browser.cookieNames()).toHaveLength(20);
    expect(await browser.see(invoices[0]?.id)).toBeNull();
    expect(await browser.see(invoices[2]?.id)).not.toBeNull();
    expect(await browser.see(invoices[21]?.id)).not.toBeNull();
  });
});

describe("a preview by staff", () => {
  async function preview(merchant: TestMerchant, { id }: BuiltClient): Promise<string> {
    const { data } = await (
      await merchant.staff()
    )<{ createPortalPreview: { url: string } }>(
      `mutation ($id: ID!) { createPortalPreview(clientId: $id) { ... on CreatePortalPreviewSuccess { url } } }`,
      { id },
    );
    return data.createPortalPreview.url;
  }

  test("stays read-only beside a customer's link in the same browser, and leaves that as it was", async () => {
    const merchant = await api.createMerchant();
    const { client, invoices } = await buildInvoices(merchant, 1);
    const browser = await openAll([client.customerportalUrl, await preview(merchant, client)]);
    expect(await browser.viewer()).toMatchObject({ readOnly: true });
    expect(await browser.see(invoices[0]?.id)).toEqual(["VIEW"]);

    api.clock.advance(2 * 3_600_000);
    expect(await browser.viewer()).toMatchObject({ readOnly: false });
    api.clock.advance(-2 * 3_600_000);
  });

  test("of a second client takes nothing away from that of the first", async () => {
    const merchant = await api.createMerchant();
    const [alma, bernd] = [await buildInvoices(merchant, 1), await buildInvoices(merchant, 1)];
    const browser = await openAll([await preview(merchant, alma.client), await preview(merchant, bernd.client)]);
    for (const { id } of [...alma.invoices, ...bernd.invoices]) {
      expect(await browser.see(id, { focus: id })).toEqual(["VIEW"]);
    }
  });
});

test("however many links were opened, a request looks its sessions up in one statement", async () => {
  const { invoices } = await buildInvoices(await api.createMerchant(), 3);
  const browser = await openAll(invoices.map(({ url }) => url));
  const before = api.server.database.statements;
  await browser.list({ focus: invoices[0]?.id });
  expect(api.server.database.statements - before).toBe(2);
});
