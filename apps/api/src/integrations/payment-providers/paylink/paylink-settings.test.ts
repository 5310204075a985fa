import { KNOWN_BASE_DOMAINS, parsePaylinkSettings } from "./paylink-settings";

const typed = { brand: "CONCARDIS", instance: "Muster-Laden", apiSecret: "geheim-0123456789", live: "true" };

function problemsOf(change: Readonly<Record<string, unknown>>, more: readonly string[] = []): readonly string[] {
  const parsed = parsePaylinkSettings({ ...typed, ...change }, [...KNOWN_BASE_DOMAINS, ...more]);
  return parsed.ok ? [] : parsed.problems.map(({ field }) => field);
}

test.each([
  { brand: "CONCARDIS", baseDomain: "pay-link.eu", apiVersion: "v1.0", linkObject: "Gateway", authMode: "SIGNATURE" },
  { brand: "NEXI", baseDomain: "nets-pay.link", apiVersion: "v1.0", linkObject: "Paylink", authMode: "SIGNATURE" },
  { brand: "PAYREXX", baseDomain: "payrexx.com", apiVersion: "v1.14", linkObject: "Gateway", authMode: "API_KEY" },
])("the brand $brand says what its API expects", ({ brand, ...ofApi }) => {
  const parsed = parsePaylinkSettings({ ...typed, brand }, KNOWN_BASE_DOMAINS);
  expect(parsed).toEqual({
    ok: true,
    settings: {
      ...{ brand, instance: "muster-laden", apiSecret: "geheim-0123456789", live: true, bodyFormat: "FORM", psp: null },
      ...ofApi,
    },
  });
});

test("what was read can be read again, and empty fields count as left out", () => {
  const empty = { baseDomain: "", apiVersion: "", linkObject: "", authMode: "", bodyFormat: "", psp: "" };
  const first = parsePaylinkSettings({ ...typed, ...empty, psp: "29", linkObject: "Invoice" }, KNOWN_BASE_DOMAINS);
  expect(first).toMatchObject({ ok: true, settings: { psp: 29, linkObject: "Invoice" } });
  if (first.ok) expect(parsePaylinkSettings(first.settings, KNOWN_BASE_DOMAINS)).toEqual(first);
});

test.each<[string, Readonly<Record<string, unknown>>]>([
  ["brand", { brand: "PAYPAL" }],
  ["instance", { instance: "" }],
  ["instance", { instance: "evil.example/" }],
  ["instance", { instance: "a&instance=b" }],
  ["apiSecret", { apiSecret: "x" }],
  ["apiSecret", { apiSecret: "geheim\r\nx-evil: 1" }],
  ["live", { live: "perhaps" }],
  ["apiVersion", { apiVersion: "v1.0/../admin" }],
  ["linkObject", { linkObject: "Transaction" }],
  ["authMode", { authMode: "NONE" }],
  ["bodyFormat", { bodyFormat: "JSON" }],
  ["psp", { psp: "all" }],
])("a wrong %s is reported by the name of the field", (field, change) => {
  expect(problemsOf(change)).toEqual([field]);
});

test("a merchant can't send the server to another host than the operator allows", () => {
  for (const host of ["localhost", "127.0.0.1", "169.254.169.254", "internal.example", "pay-link.eu.evil.example"]) {
    expect(problemsOf({ baseDomain: host })).toEqual(["baseDomain"]);
  }
  expect(problemsOf({ baseDomain: "zahls.ch" })).toEqual(["baseDomain"]);
  expect(problemsOf({ baseDomain: "zahls.ch" }, ["zahls.ch"])).toEqual([]);
});

test("problems never quote what was typed", () => {
  const secret = "sehr geheim und falsch";
  const parsed = parsePaylinkSettings({ ...typed, apiSecret: secret, instance: secret }, KNOWN_BASE_DOMAINS);
  expect(JSON.stringify(parsed)).not.toContain("geheim");
});
