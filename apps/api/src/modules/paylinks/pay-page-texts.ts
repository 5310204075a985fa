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
  readonly notices: Readonly<Record<PayPageNotice, string>>;
  readonly unavailable: string;
  readonly leaving: string;
  readonly leavingText: string;
  readonly leavingLink: string;
  readonly received: string;
  readonly receivedText: (what: string) => string;
  readonly inProcess: string;
  readonly inProcessText: string;
  readonly lookAgain: string;
  readonly nothing: string;
  readonly nothingText: string;
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
    onlineHint: "Sie wählen die Zahlungsart auf der sicheren Seite unseres Zahlungsdienstes.",
    transfer: "Per Überweisung bezahlen",
    or: "oder",
    accountHolder: "Empfänger",
    amount: "Betrag",
    reference: "Verwendungszweck",
    bank: "Bank",
    copyHint: "Ein Klick auf einen Wert markiert ihn zum Kopieren.",
    codeTitle: "GiroCode",
    codeHint: "Mit der App Ihrer Bank scannen: Die Überweisung ist dann schon ausgefüllt.",
    notices: {
      UNFINISHED:
        "Bisher ist keine Zahlung eingegangen. Haben Sie gerade bezahlt, kann die Bestätigung etwas dauern: Laden Sie diese Seite dann bitte neu und bezahlen Sie nicht noch einmal.",
      FAILED: "Die Zahlung hat nicht geklappt. Bitte versuchen Sie es noch einmal, gern mit einer anderen Zahlungsart.",
      CANCELED: "Die Zahlung wurde abgebrochen. Es wurde nichts abgebucht.",
      PARTLY_RECEIVED: "Vielen Dank, Ihre Zahlung ist eingegangen. Ein Rest ist noch offen.",
    },
    unavailable: "Online bezahlen geht gerade nicht. Bitte versuchen Sie es in einigen Minuten noch einmal.",
    leaving: "Weiter zur Bezahlseite",
    leavingText: "Die Seite unseres Zahlungsdienstes öffnet sich gleich von selbst.",
    leavingLink: "Jetzt öffnen",
    received: "Vielen Dank für Ihre Zahlung",
    receivedText: (what) => `Ihre Zahlung für ${what} ist eingegangen. Sie müssen nichts weiter tun.`,
    inProcess: "Ihre Zahlung wird bearbeitet",
    inProcessText:
      "Je nach Zahlungsart dauert das einige Minuten oder wenige Tage. Bitte bezahlen Sie nicht noch einmal.",
    lookAgain: "Stand aktualisieren",
    nothing: "Hier ist nichts mehr zu bezahlen",
    nothingText: "Dieses Dokument ist beglichen oder hat sich erledigt. Sie müssen nichts weiter tun.",
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
    discount: (amount, date) => `Less ${amount} cash discount when paid by ${date}`,
    online: "Pay online now",
    onlineHint: "You choose how to pay on the secure page of our payment service.",
    transfer: "Pay by bank transfer",
    or: "or",
    accountHolder: "Payee",
    amount: "Amount",
    reference: "Reference",
    bank: "Bank",
    copyHint: "A click on a value selects it for copying.",
    codeTitle: "GiroCode",
    codeHint: "Scan it with your bank's app, and the transfer is filled in already.",
    notices: {
      UNFINISHED:
        "No payment has arrived yet. If you have just paid, the confirmation may take a moment: please load this page again then, and do not pay once more.",
      FAILED: "The payment did not work. Please try again, perhaps with another payment method.",
      CANCELED: "The payment was cancelled. Nothing was charged.",
      PARTLY_RECEIVED: "Thank you, your payment has arrived. A rest is still open.",
    },
    unavailable: "Paying online does not work right now. Please try again in a few minutes.",
    leaving: "On to the pay page",
    leavingText: "The page of our payment service opens by itself in a moment.",
    leavingLink: "Open it now",
    received: "Thank you for your payment",
    receivedText: (what) => `Your payment for ${what} has arrived. There is nothing else to do.`,
    inProcess: "Your payment is being processed",
    inProcessText: "Depending on the method this takes some minutes or a few days. Please do not pay again.",
    lookAgain: "Check again",
    nothing: "There is nothing left to pay here",
    nothingText: "This document is settled or no longer needed. There is nothing else to do.",
    imprint: "Imprint",
    privacy: "Privacy",
  },
};
