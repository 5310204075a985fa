import { EnvironmentError, readEnvironment } from "./environment";

const given = {
  NODE_ENV: "production",
  DATA_DIR: "/nowhere",
  LINK_KEYS: `1:${"a".repeat(64)}`,
  INTERNAL_SECRET: "b".repeat(64),
};

test("stand-ins for payment providers are allowed in tests only, and on this machine only", () => {
  const origin = "http://127.0.0.1:4711";
  expect(() => readEnvironment({ ...given, STRIPE_TEST_ORIGIN: origin })).toThrow(EnvironmentError);
  expect(() => readEnvironment({ ...given, PAYLINK_TEST_ORIGIN: origin })).toThrow(EnvironmentError);
  for (const elsewhere of [
    "http://example.com",
    "https://127.0.0.1:1",
    "http://127.0.0.1:1@example.com",
    `${origin}/x`,
  ]) {
    const wrong = { ...given, NODE_ENV: "test", PAYLINK_TEST_ORIGIN: elsewhere };
    expect(() => readEnvironment(wrong)).toThrow(EnvironmentError);
  }
  expect(readEnvironment({ ...given, NODE_ENV: "test", PAYLINK_TEST_ORIGIN: origin }).paymentTestOrigins).toEqual({
    paylink: origin,
    stripe: null,
  });
  expect(readEnvironment(given).paymentTestOrigins).toEqual({ paylink: null, stripe: null });
});

test("earlier internal secrets are listed newest first, and complete", () => {
  const [newer, older] = ["c".repeat(64), "d".repeat(64)];
  const { previousInternalSecrets } = readEnvironment({ ...given, PREVIOUS_INTERNAL_SECRETS: `${newer},${older}` });
  expect(previousInternalSecrets.map((secret) => secret.toString("hex"))).toEqual([newer, older]);
  expect(readEnvironment(given).previousInternalSecrets).toEqual([]);
  expect(() => readEnvironment({ ...given, PREVIOUS_INTERNAL_SECRETS: "abc" })).toThrow(EnvironmentError);
});

test("further domains of PayLink are host names, nothing else", () => {
  expect(readEnvironment({ ...given, PAYLINK_BASE_DOMAINS: "zahls.ch,loop-pay.com" }).paylinkBaseDomains).toEqual([
    "zahls.ch",
    "loop-pay.com",
  ]);
  for (const wrong of [
    "localhost",
    "10.0.0.1",
    "https://zahls.ch",
    "zahls.ch/x",
    "zahls.ch:80",
    "a@zahls.ch",
    "*.ch",
  ]) {
    expect(() => readEnvironment({ ...given, PAYLINK_BASE_DOMAINS: wrong })).toThrow(EnvironmentError);
  }
});
