import type { TestApi, TestMerchant } from "../../../test/create-test-api";
import { type BuiltClient, buildClient } from "../../../test/factories";
import { DocumentCalls } from "../documents/document.test-support";

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A merchant's client with an issued invoice for 119 euros, and the visitors of its paylink. */
export class PaylinkScene {
  private constructor(
    private readonly api: TestApi,
    readonly merchant: TestMerchant,
    readonly client: BuiltClient,
    readonly calls: DocumentCalls,
  ) {}

  static async create(api: TestApi): Promise<PaylinkScene> {
    const merchant = await api.createMerchant();
    const { database } = api.server;
    await database.transaction(() =>
      database.execute(
        `UPDATE merchant SET iban = 'DE02120300000000202051', account_holder = 'Musterhandel GmbH' WHERE id = :merchantId`,
        { merchantId: merchant.scope.merchantId },
      ),
    );
    const client = await buildClient(merchant);
    const calls = new DocumentCalls(await merchant.staff());
    return new PaylinkScene(api, merchant, client, calls);
  }

  async issueInvoice(
    data: Readonly<Record<string, unknown>> = {},
  ): Promise<{ readonly id: string; readonly url: string }> {
    const { id } = await this.calls.issued({ clientId: this.client.id, data: { lines: [LINE], ...data } });
    return { id, url: await this.payUrl(id) };
  }

  async payUrl(id: string): Promise<string> {
    const { payUrl } = await this.calls.read<{ payUrl: string | null }>(id, "payUrl");
    if (payUrl === null) throw new Error("There is no paylink");
    return payUrl;
  }

  open(url: string, method: "GET" | "POST" = "GET", language = "de"): Promise<Answer> {
    return open(this.api, url, method, language);
  }

  /** Presses the button; returns where it leads. */
  async start(url: string): Promise<string> {
    const { body } = await this.open(url, "POST");
    const target = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(body)?.[1];
    if (target === undefined) throw new Error(`It leads nowhere: ${body}`);
    return target;
  }

  /** Presses a button on the sandbox's page; returns where it leads back to. */
  async play(payPage: string, outcome: string): Promise<string> {
    const response = await this.api.server.app.inject({
      method: "POST",
      url: new URL(payPage).pathname,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({ outcome, method: "CARD" }).toString(),
    });
    return String(response.headers.location);
  }

  async count(table: "mail" | "payment" | "timeline_entry" | "portal_session"): Promise<number> {
    const row = await this.api.server.database.row<{ readonly count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM ${table} WHERE merchant_id = :merchantId`,
      { merchantId: this.merchant.scope.merchantId },
    );
    return row?.count ?? 0;
  }

  async release(change: { readonly types?: readonly string[]; readonly actions?: readonly string[] }): Promise<void> {
    const staff = await this.merchant.staff();
    const { data } = await staff<{ portalSettings: { readonly revision: number } }>(`{ portalSettings { revision } }`);
    await staff(
      `mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { __typename } }`,
      {
        input: {
          revision: data.portalSettings.revision,
          enabledDocumentTypes: change.types ?? ["INVOICE", "REMINDER"],
          enabledActions: change.actions ?? ["PAY", "COMMENT"],
          enabledSections: [],
          newClientsHaveAccess: false,
          linkValidityDays: 365,
        },
      },
    );
  }
}

const LINE = { name: "Beratung", quantity: "2", unit: "HUR", unitPrice: "50.00", taxRatePercent: "19" };

/** As a browser would, in German by default. */
export async function open(
  api: TestApi,
  url: string,
  method: "GET" | "POST" = "GET",
  language = "de",
): Promise<Answer> {
  const { pathname, search } = new URL(url);
  const response = await api.server.app.inject({
    method,
    url: `${pathname}${search}`,
    headers: { "accept-language": language },
  });
  return { status: response.statusCode, body: response.body, headers: response.headers };
}
