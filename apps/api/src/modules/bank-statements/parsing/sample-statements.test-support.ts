/** One entry of an invented camt.053 file. */
export interface SampleEntry {
  readonly amount: string;
  readonly currency?: string;
  readonly direction?: "CRDT" | "DBIT";
  readonly status?: string;
  readonly date?: string;
  readonly reference?: string | null;
  readonly reversal?: boolean;
  /** Comes before the details. */
  readonly extra?: string;
  readonly details?: readonly SampleDetail[];
}

export interface SampleDetail {
  readonly amount?: string;
  readonly purpose?: string;
  readonly name?: string;
  readonly iban?: string;
  readonly endToEndId?: string;
  readonly creditorReference?: string;
  readonly returnReason?: string;
}

export const OWN_IBAN = "DE89370400440532013000";

interface SampleStatement {
  readonly iban?: string;
  readonly entries: readonly SampleEntry[];
}

/** A camt.053 message of this version; 001.02 and 001.08 differ in the status and in the names of parties. */
export function camt(statements: readonly SampleStatement[], version = "02"): string {
  const body = statements.map(
    ({ iban = OWN_IBAN, entries }, index) => `    <Stmt>
      <Id>STMT-${String(index + 1)}</Id>
      <Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>
${entries.map((entry) => camtEntry(entry, version)).join("\n")}
    </Stmt>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}">
  <BkToCstmrStmt>
    <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-05-04T06:00:00</CreDtTm></GrpHdr>
${body.join("\n")}
  </BkToCstmrStmt>
</Document>
`;
}

function camtEntry(entry: SampleEntry, version: string): string {
  const { status = "BOOK", direction = "CRDT", date = "2026-05-04" } = entry;
  return `      <Ntry>
        <Amt Ccy="${entry.currency ?? "EUR"}">${entry.amount}</Amt>
        <CdtDbtInd>${direction}</CdtDbtInd>
        ${entry.reversal === true ? "<RvslInd>true</RvslInd>" : ""}
        <Sts>${version === "02" ? status : `<Cd>${status}</Cd>`}</Sts>
        <BookgDt><Dt>${date}</Dt></BookgDt><ValDt><Dt>${date}</Dt></ValDt>
        ${entry.reference == null ? "" : `<AcctSvcrRef>${entry.reference}</AcctSvcrRef>`}
        ${entry.extra ?? ""}
        <NtryDtls>${(entry.details ?? []).map((detail) => camtDetail(detail, entry, version)).join("")}</NtryDtls>
      </Ntry>`;
}

function camtDetail(detail: SampleDetail, { direction, currency = "EUR" }: SampleEntry, version: string): string {
  const role = direction === "DBIT" ? "Cdtr" : "Dbtr";
  const name = `<Nm>${detail.name ?? "Muster"}</Nm>`;
  const party = `<${role}>${version === "02" ? name : `<Pty>${name}</Pty>`}</${role}>`;
  const account = detail.iban === undefined ? "" : `<${role}Acct><Id><IBAN>${detail.iban}</IBAN></Id></${role}Acct>`;
  const reference =
    detail.creditorReference === undefined
      ? ""
      : `<Strd><CdtrRefInf><Ref>${detail.creditorReference}</Ref></CdtrRefInf></Strd>`;
  return `<TxDtls>
          <Refs><EndToEndId>${detail.endToEndId ?? "NOTPROVIDED"}</EndToEndId></Refs>
          ${detail.amount === undefined ? "" : `<AmtDtls><TxAmt><Amt Ccy="${currency}">${detail.amount}</Amt></TxAmt></AmtDtls>`}
          <RltdPties>${party}${account}</RltdPties>
          <RmtInf>${detail.purpose === undefined ? "" : `<Ustrd>${detail.purpose}</Ustrd>`}${reference}</RmtInf>
          ${detail.returnReason === undefined ? "" : `<RtrInf><Rsn><Cd>${detail.returnReason}</Cd></Rsn></RtrInf>`}
        </TxDtls>`;
}

export const SPARKASSE_HEADINGS =
  '"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Glaeubiger ID";"Mandatsreferenz";' +
  '"Kundenreferenz (End-to-End)";"Sammlerreferenz";"Lastschrift Ursprungsbetrag";"Auslagenersatz Ruecklastschrift";' +
  '"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"';

export const SPARKASSE_CSV = `${SPARKASSE_HEADINGS}
"${OWN_IBAN}";"04.05.26";"04.05.26";"GUTSCHR. UEBERWEISUNG";"Rechnung RE-2026-0042";"";"";"NOTPROVIDED";"";"";"";"Café Morgenrot";"DE02120300000000202051";"BYLADEM1001";"1.119,00";"EUR";"Umsatz gebucht"
"${OWN_IBAN}";"05.05.26";"05.05.26";"RUECKLASTSCHRIFT";"RE-2026-0042 AC04";"";"";"E2E-7";"";"";"";"Café Morgenrot";"DE02120300000000202051";"BYLADEM1001";"-119,00";"EUR";"Umsatz gebucht"
"${OWN_IBAN}";"06.05.26";"06.05.26";"GUTSCHR. UEBERWEISUNG";"kommt noch";"";"";"";"";"";"";"Vorab";"";"";"5,00";"EUR";"Umsatz vorgemerkt"
`;

export const DKB_CSV = `"Girokonto";"DE89 3704 0044 0532 0130 00"
"Zeitraum:";"01.05.2026 - 31.05.2026"
"Kontostand vom 31.05.2026:";"10.000,00 €"
""
"Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";"IBAN";"Betrag (€)";"Gläubiger-ID";"Mandatsreferenz";"Kundenreferenz"
"04.05.26";"04.05.26";"Gebucht";"Café Morgenrot";"Musterhandel GmbH";"RE-2026-0042";"Eingang";"DE02120300000000202051";"119";"";"";""
"05.05.26";"05.05.26";"Gebucht";"Musterhandel GmbH";"Stadtwerke";"Strom";"Ausgang";"DE12500105170648489890";"-80,5";"";"";""
"06.05.26";"";"Vorgemerkt";"Musterhandel GmbH";"Stadtwerke";"Strom";"Ausgang";"";"-1,00";"";"";""
`;

export const ING_CSV = `Umsatzanzeige;Datei erstellt am: 12.05.2026 08:00
;Letztes Update: aktuell

IBAN;DE89 3704 0044 0532 0130 00
Kontoname;Girokonto
Bank;ING
Kunde;Musterhandel GmbH
Zeitraum;01.05.2026 - 12.05.2026
Saldo;1.234,56;EUR

Sortierung;Datum absteigend

In der CSV-Datei finden Sie alle bereits gebuchten Umsätze. Die vorgemerkten Umsätze werden nicht aufgenommen.

Buchung;Wertstellungsdatum;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung
04.05.2026;04.05.2026;Bäckerei Süß;Gutschrift;RE-2026-0042;1.234,56;EUR;119,00;EUR
`;

export const VOLKSBANK_CSV = `Bezeichnung Auftragskonto;IBAN Auftragskonto;BIC Auftragskonto;Bankname Auftragskonto;Buchungstag;Valutadatum;Name Zahlungsbeteiligter;IBAN Zahlungsbeteiligter;BIC (SWIFT-Code) Zahlungsbeteiligter;Buchungstext;Verwendungszweck;Betrag;Waehrung;Saldo nach Buchung;Bemerkung;Gekennzeichneter Umsatz;Glaeubiger ID;Mandatsreferenz
Konto;${OWN_IBAN};GENODEF1;Volksbank;04.05.2026;04.05.2026;Café Morgenrot;DE02120300000000202051;BYLADEM1001;Überweisungsgutschr.;"EREF+E2E-9 SVWZ+Rechnung; RE-2026-0042 ""eilig""";1234,50;EUR;5000,00;;;;
`;

/** In Windows-1252: one byte per character. */
export function windows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll("€", "\u0080"), "latin1");
}
