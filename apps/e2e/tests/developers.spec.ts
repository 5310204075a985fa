import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { WebhookReceiver } from "../../api/test/webhook-receiver";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/accessibility";
import { expectOneLanguage } from "../support/language";
import { expect, signIn, test } from "../support/test";

type Locale = "de" | "en";

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const MERCHANT = "Tischlerei Nordlicht";
const POLLED = { timeout: 30_000 };

// A developer at a desk and one on a phone, who speak different languages.
for (const [locale, viewport] of [
  ["de", DESK],
  ["en", PHONE],
] as const) {
  test(`a developer makes a key and sees it work, then a webhook, and mends what fails: ${locale}, ${String(viewport.width)} px`, async ({
    page,
    context,
    server,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const receiver = await WebhookReceiver.start();
    const developer = new Developer(page, locale);
    await signIn(page);
    if (locale === "en") await developer.speakEnglish();
    await page.setViewportSize(viewport);
    const { t } = developer;

    const key = await test.step("a key, and the first request with it, copied with one press", async () => {
      await page.goto("/admin/settings/developers");
      await expect(page.getByLabel(t("developers.address"))).toHaveValue(`${server.origin}/graphql`);
      await developer.inspect("developers");
      await developer.press("apiKeys.new");
      await page.getByLabel(t("apiKeys.name")).fill(`ERP ${locale}`);
      await page.getByRole("radio", { name: t("apiKeys.scope.WRITE") }).check({ force: true });
      await developer.press("apiKeys.create");
      const dialog = page.getByRole("dialog");
      const secret = await dialog.getByLabel(t("apiKeys.secret")).inputValue();
      const curl = await developer.copySample(dialog, "curl");
      expect(runWithCurl(curl)).toContain(MERCHANT);
      await dialog.getByText("JavaScript", { exact: true }).first().click();
      expect(runProgram(await developer.copySample(dialog, "JavaScript"))).toContain(MERCHANT);
      await developer.press("developers.try");
      await expect(dialog.getByRole("figure", { name: t("developers.answer") })).toContainText(MERCHANT);
      await developer.inspect("new key");
      await developer.press("apiKeys.done");
      return secret;
    });
    const mark = `${locale} ${String(Date.now())}`;
    const createClient = async (word: string): Promise<void> => {
      const name = `${word} ${mark}`;
      const query = `mutation ($name: String!) { createClient(input: { data: { name: $name } }) { __typename } }`;
      const answer = await page.request.post("/graphql", {
        headers: { authorization: `Bearer ${key}` },
        data: { query, variables: { name } },
      });
      expect(await answer.json()).toMatchObject({ data: { createClient: { __typename: "CreateClientSuccess" } } });
    };

    const first = await test.step("a webhook for one kind of event; its test arrives, and is signed", async () => {
      await developer.press("webhookEndpoints.new");
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(t("webhookEndpoints.name")).fill(`Hook ${locale}`);
      await dialog.getByLabel(t("webhookEndpoints.url")).fill("ftp://example.com");
      await dialog.getByText(t("webhookEndpoints.which.SOME"), { exact: true }).click();
      await developer.press("webhookEndpoints.create");
      await expect(dialog.getByText(t("core.problem.REQUIRED"))).toBeVisible();
      await dialog.getByRole("checkbox", { name: t("timeline.CLIENT_CREATED"), exact: true }).check({ force: true });
      await developer.press("webhookEndpoints.create");
      await expect(dialog.getByText(t("webhookEndpoints.urlFormat"))).toBeVisible();
      await developer.inspect("new webhook");
      await dialog.getByLabel(t("webhookEndpoints.url")).fill(receiver.url);
      await developer.press("webhookEndpoints.create");
      const secret = await page.getByLabel(t("webhookEndpoints.secret")).inputValue();
      await developer.press("webhookEndpoints.copied");
      await expect(page.getByText(t("webhookDelivery.empty"))).toBeVisible();
      await developer.press("webhookEndpoints.test");
      await developer.openDelivery("webhookDelivery.test", "webhookDelivery.DELIVERED");
      await expect(page.getByRole("dialog").getByText("thank you")).toBeVisible();
      await developer.inspect("delivery");
      await page.keyboard.press("Escape");
      expect(receiver.kinds).toEqual(["TEST"]);
      expect(receiver.isSignedWith(secret)).toBe(true);
      return secret;
    });

    await test.step("after a rotation both secrets count", async () => {
      await developer.choose("webhookEndpoints.rotate");
      await page
        .getByRole("dialog")
        .getByRole("button", { name: t("webhookEndpoints.rotate") })
        .click();
      const second = await page.getByLabel(t("webhookEndpoints.secret")).inputValue();
      await developer.press("webhookEndpoints.copied");
      await expect(page.getByText(t("webhookEndpoints.twoSecretsText"))).toBeVisible();
      await createClient("Rotation");
      await expect.poll(() => receiver.kinds, POLLED).toEqual(["TEST", "CLIENT_CREATED"]);
      expect([receiver.isSignedWith(first), receiver.isSignedWith(second)]).toEqual([true, true]);
    });

    await test.step("what fails is seen with its answer; who answers 410 is left alone, and the page says why", async () => {
      receiver.status = 500;
      await createClient("Störung");
      await expect(page.getByText(t("webhookEndpoints.failingText"))).toBeVisible(POLLED);
      receiver.status = 410;
      await createClient("Umzug");
      await expect(page.getByText(t("webhookEndpoints.stopped.GONE"))).toBeVisible(POLLED);
      await developer.inspect("switched off");
    });

    await test.step("switched on again, everything comes; one and all are sent once more with the same ids", async () => {
      receiver.status = 200;
      await createClient("Inzwischen");
      await developer.press("webhookEndpoints.switchOn");
      await expect(page.getByText(t("webhookEndpoints.state.ON"))).toBeVisible();
      await expect.poll(() => idsOf(receiver, `Inzwischen ${mark}`).length, POLLED).toBe(1);
      const sent = idsOf(receiver, `Rotation ${mark}`).concat(idsOf(receiver, `Inzwischen ${mark}`));
      const before = receiver.received.length;
      await developer.openDelivery("timeline.CLIENT_CREATED", "webhookDelivery.DELIVERED");
      await page
        .getByRole("dialog")
        .getByRole("button", { name: t("webhookEndpoints.resend") })
        .click();
      await expect.poll(() => receiver.received.length, POLLED).toBeGreaterThan(before);
      receiver.received.length = 0;
      await developer.choose("webhookEndpoints.resendSince");
      await page
        .getByRole("dialog")
        .getByRole("button", { name: t("webhookEndpoints.resend") })
        .click();
      const resent = () => idsOf(receiver, `Rotation ${mark}`).concat(idsOf(receiver, `Inzwischen ${mark}`));
      await expect.poll(resent, POLLED).toEqual(sent);
    });

    await test.step("deleted, nothing is left of it", async () => {
      await developer.choose("webhookEndpoints.delete");
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name: t("webhookEndpoints.delete") })
        .click();
      await expect(page.getByRole("heading", { level: 1, name: t("developers.title") })).toBeVisible();
      await expect(page.getByRole("link", { name: `Hook ${locale}` })).toHaveCount(0);
    });
    await receiver.stop();
  });
}

/** Of the events about a client, each once. */
function idsOf(receiver: WebhookReceiver, name: string): readonly (string | undefined)[] {
  const about = receiver.received.filter(({ body }) => body.includes(name));
  return [...new Set(about.map(({ headers }) => headers["webhook-id"]))];
}

/** Somebody who reads the page in their own language. */
class Developer {
  private readonly texts: Readonly<Record<string, string>>;

  constructor(
    private readonly page: Page,
    private readonly locale: Locale,
  ) {
    this.texts = {
      ...readTexts(`apps/admin/src/locales/${locale}.json`),
      ...readTexts(`packages/app-core/src/texts/locales/${locale}.json`),
      ...readTexts(`packages/ui/src/i18n/locales/${locale}.json`),
    };
  }

  readonly t = (key: string): string => {
    const text = this.texts[key];
    if (text === undefined) throw new Error(`No text ${key}`);
    return text;
  };

  async speakEnglish(): Promise<void> {
    await this.page.getByRole("button", { name: /Jette/ }).click();
    await this.page.getByRole("menuitem", { name: "English" }).click();
    await expect(this.page.locator("html")).toHaveAttribute("lang", "en");
  }

  async press(key: string): Promise<void> {
    await this.page.getByRole("button", { name: this.t(key), exact: true }).click();
  }

  /** From the menu of the webhook whose page is open. */
  async choose(key: string): Promise<void> {
    await this.press("webhookEndpoints.more");
    await this.page.getByRole("menuitem", { name: this.t(key) }).click();
  }

  async copySample(where: Locator, name: string): Promise<string> {
    const sample = where.getByRole("figure", { name });
    await sample.getByRole("button", { name: this.t("ui.action.copy") }).click();
    await expect(sample.getByRole("status")).toHaveText(this.t("ui.action.copied"));
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The newest delivery of this name, once it has this status. */
  async openDelivery(titleKey: string, statusKey: string): Promise<void> {
    const row = this.page
      .getByRole("row")
      .filter({ has: this.page.getByRole("link", { name: this.t(titleKey) }) })
      .filter({ hasText: this.t(statusKey) });
    await expect(row.first()).toBeVisible(POLLED);
    await row.first().getByRole("link").click();
    await expect(this.page.getByRole("dialog").getByText(this.t(statusKey))).toBeVisible();
  }

  async inspect(place: string): Promise<void> {
    await expectOneLanguage(this.page, this.locale, place);
    await expectAccessible(this.page, place);
    await expectNoSidewaysScrolling(this.page, place);
  }
}

function readTexts(path: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(__dirname, "../../..", path), "utf8")) as Record<string, string>;
}

function runProgram(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), "first-request-"));
  try {
    const file = join(folder, "first.mjs");
    writeFileSync(file, program);
    return execFileSync(process.execPath, [file], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In a shell, as it was copied; curl must be there. */
function runWithCurl(command: string): string {
  return execFileSync("sh", ["-c", command], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}
