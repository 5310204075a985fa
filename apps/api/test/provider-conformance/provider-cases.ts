import { scopeOfNobody } from "../../src/access/scopes.test-support";
import { Patience } from "../../src/shared/patience";
import { PaylinkKind } from "../../src/integrations/payment-providers/paylink/paylink-kind";
import {
  OutcomeUnknownError,
  type PaymentProvider,
  type PaymentProviderKind,
  ProviderUnavailableError,
} from "../../src/integrations/payment-providers/payment-provider";
import { StripeKind } from "../../src/integrations/payment-providers/stripe/stripe-kind";
import { newId } from "../../src/shared/ids";
import type { TestClock } from "../create-test-api";
import { FakePaylink, type FakePaylinkOptions } from "../fake-providers/fake-paylink";
import type { FakeProvider } from "../fake-providers/fake-provider";
import { FakeStripe } from "../fake-providers/fake-stripe";

const INSTANCE = "muster";
const API_SECRET = "geheim-0123456789";
const STRIPE_KEY = "sk_test_51MusterHandel0000";
const STRIPE_SIGNING_SECRET = "whsec_muster0123456789";
/** Enough for this machine, and short enough to wait for in tests. */
const TIMEOUT_MS = 400;

/** What can't be the same for all providers. */
export interface ProviderTraits {
  readonly provider: "paylink" | "stripe" | "sandbox";
  /** Whether messages themselves prove who sent them. */
  readonly isSigned: boolean;
  /** Whether an order sent twice is one order. */
  readonly isIdempotent: boolean;
  /** Whether a payer can pay an amount other than the one ordered. */
  readonly takesOtherAmounts: boolean;
  /** Whether a page is closed once a part was paid there. */
  readonly partEndsPage: boolean;
  readonly live: boolean;
}

/** What is particular to a provider's API and pages, and never reaches the core. */
interface ProviderHabits {
  /** Where its pay pages are in production. */
  readonly payHost: string;
  /** The setting that proves to the provider who is asking. */
  readonly secretSetting: string;
  /** How creating a page fails when nobody answers. */
  readonly unreachableError: typeof OutcomeUnknownError | typeof ProviderUnavailableError;
  /** A page on which a method that takes days finally failed. */
  readonly failedPage: "OPEN" | "COMPLETED";
  /** A page that was withdrawn. */
  readonly withdrawnPage: "CANCELED" | "EXPIRED";
  /** Whether a won dispute leaves no trace, as if the payment had only been confirmed again. */
  readonly forgetsWonDisputes: boolean;
}

/** Waits before a request is retried. */
type Pause = (milliseconds: number) => Promise<void>;

/** One way of being connected to one provider, with the provider for it. */
export interface ProviderCase extends ProviderHabits {
  readonly name: string;
  readonly traits: ProviderTraits;
  /** What a merchant enters. */
  readonly settings: Readonly<Record<string, string>>;
  /** The same with a secret that the provider refuses. */
  readonly wrongSettings: Readonly<Record<string, string>>;
  /** Not listening yet. */
  createFake(now: () => Date): FakeProvider;
  /** `testOrigin` null: as in production. */
  createKind(clock: TestClock, testOrigin: string | null, pause: Pause): PaymentProviderKind;
}

const PAY_HOSTS = {
  CONCARDIS: `${INSTANCE}.pay-link.eu`,
  NEXI: `${INSTANCE}.nets-pay.link`,
  PAYREXX: `${INSTANCE}.payrexx.com`,
} as const;

function paylinkCase(
  name: string,
  settings: Readonly<Record<string, string>> & { readonly brand: keyof typeof PAY_HOSTS },
  options: Omit<FakePaylinkOptions, "now" | "instance" | "apiSecret" | "isTest">,
): ProviderCase {
  const typed = { instance: INSTANCE, apiSecret: API_SECRET, live: "true", ...settings };
  return {
    name,
    traits: {
      provider: "paylink",
      isSigned: false,
      isIdempotent: false,
      takesOtherAmounts: true,
      partEndsPage: options.partEndsPage,
      live: true,
    },
    payHost: PAY_HOSTS[settings.brand],
    secretSetting: "apiSecret",
    unreachableError: ProviderUnavailableError,
    failedPage: "OPEN",
    withdrawnPage: "CANCELED",
    forgetsWonDisputes: true,
    settings: typed,
    wrongSettings: { ...typed, apiSecret: "falsch-0123456789" },
    createFake: (now) => new FakePaylink({ ...options, now, instance: INSTANCE, apiSecret: API_SECRET, isTest: false }),
    createKind: (clock, testOrigin, pause) =>
      new PaylinkKind(clock, {
        moreBaseDomains: [],
        testOrigin,
        timeoutMs: TIMEOUT_MS,
        patience: new Patience(60_000),
        pause,
      }),
  };
}

/** As seen at Concardis: signed forms, odd ids, numbers as text, refunds only in the list, errors with status 200. */
const CONCARDIS = {
  auth: "SIGNATURE",
  apiVersion: "v1.0",
  errorStatus: 200,
  takesJson: false,
  style: "OLD",
  oddIds: true,
  refundsInLink: false,
  webhookFormat: "FORM",
  partEndsPage: false,
} as const;

/** As Payrexx documents it today. */
const PAYREXX = {
  auth: "API_KEY",
  apiVersion: "v1.14",
  errorStatus: 400,
  takesJson: true,
  style: "NEW",
  oddIds: false,
  refundsInLink: true,
  webhookFormat: "JSON",
  partEndsPage: true,
} as const;

const stripeSettings = { secretKey: STRIPE_KEY, webhookSecret: STRIPE_SIGNING_SECRET };

/** What `npm test` has no time for: each differs from one of the others in little. */
const ONLY_LONG = ["Concardis, signature, Invoice", "Nexi, signature, Paylink", "Payrexx, API key, Gateway"];
const leavesOut = process.env["TEST_LONG"] === "false";

const ALL_CASES: readonly ProviderCase[] = [
  paylinkCase("paylink: Concardis, signature, Gateway", { brand: "CONCARDIS" }, CONCARDIS),
  paylinkCase("paylink: Concardis, signature, Invoice", { brand: "CONCARDIS", linkObject: "Invoice" }, CONCARDIS),
  paylinkCase(
    "paylink: Nexi, signature, Paylink",
    { brand: "NEXI" },
    { ...CONCARDIS, oddIds: false, webhookFormat: "JSON" },
  ),
  paylinkCase("paylink: Payrexx, API key, Gateway", { brand: "PAYREXX", bodyFormat: "JSON" }, PAYREXX),
  paylinkCase(
    "paylink: Payrexx, API key, Invoice",
    { brand: "PAYREXX", linkObject: "Invoice" },
    { ...PAYREXX, webhookFormat: "FORM" },
  ),
  {
    name: "stripe",
    traits: {
      provider: "stripe",
      isSigned: true,
      isIdempotent: true,
      takesOtherAmounts: false,
      partEndsPage: true,
      live: false,
    },
    payHost: "checkout.stripe.com",
    secretSetting: "secretKey",
    // Stripe's SDK has tried several times, and does not say whether all attempts failed.
    unreachableError: OutcomeUnknownError,
    failedPage: "COMPLETED",
    withdrawnPage: "EXPIRED",
    forgetsWonDisputes: false,
    settings: stripeSettings,
    wrongSettings: { ...stripeSettings, secretKey: "sk_test_51Falsch0000000000" },
    createFake: (now) =>
      new FakeStripe({ now, secretKey: STRIPE_KEY, livemode: false, webhookSecret: STRIPE_SIGNING_SECRET }),
    createKind: (clock, testOrigin, pause) =>
      new StripeKind(clock, { testOrigin, timeoutMs: TIMEOUT_MS, pause, patience: new Patience(60_000) }),
  },
];

export const PROVIDER_CASES = ALL_CASES.filter(
  ({ name }) => !leavesOut || !ONLY_LONG.some((left) => name.endsWith(left)),
);

/** The cases for which something is true, and the others. */
export function splitBy(
  isTrueOf: (subject: ProviderCase) => boolean,
): readonly [readonly ProviderCase[], readonly ProviderCase[]] {
  return [PROVIDER_CASES.filter(isTrueOf), PROVIDER_CASES.filter((subject) => !isTrueOf(subject))];
}

/** The values among the settings that nobody may ever see again. */
export function secretsOf({ settings }: ProviderCase): readonly string[] {
  return Object.entries(settings).flatMap(([name, value]) => (/secret/i.test(name) ? [value] : []));
}

/** Connects to a kind as the core does. Errors: throws when the settings are refused. */
export function connectTo(
  kind: PaymentProviderKind,
  settings: Readonly<Record<string, string>>,
  webhookSecret: string,
): PaymentProvider {
  const parsed = kind.parseSettings(settings);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return kind.connect({ scope: scopeOfNobody(), id: newId(), settings: parsed.settings, webhookSecret });
}
