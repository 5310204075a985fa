import type { PaymentMethod } from "../../../integrations/payment-providers/payment-provider";
import type { PaymentEntity } from "./payment.entity";
import type { PaymentStatus } from "./payment-status";

/** Where an attempt was started. */
export type PaymentStart = "PORTAL" | "PAYLINK";

export interface Payment extends Omit<PaymentEntity, "merchantId" | "status" | "method" | "startedFrom"> {
  readonly startedFrom: PaymentStart;
  readonly status: PaymentStatus;
  readonly method: PaymentMethod | null;
}

/** A locked attempt, and what decides how a report about it is applied. */
export interface HeldPayment {
  readonly payment: Payment;
  /** Its merchant's. */
  readonly timeZone: string;
  /** Whether its account moves real money. */
  readonly isLive: boolean;
  /** Whether the merchant takes real money now. */
  readonly takesRealMoney: boolean;
  readonly hasRefunds: boolean;
  /** Whether money of it waits for a decision. */
  readonly hasParkedItems: boolean;
}

/** Which attempts a list shows; null: all. */
export interface PaymentListFilter {
  readonly statuses: readonly PaymentStatus[] | null;
  readonly provider: string | null;
  readonly clientId: string | null;
  readonly documentId: string | null;
  /** Instants: from the first on, before the second. */
  readonly createdFrom: string | null;
  readonly createdBefore: string | null;
  readonly changedFrom: string | null;
  readonly changedBefore: string | null;
  readonly disputed: boolean | null;
  readonly order: PaymentOrder;
}

/** What a list of payments is put in order by; each has an index. */
export const PaymentOrderField = { CREATED: "CREATED", CHANGED: "CHANGED" } as const;
export type PaymentOrderField = (typeof PaymentOrderField)[keyof typeof PaymentOrderField];

export interface PaymentOrder {
  readonly field: PaymentOrderField;
  readonly isAscending: boolean;
}

/** An attempt about which the provider is due to be asked. */
export interface DuePayment extends Pick<Payment, "provider" | "providerAccountId"> {
  readonly id: string;
  readonly nextPollAt: string;
  readonly pollAttempts: number;
}

export interface DueFilter {
  readonly now: Date;
  /** How long those wait that have been asked about never, once, twice, …. */
  readonly delaysMs: readonly number[];
  /** Accounts to leave out: their providers do not answer. */
  readonly pausedAccounts: readonly string[];
  readonly limit: number;
}
