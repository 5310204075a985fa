import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { MailTemplateKind } from "../templates/mail-template-kinds";

/** What an email is about: a template's occasion, or something that we write by ourselves. */
export const MailKind = {
  ...MailTemplateKind,
  CANCELLATION: "CANCELLATION",
  CHANGE_NOTICE: "CHANGE_NOTICE",
  NOTIFICATION: "NOTIFICATION",
  PASSWORD_RESET: "PASSWORD_RESET",
  PASSWORD_CHANGED: "PASSWORD_CHANGED",
  SECOND_FACTOR_CHANGED: "SECOND_FACTOR_CHANGED",
} as const;
export type MailKind = (typeof MailKind)[keyof typeof MailKind];

/** Who emails are written for. */
export const MailAudience = { CUSTOMER: "CUSTOMER", STAFF: "STAFF" } as const;
export type MailAudience = (typeof MailAudience)[keyof typeof MailAudience];

interface MailKindRules {
  readonly audience: MailAudience;
  /** Sent by itself, not by a person: absence notes and other machines must not answer. */
  readonly isAutomatic: boolean;
  /** Page of the admin app where recipients stop these emails; null: they belong to a deal or a sign-in and can't be stopped. */
  readonly settingsPath: string | null;
}

/** Kinds that staff write: about documents, and the client's portal URL. */
type WrittenKind = DocumentType | typeof MailTemplateKind.PORTAL_LINK;

const ABOUT_SIGNING_IN: MailKindRules = { audience: "STAFF", isAutomatic: true, settingsPath: null };
const TO_CUSTOMER: MailKindRules = { audience: "CUSTOMER", isAutomatic: true, settingsPath: null };

/** To add a kind of email: its name above, its rules here, its description in `mail.admin.types.ts`. */
const AUTOMATIC_KINDS: Readonly<Record<Exclude<MailKind, WrittenKind>, MailKindRules>> = {
  PAYMENT_RECEIVED: TO_CUSTOMER,
  PAYMENT_REFUNDED: TO_CUSTOMER,
  PAYMENT_RETURNED: TO_CUSTOMER,
  PAYMENT_REVERSED: TO_CUSTOMER,
  REFUND_REVERSED: TO_CUSTOMER,
  CREDIT_SET_OFF: TO_CUSTOMER,
  SET_OFF_REVERSED: TO_CUSTOMER,
  CREDIT_PAID_OUT: TO_CUSTOMER,
  PAYOUT_REVERSED: TO_CUSTOMER,
  OFFER_ACCEPTED: TO_CUSTOMER,
  OFFER_REJECTED: TO_CUSTOMER,
  NEW_LINK: TO_CUSTOMER,
  CANCELLATION: TO_CUSTOMER,
  CHANGE_NOTICE: TO_CUSTOMER,
  NOTIFICATION: { audience: "STAFF", isAutomatic: true, settingsPath: "/admin/settings/portal" },
  PASSWORD_RESET: ABOUT_SIGNING_IN,
  PASSWORD_CHANGED: ABOUT_SIGNING_IN,
  SECOND_FACTOR_CHANGED: ABOUT_SIGNING_IN,
};

const BY_KIND: Readonly<Partial<Record<MailKind, MailKindRules>>> = AUTOMATIC_KINDS;

export function mailKindRules(kind: MailKind): MailKindRules {
  return BY_KIND[kind] ?? { ...TO_CUSTOMER, isAutomatic: false };
}
