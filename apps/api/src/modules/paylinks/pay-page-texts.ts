import type { Locale } from "@kundenportal/domain/locale";
import type { PayPageNotice } from "./show-pay-page";

interface PayPageTexts {
  readonly pay: string;
  readonly test: string;
  readonly due: (date: string) => string;
  readonly overdue: (date: string) => string;
  readonly toPay: string;
  readonly open: string;
  readonly discount: (amount: string, date: string) => string;
  readonly online: string;
  readonly onlineHint: string;
  readonly transfer: string;
  readonly or: string;
  readonly accountHolder: string;
  readonly amount: string;
  readonly reference: string;
  readonly bank: string;
  readonly copyHint: string;
  readonly codeTitle: string;
  readonly codeHint: string;
  readonly codeHintOnPhone: string;
  readonly saveCode: string;
  readonly shareCode: string;
  readonly copy: (what: string) => string;
  readonly copied: (what: string) => string;
  readonly notices: Readonly<Record<PayPageNotice, string>>;
  readonly unavailable: string;
  readonly tooMany: (minutes: number) => string;
  readonly leaving: string;
  readonly leavingText: string;
  readonly leavingLink: string;
  readonly received: string;
  readonly receivedText: (what: string) => string;
  readonly inProcess: string;
  readonly inProcessText: string;
  readonly lookAgain: string;
  readonly nothing: string;
  readonly nothingText: (what: string) => string;
  readonly imprint: string;
  readonly privacy: string;
}

export const PAY_PAGE_TEXTS: Readonly<Record<Locale, PayPageTexts>> = {
  de: {
    pay: "Bezahlen",
    test: "Testumgebung: Es fließt kein echtes Geld.",
    due: (date) => `Zahlbar bis ${date}`,
    overdue: (date) => `War fällig am ${date}`,
    toPay: "Zu zahlen",
    open: "Offener Betrag",
    discount: (amount, date) => `Abzüglich ${amount} Skonto bei Zahlung bis ${date}`,
    online: "Jetzt online bezahlen",
    onlineHint: "Die Zahlungsart wählen Sie auf der sicheren Seite unseres Zahlungsanbieters.",
    transfer: "Per Überweisung bezahlen",
    or: "oder",
    accountHolder: "Empfänger",
    amount: "Betrag",
    reference: "Verwendungszweck",
    bank: "Bank",
    copyHint: "Ein Klick auf einen Wert markiert ihn zum Kopieren.",
    codeTitle: "GiroCode",
    codeHint: "Mit der App Ihrer Bank scannen: Die Überweisung ist dann schon ausgefüllt.",
    codeHintOnPhone:
      "Speichern oder teilen Sie den Code, und öffnen Sie das Bild mit der App Ihrer Bank: Die Überweisung ist dann schon ausgefüllt.",
    saveCode: "Als Bild speichern",
    shareCode: "Teilen",
    copy: (what) => `${what} kopieren`,
    copied: (what) => `${what}: kopiert`,
    notices: {
      UNFINISHED:
        "Bisher ist keine Zahlung eingegangen. Haben Sie gerade bezahlt, kann die Bestätigung etwas dauern: Laden Sie diese Seite dann bitte neu und bezahlen Sie nicht noch einmal.",
      FAILED: "Die Zahlung hat nicht geklappt. Bitte versuchen Sie es noch einmal, gern mit einer anderen Zahlungsart.",
      CANCELED: "Die Zahlung wurde abgebrochen. Es wurde nichts abgebucht.",
      PARTLY_RECEIVED: "Vielen Dank, Ihre Zahlung ist eingegangen. Ein Teilbetrag ist noch offen.",
    },
    unavailable: "Die Online-Zahlung ist gerade nicht möglich. Bitte versuchen Sie es in einigen Minuten noch einmal.",
    tooMany: (minutes) =>
      `Die Zahlung wurde zu oft gestartet. Bitte versuchen Sie es in ${minutes === 1 ? "einer Minute" : `${String(minutes)} Minuten`} noch einmal.`,
    leaving: "Weiter zur Bezahlseite",
    leavingText: "Die Seite unseres Zahlungsanbieters öffnet sich gleich von selbst.",
    leavingLink: "Jetzt öffnen",
    received: "Vielen Dank für Ihre Zahlung",
    receivedText: (what) => `Ihre Zahlung für ${what} ist eingegangen. Sie müssen nichts weiter tun.`,
    inProcess: "Ihre Zahlung wird bearbeitet",
    inProcessText:
      "Je nach Zahlungsart dauert das einige Minuten oder wenige Tage. Bitte bezahlen Sie nicht noch einmal.",
    lookAgain: "Stand aktualisieren",
    nothing: "Hier ist nichts mehr zu bezahlen",
    nothingText: (what) => `${what} ist beglichen oder hat sich erledigt. Sie müssen nichts weiter tun.`,
    imprint: "Impressum",
    privacy: "Datenschutz",
  },
  en: {
    pay: "Pay",
    test: "Test environment: no real money moves.",
    due: (date) => `Payable by ${date}`,
    overdue: (date) => `Was due on ${date}`,
    toPay: "To pay",
    open: "Open amount",
    discount: (amount, date) => `Less ${amount} cash discount if paid by ${date}`,
    online: "Pay online now",
    onlineHint: "You choose the payment method on our payment provider’s secure page.",
    transfer: "Pay by bank transfer",
    or: "or",
    accountHolder: "Payee",
    amount: "Amount",
    reference: "Reference",
    bank: "Bank",
    copyHint: "Click a value to select it for copying.",
    codeTitle: "GiroCode",
    codeHint: "Scan it with your banking app to fill in the transfer.",
    codeHintOnPhone: "Save or share the code, then open the picture with your banking app to fill in the transfer.",
    saveCode: "Save as picture",
    shareCode: "Share",
    copy: (what) => `Copy ${what === "IBAN" || what === "BIC" ? what : what.toLowerCase()}`,
    copied: (what) => `${what} copied`,
    notices: {
      UNFINISHED:
        "No payment has been received yet. If you have just paid, the confirmation may take a moment: please reload this page then, and do not pay again.",
      FAILED: "The payment failed. Please try again, perhaps with another payment method.",
      CANCELED: "The payment was cancelled. Nothing was charged.",
      PARTLY_RECEIVED: "Thank you, your payment has been received. Part of the amount is still open.",
    },
    unavailable: "Online payment is not available right now. Please try again in a few minutes.",
    tooMany: (minutes) =>
      `The payment was started too often. Please try again in ${minutes === 1 ? "a minute" : `${String(minutes)} minutes`}.`,
    leaving: "Continue to the pay page",
    leavingText: "Our payment provider’s page will open by itself in a moment.",
    leavingLink: "Open it now",
    received: "Thank you for your payment",
    receivedText: (what) => `Your payment for ${what} has been received. You don’t need to do anything else.`,
    inProcess: "Your payment is being processed",
    inProcessText: "Depending on the method, this takes a few minutes or a few days. Please do not pay again.",
    lookAgain: "Check again",
    nothing: "There is nothing left to pay here",
    nothingText: (what) => `${what} has been settled or is no longer needed. You don’t need to do anything else.`,
    imprint: "Legal notice",
    privacy: "Privacy",
  },
};
