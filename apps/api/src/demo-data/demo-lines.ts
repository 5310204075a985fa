export interface DemoLine {
  readonly name: string;
  readonly description?: string;
  readonly quantity: string;
  readonly unit?: string;
  readonly unitPrice: string;
  readonly taxRatePercent: string;
  readonly optional?: boolean;
}

export const COUNTER: DemoLine = {
  name: "Tresenanlage, Eiche massiv, geölt",
  description: "Länge 4,20 m, Höhe 1,10 m, mit Durchreiche und zwei Schubladenelementen",
  quantity: "1",
  unit: "H87",
  unitPrice: "7900.00",
  taxRatePercent: "19",
};
export const MOUNTING: DemoLine = {
  name: "Montage vor Ort",
  description: "Zwei Gesellen, inklusive Anfahrt",
  quantity: "14",
  unit: "HUR",
  unitPrice: "62.50",
  taxRatePercent: "19",
};
export const BENCH: DemoLine = {
  name: "Sitzbank Lärche, wetterfest",
  quantity: "4",
  unit: "H87",
  unitPrice: "480.00",
  taxRatePercent: "19",
};
export const SERVICE: DemoLine = {
  name: "Arbeitszeit Geselle",
  quantity: "4.75",
  unit: "HUR",
  unitPrice: "60.00",
  taxRatePercent: "19",
};
export const SHELF: DemoLine = {
  name: "Regalwand, Eiche, raumhoch",
  description: "12 Böden, verstellbar, Rückwand schwarz lackiert",
  quantity: "3.6",
  unit: "MTR",
  unitPrice: "890.00",
  taxRatePercent: "19",
};
export const WARDROBE: DemoLine = {
  name: "Einbauschrank Dachschräge",
  description: "Weiß lackiert, vier Türen, Kleiderlift",
  quantity: "1",
  unit: "H87",
  unitPrice: "4290.00",
  taxRatePercent: "19",
};
export const SHOWCASE: DemoLine = {
  name: "Kuchenvitrine, Nussbaum, mit Glasaufsatz",
  description: "Auf Maß für die vorhandene Theke",
  quantity: "1",
  unit: "H87",
  unitPrice: "1450.00",
  taxRatePercent: "19",
};
