import { addDays, type CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DEMO_CLIENTS, DEMO_MERCHANT } from "./demo-merchant";

/** A document as its client would name it when paying. */
export interface OwedDocument {
  readonly number: string;
  readonly openAmount: { readonly amount: string };
  /** Null when no cash discount is available. */
  readonly cashDiscount: { readonly payable: { readonly amount: string } } | null;
}

/** The documents that the statement is about. */
export interface StatementDocuments {
  readonly practice: OwedDocument;
  readonly cafe: OwedDocument;
  readonly cafeInParts: OwedDocument;
  /** Paid less its cash discount. */
  readonly cafeEarly: OwedDocument;
  readonly table: OwedDocument;
  /** Paid and returned: what was paid. */
  readonly family: OwedDocument & { readonly paid: string };
}

const HEADINGS = [
  "Auftragskonto",
  "Buchungstag",
  "Valutadatum",
  "Buchungstext",
  "Verwendungszweck",
  "Kundenreferenz (End-to-End)",
  "Beguenstigter/Zahlungspflichtiger",
  "Kontonummer/IBAN",
  "Betrag",
  "Waehrung",
  "Info",
];

interface Movement {
  readonly daysAgo: number;
  readonly text: string;
  readonly purpose: string;
  readonly name: string;
  readonly iban: string;
  readonly amount: string;
}

/** A statement as a German savings bank writes it: some lines match to the cent, some need a person, some match nothing. */
export function writeDemoStatement(today: CalendarDate, documents: StatementDocuments): string {
  const { practice, cafe, cafeInParts, cafeEarly, table, family } = documents;
  const credit = { text: "GUTSCHR. UEBERWEISUNG" };
  const movements: readonly Movement[] = [
    {
      ...credit,
      daysAgo: 1,
      purpose: `Rechnung ${practice.number} Empfangstheke`,
      name: "Praxis Dr. Weidner",
      iban: "DE12500105170648489890",
      amount: practice.openAmount.amount,
    },
    {
      ...credit,
      daysAgo: 1,
      purpose: `Rg. ${cafe.number.replaceAll("-", " ").toLowerCase()} Schiebetueren`,
      name: "Cafe Morgenrot GmbH",
      iban: DEMO_CLIENTS.cafe.iban,
      amount: cafe.openAmount.amount,
    },
    {
      ...credit,
      daysAgo: 2,
      purpose: `${cafeInParts.number} 2. Rate`,
      name: "Cafe Morgenrot GmbH",
      iban: DEMO_CLIENTS.cafe.iban,
      amount: "1500.00",
    },
    {
      ...credit,
      daysAgo: 0,
      purpose: `${cafeEarly.number} abzgl. Skonto`,
      name: "Cafe Morgenrot GmbH",
      iban: DEMO_CLIENTS.cafe.iban,
      amount: (cafeEarly.cashDiscount?.payable ?? cafeEarly.openAmount).amount,
    },
    {
      ...credit,
      daysAgo: 3,
      purpose: "Besprechungstisch, vielen Dank",
      name: "Muster Treuhand",
      iban: "DE75512108001245126199",
      amount: table.openAmount.amount,
    },
    {
      daysAgo: 4,
      text: "RUECKLASTSCHRIFT",
      purpose: `Rueckgabe ${family.number} AC04 Konto aufgeloest zzgl. Entgelt`,
      name: "Familie Petersen",
      iban: "DE27100777770209299700",
      amount: `-${String(Number(family.paid) + 3)}`,
    },
    {
      ...credit,
      daysAgo: 5,
      purpose: "Erstattung Stromabrechnung",
      name: "Stadtwerke Nordhafen",
      iban: "DE91100000000123456789",
      amount: "84.37",
    },
    {
      daysAgo: 5,
      text: "DAUERAUFTRAG",
      purpose: "Miete Werkstatt",
      name: "Hafenspeicher Vermietung",
      iban: "DE91100000000123456789",
      amount: "-1850.00",
    },
  ];
  const rows = movements.map((movement) => {
    const day = addDays(today, -movement.daysAgo).split("-").toReversed().join(".");
    return [
      DEMO_MERCHANT.details?.iban ?? "",
      day,
      day,
      movement.text,
      movement.purpose,
      "",
      movement.name,
      movement.iban,
      movement.amount.replace(".", ","),
      "EUR",
      "Umsatz gebucht",
    ];
  });
  return `${[HEADINGS, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(";")).join("\r\n")}\r\n`;
}
