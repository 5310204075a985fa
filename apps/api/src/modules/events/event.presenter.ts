import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import { isCurrencyCode } from "@kundenportal/domain/money/currency";
import { isDecimalText } from "@kundenportal/domain/money/decimal";
import { CLIENT_DATA_SECTIONS, PortalAction } from "@kundenportal/domain/permissions/portal-actions";
import { Money } from "../../graphql/money.types";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import type { TimelineKind } from "../audit/timeline-kinds";
import type { NumberedEntry } from "../audit/timeline-row";
import { CommentAuthor } from "../comments/comment.repository";
import { LedgerEntryKind } from "../ledger/ledger-entry-kind";
import { MailKind } from "../mail/sending/mail-kinds";
import { ParkedItemStatus } from "../payments/parked-money/parked-item";
import type { Event } from "./event.admin.types";
import * as payloads from "./event-payloads.admin.types";
import { EventFacts } from "./event-facts";

/** What is known about an event besides what all have. */
type Present = (facts: EventFacts) => Event;

const client: Present = (facts) =>
  Object.assign(new payloads.ClientEvent(), {
    clientName: facts.text("name"),
    fields: facts.texts("fields") ?? [],
    section: facts.oneOf(CLIENT_DATA_SECTIONS, "section"),
    archived: facts.flag("archived"),
    portalAccess: facts.flag("portalAccess"),
  });

const link: Present = () => new payloads.LinkEvent();

const document: Present = (facts) =>
  Object.assign(new payloads.DocumentEvent(), {
    documentType: facts.oneOf(DOCUMENT_TYPES, "type"),
    number: facts.text("number"),
    version: facts.count("version"),
    cleared: facts.flag("cleared"),
    reason: facts.text("reason"),
    fileName: facts.text("fileName"),
  });

const comment: Present = (facts) =>
  Object.assign(new payloads.CommentEvent(), {
    author: facts.oneOf(Object.values(CommentAuthor), "author"),
    internal: facts.flag("internal") === true,
  });

const offer: Present = (facts) =>
  Object.assign(new payloads.OfferEvent(), {
    number: facts.text("number"),
    version: facts.count("version"),
    name: facts.text("name"),
  });

const money: Present = (facts) =>
  Object.assign(new payloads.MoneyEvent(), {
    amount: readMoney(facts),
    method: facts.oneOf(Object.values(PaymentMethod), "method"),
    movement: facts.oneOf(Object.values(LedgerEntryKind), "movement"),
    decision: facts.oneOf(Object.values(ParkedItemStatus), "decision"),
    problem: facts.text("problem"),
    otherNumber: facts.text("number"),
    reason: facts.text("note"),
  });

const mail: Present = (facts) =>
  Object.assign(new payloads.MailEvent(), {
    mailKind: facts.oneOf(Object.values(MailKind), "mailKind"),
    recipient: facts.text("to"),
    subject: facts.text("subject"),
  });

const staff: Present = (facts) =>
  Object.assign(new payloads.StaffEvent(), {
    name: facts.text("name") ?? facts.text("staffMember"),
    change: facts.oneOf(Object.values(payloads.ManagedChange), "change"),
    secondFactor: facts.flag("active"),
  });

const settings: Present = (facts) =>
  Object.assign(new payloads.SettingsEvent(), {
    fields: facts.texts("fields") ?? [],
    documentTypes: facts.someOf(DOCUMENT_TYPES, "documentTypes"),
    actions: facts.someOf(Object.values(PortalAction), "actions"),
    newClientsHaveAccess: facts.flag("newClientsHaveAccess") ?? facts.flag("portalAccess"),
    changedClients: facts.count("clients"),
    mailTemplate: facts.oneOf(Object.values(MailKind), "mailTemplate"),
    provider: facts.text("provider"),
    webhookEndpoint: facts.text("webhookEndpoint"),
    change: facts.oneOf(Object.values(payloads.ManagedChange), "change"),
  });

const PRESENT: Readonly<Record<TimelineKind, Present>> = {
  CLIENT_CREATED: client,
  CLIENT_UPDATED: client,
  CLIENT_ARCHIVED: client,
  CLIENT_DELETED: client,
  CLIENT_DATA_CHANGED: client,
  PORTAL_ACCESS_CHANGED: client,
  LINK_ROTATED: link,
  LINK_REQUESTED: link,
  DOCUMENT_CREATED: document,
  DOCUMENT_DELETED: document,
  DOCUMENT_IMPORTED: document,
  DOCUMENT_PUBLISHED: document,
  DOCUMENT_ISSUED: document,
  DOCUMENT_REVISED: document,
  DOCUMENT_CANCELED: document,
  DOCUMENT_CLEARED: document,
  DOCUMENT_VIEWED: document,
  COMMENT_ADDED: comment,
  OFFER_ACCEPTED: offer,
  OFFER_REJECTED: offer,
  PAYMENT_STARTED: money,
  PAYMENT_CAPTURED: money,
  PAYMENT_FAILED: money,
  PAYMENT_REFUNDED: money,
  PAYMENT_PARKED: money,
  PARKED_ITEM_RESOLVED: money,
  REFUND_REQUESTED: money,
  REFUND_FAILED: money,
  PAYMENT_DISPUTED: money,
  DISPUTE_WON: money,
  PAYMENT_BOOKED: money,
  PAYMENT_UNDONE: money,
  REFUND_RECORDED: money,
  CREDIT_SET_OFF: money,
  BOOKING_REVERSED: money,
  INVOICE_PAID: money,
  MAIL_SENT: mail,
  MAIL_FAILED: mail,
  STAFF_CHANGED: staff,
  PASSWORD_RESET_REQUESTED: staff,
  PASSWORD_CHANGED: staff,
  SECOND_FACTOR_CHANGED: staff,
  API_KEY_CHANGED: staff,
  SETTINGS_CHANGED: settings,
  DEFAULT_ACCESS_APPLIED: settings,
  PAYMENT_ACCOUNT_CHANGED: settings,
  WEBHOOK_CHANGED: settings,
  MERCHANT_CHANGED: settings,
};

export function presentEvent(entry: NumberedEntry): Event {
  return Object.assign(PRESENT[entry.kind](new EventFacts(entry.data)), {
    clientId: entry.clientId,
    documentId: entry.documentId,
    id: entry.id,
    position: entry.position,
    kind: entry.kind,
    actor: entry.actor,
    actorName: entry.actorName,
    createdAt: entry.createdAt,
  });
}

function readMoney(facts: EventFacts): Money | null {
  const [amount, currency] = [facts.text("amount"), facts.text("currency")];
  if (amount === null || currency === null || !isDecimalText(amount) || !isCurrencyCode(currency)) return null;
  return Object.assign(new Money(), { amount, currency });
}
