import type { Debtor } from "../documents/document-type-facts";
import { debtorOf } from "../documents/document-type-rules";
import type { OpenDocument } from "./bank-match";
import { compactReference, type ReferenceSpan, type ReferenceText, standsAt } from "./reference-text";

/** How a text names a document, the strongest first. */
export type NamedBy = "PAYMENT_REFERENCE" | "NUMBER" | "NUMBER_WITHOUT_PREFIX";

export interface NamedDocument {
  readonly document: OpenDocument;
  readonly by: NamedBy;
  /** As it appears in the text, compact. */
  readonly reference: string;
}

interface Key {
  readonly reference: string;
  readonly by: NamedBy;
  readonly document: OpenDocument;
}

interface Hit extends Key {
  readonly span: ReferenceSpan;
}

/** Shorter runs of digits are everywhere: dates, amounts, house numbers. */
const MIN_DIGITS_WITHOUT_PREFIX = 5;
const TAIL_LENGTH = 4;
const RANK: Readonly<Record<NamedBy, number>> = { PAYMENT_REFERENCE: 3, NUMBER: 2, NUMBER_WITHOUT_PREFIX: 1 };

/** Open documents, prepared for finding those that a text names: the time grows with the text, not with the documents. */
export class DocumentIndex {
  /** By the last characters of the compact reference. */
  private readonly keysByTail = new Map<string, Key[]>();
  private readonly byAmount = new Map<string, OpenDocument[]>();
  private readonly byClient = new Map<string, OpenDocument[]>();
  private readonly clientsByIban = new Map<string, Set<string>>();
  private readonly clientsByNumber = new Map<string, string>();
  private readonly clientsByName = new Map<string, Set<string>>();

  constructor(documents: readonly OpenDocument[]) {
    // In an order of their own, so that the caller's does not matter.
    const ordered = documents.toSorted((a, b) => compareTexts(a.id, b.id));
    for (const document of ordered) this.add(document);
  }

  /**
   * The documents that the text names, each once, by its strongest clue. Where references overlap, the longest counts:
   * `RE-1042` does not name `RE-104`.
   */
  findNamed(text: ReferenceText): readonly NamedDocument[] {
    const hits = this.findHits(text).toSorted(
      (a, b) => b.reference.length - a.reference.length || a.span.start - b.span.start,
    );
    const taken: ReferenceSpan[] = [];
    const best = new Map<string, Hit>();
    for (const hit of hits) {
      const isTaken = taken.some(({ start, end }) => hit.span.start < end && start < hit.span.end);
      const isSameSpan = taken.some(({ start, end }) => hit.span.start === start && hit.span.end === end);
      if (isTaken && !isSameSpan) continue;
      if (!isSameSpan) taken.push(hit.span);
      const known = best.get(hit.document.id);
      if (known === undefined || RANK[hit.by] > RANK[known.by]) best.set(hit.document.id, hit);
    }
    return [...best.values()].map(({ document, by, reference }) => ({ document, by, reference }));
  }

  withAmount(debtor: Debtor, currency: string, amountMinor: number): readonly OpenDocument[] {
    return this.byAmount.get(amountKey(debtor, currency, amountMinor)) ?? [];
  }

  ofClient(clientId: string): readonly OpenDocument[] {
    return this.byClient.get(clientId) ?? [];
  }

  clientsOfIban(iban: string): readonly string[] {
    return [...(this.clientsByIban.get(iban) ?? [])];
  }

  /** Clients whose number the text names. */
  clientsNamed(text: ReferenceText): readonly string[] {
    const found: string[] = [];
    for (const [number, clientId] of this.clientsByNumber) {
      let start = text.compact.indexOf(number);
      while (start >= 0 && !standsAt(text, number, start)) start = text.compact.indexOf(number, start + 1);
      if (start >= 0) found.push(clientId);
    }
    return found;
  }

  /** Clients whose name is the payer's, regardless of legal form and word order. */
  clientsOfName(name: string): readonly string[] {
    return [...(this.clientsByName.get(nameKey(name)) ?? [])];
  }

  private add(document: OpenDocument): void {
    const number = compactReference(document.number);
    this.addKey({ reference: number, by: "NUMBER", document });
    const digits = number.replace(/\D/g, "");
    if (digits !== number && digits.length >= MIN_DIGITS_WITHOUT_PREFIX) {
      this.addKey({ reference: digits, by: "NUMBER_WITHOUT_PREFIX", document });
    }
    if (document.paymentReference !== null) {
      this.addKey({ reference: compactReference(document.paymentReference), by: "PAYMENT_REFERENCE", document });
    }
    push(this.byAmount, amountKey(debtorOf(document.type), document.currency, document.openMinor), document);
    push(this.byClient, document.clientId, document);
    if (document.clientIban !== null) addTo(this.clientsByIban, document.clientIban, document.clientId);
    const clientNumber = compactReference(document.clientNumber);
    // A bare short number would be found in every date.
    if (clientNumber.length >= MIN_DIGITS_WITHOUT_PREFIX) this.clientsByNumber.set(clientNumber, document.clientId);
    const name = nameKey(document.clientName);
    if (name !== "") addTo(this.clientsByName, name, document.clientId);
  }

  private addKey(key: Key): void {
    if (key.reference !== "") push(this.keysByTail, key.reference.slice(-TAIL_LENGTH), key);
  }

  private findHits(text: ReferenceText): readonly Hit[] {
    const hits: Hit[] = [];
    for (let end = 1; end <= text.compact.length; end += 1) {
      for (let length = 1; length <= Math.min(TAIL_LENGTH, end); length += 1) {
        for (const key of this.keysByTail.get(text.compact.slice(end - length, end)) ?? []) {
          // A tail shorter than usual is a whole reference.
          if (length < TAIL_LENGTH && key.reference.length !== length) continue;
          const start = end - key.reference.length;
          if (standsAt(text, key.reference, start)) hits.push({ ...key, span: { start, end } });
        }
      }
    }
    return hits;
  }
}

/** Legal forms and forms of address, which payers leave out or write as they like. */
const NOISE = new Set(
  "GMBH UG HAFTUNGSBESCHRAENKT AG KG OHG GBR EK EG EV MBH CO COKG SE KGAA PARTG LTD INC LLC HERR FRAU DR PROF UND U".split(
    " ",
  ),
);

/** The words of a name in alphabetical order; "" when nothing is left to compare. */
function nameKey(name: string): string {
  const words = name
    .split(/[\s.,&+/()-]+/u)
    .map(compactReference)
    .filter((word) => word.length > 1 && !NOISE.has(word));
  return words.toSorted(compareTexts).join(" ");
}

function amountKey(debtor: Debtor | null, currency: string, amountMinor: number): string {
  return `${debtor ?? ""} ${currency} ${String(amountMinor)}`;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
