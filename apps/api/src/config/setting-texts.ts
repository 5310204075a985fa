import type { settings } from "./settings";

/** What a setting is documented with. */
export interface SettingText {
  /** In Markdown: what holds without it. */
  readonly preset: string;
  /** In Markdown, in sentences. */
  readonly meaning: string;
  /** What to write; null: the preset itself. */
  readonly sample: string | null;
}

type TestOnly = "PAYLINK_TEST_ORIGIN" | "STRIPE_TEST_ORIGIN";
/** OpenTelemetry's own settings, besides the one that switches it on: they are documented there. */
type Standard =
  | "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"
  | "OTEL_EXPORTER_OTLP_PROTOCOL"
  | "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"
  | "OTEL_TRACES_EXPORTER"
  | "OTEL_SDK_DISABLED";
export type SettingName = Exclude<keyof typeof settings.shape, TestOnly | Standard>;

/** In the order in which they are documented. */
export const SETTING_TEXTS: Readonly<Record<SettingName, SettingText>> = {
  NODE_ENV: {
    preset: "`production`",
    meaning:
      "`production`, `development` or `test`. Only in production are browser sessions limited to the apps' own operations. Set it explicitly: libraries read it too, and some are slower without it.",
    sample: null,
  },
  HOST: {
    preset: "`127.0.0.1`",
    meaning: "Address to listen on.",
    sample: null,
  },
  PORT: {
    preset: "`4000`",
    meaning: "Port to listen on; `0` picks a free one.",
    sample: null,
  },
  TRUSTED_PROXIES: {
    preset: "`0`",
    meaning: "How many proxies are in front; that many hops of `X-Forwarded-For` are trusted. At most 10.",
    sample: null,
  },
  RUN_WORKERS: {
    preset: "`true`",
    meaning: "`false` if another process takes care of mail and schedules.",
    sample: null,
  },
  STOP_WAIT_SECONDS: {
    preset: "`10`",
    meaning: "How long running requests and jobs may take once the process is told to stop. 1 to 300.",
    sample: null,
  },
  LOG_LEVEL: {
    preset: "`info`",
    meaning: "`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.",
    sample: null,
  },
  METRICS_TOKEN: {
    preset: "–",
    meaning:
      "With it, `/metrics` tells Prometheus figures about the process, for requests that send it as a bearer token.",
    sample: "32-hex-digits",
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    preset: "–",
    meaning:
      "With it, traces go to the collector there (OpenTelemetry, OTLP over HTTP). OpenTelemetry's other settings hold, too; see below.",
    sample: "http://127.0.0.1:4318",
  },
  PORTAL_URL: {
    preset: "`http://HOST:PORT`",
    meaning:
      "Origin of the portal, without a path: all links to customers start with it, whatever the request's host says.",
    sample: "https://portal.example.com",
  },
  ADMIN_URL: {
    preset: "as `PORTAL_URL`",
    meaning: "Origin of the admin app, without a path.",
    sample: "https://admin.example.com",
  },
  OPERATOR_CONTACT: {
    preset: "`MAIL_FROM`",
    meaning:
      "How to reach whoever runs the server (name, phone, address). Named in notices that have nobody else to name.",
    sample: "Muster GmbH, +49 40 1234567",
  },
  DATA_DIR: {
    preset: "`data`",
    meaning: "Folder of the SQLite file, stored files and generated secrets.",
    sample: null,
  },
  DATABASE_URL: {
    preset: "–",
    meaning: "`postgres://…`; without it SQLite in `DATA_DIR`. Needs `LINK_KEYS` and `INTERNAL_SECRET`.",
    sample: "postgres://kundenportal:password@localhost/kundenportal",
  },
  DATABASE_READ_URL: {
    preset: "–",
    meaning:
      "`postgres://…` of a streaming replica of `DATABASE_URL`: lists, searches, exports and sums are read there whenever it has all that is committed.",
    sample: "postgres://kundenportal:password@replica/kundenportal",
  },
  DATABASE_WAIT_SECONDS: {
    preset: "`10`",
    meaning:
      "How long anything waits for the database: for a connection, a statement, a lock, or the file of SQLite. After that it is answered 503. 1 to 300.",
    sample: null,
  },
  S3_BUCKET: {
    preset: "–",
    meaning:
      "Bucket for stored files on a server that speaks S3; without it they are in `DATA_DIR`. Needs `S3_ACCESS_KEY_ID` and `S3_SECRET_ACCESS_KEY`.",
    sample: "kundenportal-files",
  },
  S3_ENDPOINT: {
    preset: "Amazon's",
    meaning: "Origin of that server.",
    sample: "https://s3.example.com",
  },
  S3_REGION: {
    preset: "`us-east-1`",
    meaning: "Region of the bucket. Many servers have only this one.",
    sample: null,
  },
  S3_ACCESS_KEY_ID: {
    preset: "–",
    meaning:
      "Who we are there: may read and write objects of the bucket, and list it, or else a missing one looks like a forbidden one.",
    sample: "key-id",
  },
  S3_SECRET_ACCESS_KEY: {
    preset: "–",
    meaning: "The secret that belongs to it.",
    sample: "secret-of-this-key",
  },
  S3_PATH_STYLE: {
    preset: "`true` with `S3_ENDPOINT`",
    meaning: "Whether the bucket's name is in the address's path, or else in its host's name.",
    sample: "true",
  },
  DATABASE_CONNECTIONS: {
    preset: "`8`",
    meaning:
      "How many connections to PostgreSQL each process opens at most. All processes together, and twice as many while they are replaced, must fit into PostgreSQL's `max_connections`. 2 to 100.",
    sample: null,
  },
  LINK_KEYS: {
    preset: "generated into `secrets.json`",
    meaning: "Keys that sign portal links: `id:64-hex-digits`, comma-separated, newest first. Ids from 0 to 255.",
    sample: "1:64-hex-digits",
  },
  INTERNAL_SECRET: {
    preset: "generated into `secrets.json`",
    meaning:
      "64 hex digits; signs the installation's messages to itself, such as the sandbox's webhooks, and seals the payment providers' credentials, the second factors and kept answers.",
    sample: "64-hex-digits",
  },
  PREVIOUS_INTERNAL_SECRETS: {
    preset: "–",
    meaning:
      "Earlier internal secrets, comma-separated, newest first: they still open credentials that were sealed with them.",
    sample: "64-hex-digits",
  },
  NEW_SECRETS: {
    preset: "`false`",
    meaning:
      "Makes a new `secrets.json` where one is missing beside a database; otherwise that is refused, because every link that was sent is dead then.",
    sample: null,
  },
  SMTP_URL: {
    preset: "–",
    meaning: "`smtp://…` or `smtps://…` with user and password: the server for outgoing mail. Needs `MAIL_FROM`.",
    sample: "smtp://user:password@mail.example.com:587",
  },
  MAIL_FROM: {
    preset: "–",
    meaning: "The sender's address; names in it are left out, because emails carry the merchant's.",
    sample: "portal@example.com",
  },
  DEMO: {
    preset: "`false` (`npm start`: see above)",
    meaning:
      "Fills an empty database with the demo merchant, prints its sign-in, keeps emails in the built-in mailbox, and lets signed-in browsers use the playground.",
    sample: null,
  },
  PLAY_MONEY: {
    preset: "as `DEMO`",
    meaning:
      "Customers of a merchant without a payment provider account pay with the sandbox's play money, which settles invoices like real money.",
    sample: null,
  },
  PAYLINK_BASE_DOMAINS: {
    preset: "–",
    meaning:
      "Domains of Payrexx partners on which merchants may have accounts, comma-separated. Requests with merchants' data go to `api.` on each of them, so list only those you trust.",
    sample: "pay.example.com",
  },
  WEBHOOK_NETWORKS: {
    preset: "–",
    meaning:
      "Addresses and networks (CIDR) inside of your own network to which merchants may have webhooks sent, comma-separated, also without HTTPS. All others in it are refused.",
    sample: "10.20.0.0/16,192.168.1.5",
  },
};
