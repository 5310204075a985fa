import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SETTING_TEXTS } from "./setting-texts";
import { EnvironmentError, readEnvironment } from "./environment";

const secretOf = (name: string): string => createHash("sha256").update(name).digest("hex");

const given = {
  NODE_ENV: "production",
  DATA_DIR: "/nowhere",
  LINK_KEYS: `1:${secretOf("a")}`,
  INTERNAL_SECRET: secretOf("b"),
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
  const [newer, older] = [secretOf("c"), secretOf("d")];
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

describe("secrets that nobody generated", () => {
  const weak = [
    "0".repeat(64),
    "f".repeat(64),
    "0123456789abcdef".repeat(4),
    "deadbeef".repeat(8),
    Array.from({ length: 32 }, (_, index) => index.toString(16).padStart(2, "0")).join(""),
    Buffer.from("please-change-me-before-you-go-!").toString("hex"),
  ];

  test.each(weak)("%s keeps the server from starting, wherever it stands", (secret) => {
    expect(() => readEnvironment({ ...given, LINK_KEYS: `2:${secretOf("x")},1:${secret}` })).toThrow(
      /LINK_KEYS: key 1 /,
    );
    expect(() => readEnvironment({ ...given, INTERNAL_SECRET: secret })).toThrow(
      /INTERNAL_SECRET: it .*\n.*randomBytes/,
    );
    expect(() => readEnvironment({ ...given, PREVIOUS_INTERNAL_SECRETS: `${secretOf("x")},${secret}` })).toThrow(
      /PREVIOUS_INTERNAL_SECRETS: number 2 /,
    );
  });

  test("also when they are in the file", () => {
    const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-"));
    const stored = { linkKeys: `1:${"0".repeat(64)}`, internalSecret: secretOf("b") };
    writeFileSync(join(dataDir, "secrets.json"), JSON.stringify(stored));
    expect(() => readEnvironment({ NODE_ENV: "production", DATA_DIR: dataDir })).toThrow(/key 1 is all zeros/);
    rmSync(dataDir, { recursive: true });
  });

  test("one secret for both purposes is refused, too", () => {
    expect(() => readEnvironment({ ...given, INTERNAL_SECRET: secretOf("a") })).toThrow(/must not be the same/);
  });
});

test("the sender is an address that emails can come from, with or without a name", () => {
  const senderOf = (text: string): string | null =>
    readEnvironment({ ...given, SMTP_URL: "smtp://mail.example.com", MAIL_FROM: text }).mailFrom;
  expect(senderOf("portal@example.com")).toBe("portal@example.com");
  expect(senderOf(' "Muster GmbH" <portal@example.com> ')).toBe("portal@example.com");
  for (const wrong of ["abc", "a@b", "Muster <>", "Muster portal@example.com", "a..b@example.com", "<a@b.de> c"]) {
    expect(() => senderOf(wrong)).toThrow("MAIL_FROM: must be an email address");
  }
});

test("files in a bucket need keys, and no setting for one is left alone", () => {
  const keys = { S3_ACCESS_KEY_ID: "key-id", S3_SECRET_ACCESS_KEY: "a secret" };
  const bucket = { ...keys, S3_BUCKET: "kundenportal-files" };
  expect(readEnvironment(given).fileBucket).toBeNull();
  expect(readEnvironment({ ...given, ...bucket }).fileBucket).toMatchObject({ endpoint: null, isPathStyle: false });
  expect(readEnvironment({ ...given, ...bucket, S3_ENDPOINT: "https://s3.example.com" }).fileBucket).toMatchObject({
    endpoint: "https://s3.example.com",
    isPathStyle: true,
  });
  expect(() => readEnvironment({ ...given, S3_BUCKET: "kundenportal-files" })).toThrow("S3_ACCESS_KEY_ID and");
  expect(() => readEnvironment({ ...given, ...keys })).toThrow("S3_BUCKET: required");
  expect(() => readEnvironment({ ...given, ...bucket, S3_BUCKET: "https://s3.example.com/files" })).toThrow(
    "S3_BUCKET: must be the name of a bucket",
  );
});

test("traces are for those who name a collector, by OpenTelemetry's settings", () => {
  const collector = { ...given, OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318/" };
  const tracingOf = (more: Record<string, string>) => readEnvironment({ ...collector, ...more }).tracing;
  expect(tracingOf({})).toEqual({ url: "http://127.0.0.1:4318/v1/traces", protocol: "http/protobuf" });
  expect(
    tracingOf({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "https://x.example/t", OTEL_EXPORTER_OTLP_PROTOCOL: "http/json" }),
  ).toEqual({ url: "https://x.example/t", protocol: "http/json" });
  expect(tracingOf({ OTEL_SDK_DISABLED: "true" })).toBeNull();
  expect(tracingOf({ OTEL_TRACES_EXPORTER: "none" })).toBeNull();
  expect(() => tracingOf({ OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" })).toThrow("OTEL_EXPORTER_OTLP_PROTOCOL: must be");
  // Set for another program on the machine.
  expect(readEnvironment({ ...given, OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" }).tracing).toBeNull();
});

test("the documented samples are accepted", () => {
  for (const [name, { sample }] of Object.entries(SETTING_TEXTS)) {
    // Nobody may have the same secret as somebody else.
    if (sample === null || sample.includes("hex-digits")) continue;
    const together = {
      DATABASE_URL: "postgres://localhost/kundenportal",
      MAIL_FROM: "a@example.com",
      S3_BUCKET: "files",
      S3_ACCESS_KEY_ID: "key-id",
      S3_SECRET_ACCESS_KEY: "a secret",
    };
    expect(() => readEnvironment({ ...given, ...together, [name]: sample })).not.toThrow();
  }
});
