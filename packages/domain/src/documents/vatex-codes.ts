import type { LocalizedText } from "../locale";

/**
 * Reasons for an exemption (category E), by their code in the list VATEX, version 7 of 2024, as EN 16931 has it (BR-CL-22).
 * Those that German law knows, in the words of the UStG; the codes are the standard's. Where a document says nothing else,
 * this is printed.
 */
export const VATEX_CODES: ReadonlyMap<string, LocalizedText> = new Map([
  [
    "VATEX-EU-132-1C",
    { de: "Steuerfreie Heilbehandlung (§ 4 Nr. 14 UStG).", en: "VAT-exempt medical care (section 4 no. 14 UStG)." },
  ],
  [
    "VATEX-EU-132-1B",
    {
      de: "Steuerfreie Krankenhausbehandlung (§ 4 Nr. 14 Buchst. b UStG).",
      en: "VAT-exempt hospital care (section 4 no. 14 (b) UStG).",
    },
  ],
  [
    "VATEX-EU-132-1P",
    {
      de: "Steuerfreie Krankenbeförderung (§ 4 Nr. 17 Buchst. b UStG).",
      en: "VAT-exempt transport of the sick or injured (section 4 no. 17 (b) UStG).",
    },
  ],
  [
    "VATEX-EU-132-1D",
    {
      de: "Steuerfreie Lieferung von Organen, Blut oder Frauenmilch (§ 4 Nr. 17 Buchst. a UStG).",
      en: "VAT-exempt supply of human organs, blood or milk (section 4 no. 17 (a) UStG).",
    },
  ],
  [
    "VATEX-EU-132-1G",
    {
      de: "Steuerfreie Leistung der Sozialfürsorge (§ 4 Nr. 16, 18 UStG).",
      en: "VAT-exempt welfare service (section 4 nos. 16, 18 UStG).",
    },
  ],
  [
    "VATEX-EU-132-1H",
    {
      de: "Steuerfreie Kinder- und Jugendbetreuung (§ 4 Nr. 23, 25 UStG).",
      en: "VAT-exempt care of children or young people (section 4 nos. 23, 25 UStG).",
    },
  ],
  [
    "VATEX-EU-132-1I",
    {
      de: "Steuerfreie Bildungsleistung (§ 4 Nr. 21 UStG).",
      en: "VAT-exempt education (section 4 no. 21 UStG).",
    },
  ],
  [
    "VATEX-EU-132-1J",
    {
      de: "Steuerfreier Privatunterricht (§ 4 Nr. 21 UStG).",
      en: "VAT-exempt private tuition (section 4 no. 21 UStG).",
    },
  ],
  [
    "VATEX-EU-132-1M",
    { de: "Steuerfreie Sportveranstaltung (§ 4 Nr. 22 UStG).", en: "VAT-exempt sport (section 4 no. 22 UStG)." },
  ],
  [
    "VATEX-EU-132-1N",
    {
      de: "Steuerfreie kulturelle Leistung (§ 4 Nr. 20, 22 UStG).",
      en: "VAT-exempt cultural service (section 4 nos. 20, 22 UStG).",
    },
  ],
  [
    "VATEX-EU-132-1F",
    {
      de: "Steuerfreie Leistung eines Zusammenschlusses (§ 4 Nr. 29 UStG).",
      en: "VAT-exempt service of a cost-sharing group (section 4 no. 29 UStG).",
    },
  ],
  [
    "VATEX-EU-132-1K",
    {
      de: "Steuerfreie Gestellung von Personal religiöser Einrichtungen (§ 4 Nr. 27 UStG).",
      en: "VAT-exempt supply of staff by religious institutions (section 4 no. 27 UStG).",
    },
  ],
  [
    "VATEX-EU-132-1A",
    {
      de: "Steuerfreie Post-Universaldienstleistung (§ 4 Nr. 11b UStG).",
      en: "VAT-exempt universal postal service (section 4 no. 11b UStG).",
    },
  ],
  [
    "VATEX-EU-132",
    {
      de: "Steuerfreie Leistung, die dem Gemeinwohl dient (§ 4 UStG, Art. 132 MwStSystRL).",
      en: "VAT-exempt service in the public interest (section 4 UStG, Article 132 of Directive 2006/112/EC).",
    },
  ],
  [
    "VATEX-EU-135-1",
    {
      de: "Steuerfreier Umsatz, etwa Vermietung, Versicherung oder Finanzdienstleistung (§ 4 Nr. 8 bis 12 UStG).",
      en: "VAT-exempt letting, insurance or financial service (section 4 nos. 8 to 12 UStG).",
    },
  ],
  [
    "VATEX-EU-D",
    { de: "Sonderregelung für Reisebüros (§ 25 UStG).", en: "Margin scheme: travel agents (section 25 UStG)." },
  ],
  [
    "VATEX-EU-F",
    {
      de: "Gebrauchtgegenstände/Sonderregelung (§ 25a UStG).",
      en: "Margin scheme: second-hand goods (section 25a UStG).",
    },
  ],
  [
    "VATEX-EU-I",
    { de: "Kunstgegenstände/Sonderregelung (§ 25a UStG).", en: "Margin scheme: works of art (section 25a UStG)." },
  ],
  [
    "VATEX-EU-J",
    {
      de: "Sammlungsstücke und Antiquitäten/Sonderregelung (§ 25a UStG).",
      en: "Margin scheme: collectors’ items and antiques (section 25a UStG).",
    },
  ],
  [
    "VATEX-EU-148",
    {
      de: "Steuerfreier Umsatz für die See- oder Luftfahrt (§ 8 UStG).",
      en: "VAT-exempt supply for sea or air transport (section 8 UStG).",
    },
  ],
  [
    "VATEX-EU-151",
    {
      de: "Steuerfreier Umsatz an diplomatische Vertretungen oder die NATO (§ 4 Nr. 7 UStG).",
      en: "VAT-exempt supply to diplomatic missions or NATO forces (section 4 no. 7 UStG).",
    },
  ],
]);
