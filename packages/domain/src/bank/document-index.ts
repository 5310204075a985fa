import type { Debtor } from "../documents/document-type-facts";
import { debtorOf } from "../documents/document-type-rules";
import type { OpenDocument, PossiblePayer } from "./bank-match";
import { type FoundReference, ReferenceFinder } from "./reference-finder";
import {
  compactReference,
  readReferenceText,
  type ReferenceSpan,
  type ReferenceText,
  standingAt,
} from "./reference-text";
import { digitsStandingAt, prefixOf, wordBefore } from "./reference-words";

/** How a text names a document, the strongest first. */
export type NamedBy = "PAYMENT_REFERENCE" | "NUMBER" | "NUMBER_WITHOUT_PREFIX" | "NUMBER_APART" | "NUMBER_GLUED";

export interface NamedDocument {
  readonly document: OpenDocument;
  readonly by: NamedBy;
  /** As it appears in the text, compact. */
  readonly reference: string;
  readonly span: ReferenceSpan;
}

interface Key {
  readonly kind: "PAYMENT_REFERENCE" | "NUMBER" | "DIGITS";
  readonly own: ReferenceText;
  readonly prefix: string;
  readonly document: OpenDocument;
}

/** Shorter runs of digits are everywhere: dates, amounts, house numbers. */
const MIN_DIGITS_WITHOUT_PREFIX = 5;
const RANK: Readonly<Record<NamedBy, number>> = {
  PAYMENT_REFERENCE: 5,
  NUMBER: 4,
  NUMBER_WITHOUT_PREFIX: 3,
  NUMBER_APART: 2,
  NUMBER_GLUED: 1,
};

/**
 * Open documents and possible payers, prepared for finding those that a line names: the time grows with the text, not
 * with the documents.
 */
export class DocumentIndex {
  private readonly references = new ReferenceFinder<Key>();
  private readonly prefixes = new Set<string>();
  private readonly byAmount = new Map<string, OpenDocument[]>();
  private readonly byClient = new Map<string, OpenDocument[]>();
  private readonly clientsByIban = new Map<string, Set<string>>();
  private readonly clientNumbers = new ReferenceFinder<string>();
  private readonly clientsByName = new Map<string, Set<string>>();
  private readonly foreignPrefixes = new Map<string, ReadonlySet<string>>();

  /** `payers`: clients without an open document, who may be the payer all the same. */
  constructor(documents: readonly OpenDocument[], payers: readonly PossiblePayer[] = []) {
    // In an order of their own, so that the caller's does not matter.
    const ordered = documents.toSorted((a, b) => compareTexts(a.id, b.id));
    for (const document of ordered) this.add(document);
    const clients = new Map<string, PossiblePayer>();
    for (const payer of payers) clients.set(payer.id, payer);
    for (const { clientId, clientNumber, clientName, clientIban } of ordered) {
      clients.set(clientId, { id: clientId, number: clientNumber, name: clientName, iban: clientIban });
    }
    for (const payer of clients.values()) this.addPayer(payer);
  }

  /**
   * The documents that the text names, each once, by its strongest clue. Where references overlap, the longest counts:
   * `RE-1042` does not name `RE-104`. Documents with the same span are alternatives.
   */
  findNamed(text: ReferenceText): readonly NamedDocument[] {
    const hits = this.references
      .find(text)
      .flatMap((found) => this.toNamed(text, found))
      .toSorted((a, b) => b.reference.length - a.reference.length || a.span.start - b.span.start);
    const taken: NamedDocument[] = [];
    const contested: NamedDocument[] = [];
    const best = new Map<string, NamedDocument>();
    for (const hit of hits) {
      const overlapping = taken.filter(({ span }) => hit.span.start < span.end && span.start < hit.span.end);
      const isSameSpan = overlapping.some(({ span }) => isSame(span, hit.span));
      if (overlapping.length > 0 && !isSameSpan) {
        if (hit.by === "NUMBER") contested.push(...overlapping);
        continue;
      }
      if (!isSameSpan) taken.push(hit);
      const known = best.get(hit.document.id);
      if (known === undefined || RANK[hit.by] > RANK[known.by]) best.set(hit.document.id, hit);
    }
    // `RE-1042 1` may be RE-1042, or RE-10421 on two lines.
    const isContested = ({ by, span }: NamedDocument): boolean =>
      by === "NUMBER_APART" && contested.some((other) => isSame(other.span, span));
    const named = [...best.values()].map((hit) => (isContested(hit) ? { ...hit, by: "NUMBER_GLUED" as const } : hit));
    return withoutWeakAlternatives(named);
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

  /** Clients whose number stands for itself in the text. */
  clientsNamed(text: ReferenceText): readonly string[] {
    const found = this.clientNumbers.find(text).filter(({ reference, span: { start } }) => {
      const isDocument = /^\d+$/.test(reference) && this.prefixes.has(wordBefore(text, start));
      return !isDocument && standingAt(text, reference, start, null) === "ALONE";
    });
    return [...new Set(found.map(({ value }) => value))];
  }

  /** Clients whose name is the payer's, regardless of legal form and word order. */
  clientsOfName(name: string): readonly string[] {
    return [...(this.clientsByName.get(nameKey(name)) ?? [])];
  }

  private add(document: OpenDocument): void {
    const own = readReferenceText(document.number);
    const prefix = prefixOf(document.number);
    const digits = own.compact.replace(/\D/g, "");
    if (prefix !== "") this.prefixes.add(prefix);
    if (digits === own.compact) this.references.add(digits, { kind: "DIGITS", own, prefix, document });
    else {
      this.references.add(own.compact, { kind: "NUMBER", own, prefix, document });
      this.references.add(digits, { kind: "DIGITS", own, prefix, document });
    }
    if (document.paymentReference !== null) {
      const reference = compactReference(document.paymentReference);
      this.references.add(reference, { kind: "PAYMENT_REFERENCE", own, prefix, document });
    }
    push(this.byAmount, amountKey(debtorOf(document.type), document.currency, document.openMinor), document);
    push(this.byClient, document.clientId, document);
  }

  private addPayer({ id, number, name, iban }: PossiblePayer): void {
    if (iban !== null) addTo(this.clientsByIban, iban, id);
    const clientNumber = compactReference(number);
    // A bare short number would be found in every date.
    if (clientNumber.length >= MIN_DIGITS_WITHOUT_PREFIX) this.clientNumbers.add(clientNumber, id);
    const key = nameKey(name);
    if (key !== "") addTo(this.clientsByName, key, id);
  }

  private toNamed(text: ReferenceText, { reference, value, span }: FoundReference<Key>): readonly NamedDocument[] {
    const by = this.namedBy(text, reference, value, span.start);
    return by === null ? [] : [{ document: value.document, by, reference, span }];
  }

  private namedBy(text: ReferenceText, reference: string, { kind, own, prefix }: Key, start: number): NamedBy | null {
    if (kind === "DIGITS") return this.namedByDigits(text, reference, { own, prefix }, start);
    const standing = standingAt(text, reference, start, kind === "NUMBER" ? own : null);
    if (standing === null) return null;
    if (standing === "GLUED") return "NUMBER_GLUED";
    return standing === "APART" ? "NUMBER_APART" : kind;
  }

  private namedByDigits(
    text: ReferenceText,
    digits: string,
    { own, prefix }: Pick<Key, "own" | "prefix">,
    start: number,
  ): NamedBy | null {
    const found = digitsStandingAt(text, digits, start, { own, foreignPrefixes: this.prefixesOtherThan(prefix) });
    if (found === null) return null;
    if (found.standing === "APART") return "NUMBER_APART";
    const isWholeNumber = digits === own.compact;
    if (found.isAnnounced) return isWholeNumber ? "NUMBER" : "NUMBER_WITHOUT_PREFIX";
    if (digits.length >= MIN_DIGITS_WITHOUT_PREFIX) return "NUMBER_WITHOUT_PREFIX";
    // The merchant's own numbers are no longer than this: worth a look, no more.
    return isWholeNumber ? "NUMBER_GLUED" : null;
  }

  private prefixesOtherThan(prefix: string): ReadonlySet<string> {
    const known = this.foreignPrefixes.get(prefix);
    if (known !== undefined) return known;
    const others = new Set([...this.prefixes].filter((other) => other !== prefix));
    this.foreignPrefixes.set(prefix, others);
    return others;
  }
}

/** Of documents that one place in the text may name, those that it names best. */
function withoutWeakAlternatives(named: readonly NamedDocument[]): readonly NamedDocument[] {
  return named.filter(({ by, span }) => !named.some((other) => isSame(other.span, span) && RANK[other.by] > RANK[by]));
}

function isSame(a: ReferenceSpan, b: ReferenceSpan): boolean {
  return a.start === b.start && a.end === b.end;
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
