// @ts-check
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { startDemoServer } from "./demo-server.mjs";
import { serveStaticPage } from "./static-page.mjs";

/**
 * What Lighthouse says about one page. Scores: 0 to 100.
 * @typedef {{ performance: number, accessibility: number, bestPractices: number, firstPaintMs: number, largestPaintMs: number,
 *   blockedMs: number, shift: number, scriptBytes: number }} Visit
 * @typedef {{ name: string, url: string, headers?: Record<string, string> }} Page
 */

const kinds = ["performance", "accessibility", "best-practices"];
const browserFlags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/**
 * Visits each page as often as there are rounds, in turn, so that a machine getting slower or faster favours none.
 * @param {number} rounds
 * @returns {Promise<ReadonlyMap<string, readonly Visit[]>>} by the page's name
 */
export async function measurePages(rounds) {
  const server = await startDemoServer();
  try {
    const customer = await openLink(server.portalLink);
    const home = await read(`${server.origin}/portal/`, customer);
    const [documentPath = ""] = /\/portal\/documents\/[\w-]+/.exec(home) ?? [];
    const staticPage = await serveStaticPage(home);
    /** @type {readonly Page[]} */
    const pages = [
      { name: "static page", url: staticPage.url },
      { name: "link → start page", url: server.portalLink },
      { name: "document page", url: `${server.origin}${documentPath}`, headers: { cookie: customer } },
      { name: "admin start page", url: `${server.origin}/admin/`, headers: { cookie: await signIn(server) } },
    ];
    /** @type {Map<string, Visit[]>} */
    const visits = new Map(pages.map(({ name }) => [name, []]));
    for (let round = 1; round <= rounds; round += 1) {
      for (const page of pages) {
        const visit = await visitPage(page);
        visits.get(page.name)?.push(visit);
        console.log(`Round ${round} of ${rounds}: ${page.name}: ${visit.performance}`);
      }
    }
    staticPage.close();
    return visits;
  } finally {
    await server.stop();
  }
}

/**
 * Once more where Lighthouse could not tell when the visit began: now and then a browser that has just been started leaves that out.
 * @param {Page} page
 * @returns {Promise<Visit>}
 */
async function visitPage(page) {
  return (await tryVisit(page)) ?? (await tryVisit(page)) ?? fail(`${page.url} could not be measured: no beginning`);
}

/** @param {string} message @returns {never} */
function fail(message) {
  throw new Error(message);
}

/** In a browser of its own, with nothing in its cache. @param {Page} page @returns {Promise<Visit | null>} null: to be repeated */
async function tryVisit({ url, headers = {} }) {
  const chromePath = process.env["CHROMIUM_PATH"];
  const browser = await launch({ chromeFlags: browserFlags, ...(chromePath !== undefined && { chromePath }) });
  try {
    const result = await lighthouse(url, {
      port: browser.port,
      onlyCategories: kinds,
      extraHeaders: headers,
      logLevel: "error",
    });
    if (result?.lhr.runtimeError?.code === "NO_NAVSTART") return null;
    if (result === undefined || result.lhr.runtimeError !== undefined) {
      throw new Error(`${url} could not be measured: ${result?.lhr.runtimeError?.message ?? "no result"}`);
    }
    return toVisit(result.lhr);
  } finally {
    browser.kill();
  }
}

/** @param {import("lighthouse").Result} result @returns {Visit} */
function toVisit({ audits, categories }) {
  const score = (/** @type {string} */ kind) => Math.round((categories[kind]?.score ?? 0) * 100);
  const value = (/** @type {string} */ audit) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    firstPaintMs: value("first-contentful-paint"),
    largestPaintMs: value("largest-contentful-paint"),
    blockedMs: value("total-blocking-time"),
    shift: value("cumulative-layout-shift"),
    scriptBytes: scriptBytesOf(audits["network-requests"]?.details),
  };
}

/** @param {unknown} details @returns {number} as they travelled */
function scriptBytesOf(details) {
  const { items = [] } = /** @type {{ items?: readonly { resourceType?: string, transferSize?: number }[] }} */ (
    details ?? {}
  );
  return items.reduce(
    (sum, { resourceType, transferSize = 0 }) => sum + (resourceType === "Script" ? transferSize : 0),
    0,
  );
}

/** @param {string} link @returns {Promise<string>} the session's cookie */
async function openLink(link) {
  return cookieOf(await fetch(link, { redirect: "manual" }));
}

/** @param {import("./demo-server.mjs").DemoServer} server @returns {Promise<string>} the session's cookie */
async function signIn({ origin, staff }) {
  const query = "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }";
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { input: staff } }),
  });
  return cookieOf(response);
}

/** @param {Response} response */
function cookieOf(response) {
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (cookies.length === 0) throw new Error(`${response.url} set no cookie`);
  return cookies.join("; ");
}

/** @param {string} url @param {string} cookie */
async function read(url, cookie) {
  const response = await fetch(url, { headers: { cookie } });
  return response.text();
}
