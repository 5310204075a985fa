import type { Tone } from "../src/badge/badge";

export interface DemoDocument {
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly subject: string;
  readonly client: string;
  readonly date: string;
  readonly dueDate: string;
  readonly amount: string;
  readonly state: { readonly label: string; readonly tone: Tone };
}

export const demoDocuments: readonly DemoDocument[] = [
  {
    id: "1",
    number: "RE-2026-0184",
    type: "Rechnung",
    subject: "Wartung Heizungsanlage, 1. Quartal",
    client: "Brauerei Lindenhof GmbH & Co. KG",
    date: "2026-03-02",
    dueDate: "2026-03-16",
    amount: "2483.27",
    state: { label: "Überfällig", tone: "danger" },
  },
  {
    id: "2",
    number: "AN-2026-0031",
    type: "Angebot",
    subject: "Austausch der Umwälzpumpen",
    client: "Praxis Dr. Sommer",
    date: "2026-03-11",
    dueDate: "2026-04-10",
    amount: "11740.00",
    state: { label: "Offen", tone: "info" },
  },
  {
    id: "3",
    number: "RE-2026-0171",
    type: "Rechnung",
    subject: "Thermostate und Einbau",
    client: "Kita Regenbogen e. V.",
    date: "2026-02-18",
    dueDate: "2026-03-20",
    amount: "864.90",
    state: { label: "Teilweise bezahlt", tone: "warning" },
  },
  {
    id: "4",
    number: "GU-2026-0009",
    type: "Gutschrift",
    subject: "Rückgabe Ventile",
    client: "Brauerei Lindenhof GmbH & Co. KG",
    date: "2026-02-10",
    dueDate: "2026-02-10",
    amount: "-129.50",
    state: { label: "Verrechnet", tone: "neutral" },
  },
  {
    id: "5",
    number: "RE-2026-0152",
    type: "Rechnung",
    subject: "Notdienst am Wochenende",
    client: "Hotel Alte Post",
    date: "2026-01-29",
    dueDate: "2026-02-12",
    amount: "412.93",
    state: { label: "Bezahlt", tone: "success" },
  },
];
