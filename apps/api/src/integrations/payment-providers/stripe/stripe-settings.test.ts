import { isLiveKey, parseStripeSettings } from "./stripe-settings";

const typed = { secretKey: "sk_test_51Muster0000", webhookSecret: "whsec_muster0123" };

test("the key says whether real money moves", () => {
  expect(["sk_live_51Muster0000", "rk_live_51Muster0000", "sk_test_51Muster0000"].map(isLiveKey)).toEqual([
    true,
    true,
    false,
  ]);
});

test("the signing secret can follow later, because Stripe shows it only once it has our address", () => {
  const expected = { ok: true, settings: { secretKey: typed.secretKey, webhookSecret: null, payPageHost: null } };
  expect(parseStripeSettings({ secretKey: typed.secretKey, webhookSecret: "", payPageHost: "" })).toEqual(expected);
  expect(parseStripeSettings(expected.settings)).toEqual(expected);
});

test.each<[string, Readonly<Record<string, unknown>>]>([
  ["secretKey", { secretKey: "pk_test_51Muster0000" }],
  ["secretKey", { secretKey: "" }],
  ["secretKey", { secretKey: undefined }],
  ["webhookSecret", { webhookSecret: "sk_test_51Muster0000" }],
  ["payPageHost", { payPageHost: "https://pay.example.com" }],
  ["payPageHost", { payPageHost: "localhost" }],
])("a wrong %s is reported by the name of the field, without what was typed", (field, change) => {
  const parsed = parseStripeSettings({ ...typed, ...change });
  expect(parsed).toMatchObject({ ok: false, problems: [{ field }] });
  expect(JSON.stringify(parsed)).not.toContain("51Muster0000");
});
