import * as fc from "fast-check";
import { DOCUMENT_STATUSES, DocumentStatus } from "../documents/document-status";
import { DOCUMENT_TYPES, DocumentType } from "../documents/document-types";
import { decide } from "./decide";
import type { DenialReason } from "./denial-reasons";
import { CLIENT_DATA_SECTIONS, ClientDataSection, PORTAL_ACTIONS, type PortalAction } from "./portal-actions";
import { type DocumentFacts, type PortalFacts, PortalLinkKind } from "./portal-facts";

export type FactsWithDocument = PortalFacts & { readonly document: DocumentFacts };

/** "yes", or why not. */
export type Answer = "yes" | DenialReason;

export function answer(action: PortalAction, facts: PortalFacts): Answer {
  const decision = decide(action, facts);
  return decision.allowed ? "yes" : decision.reason;
}

/** Everything that is allowed given these facts, with document, section and version as they are. */
export function allActionsOf(facts: PortalFacts): readonly PortalAction[] {
  return PORTAL_ACTIONS.filter((action) => decide(action, facts).allowed);
}

/** Facts that allow every action that suits the type. */
export function buildFacts(type: DocumentType = DocumentType.INVOICE): FactsWithDocument {
  return {
    link: { kind: PortalLinkKind.CLIENT, clientId: "client", documentIds: [], readOnly: false },
    client: { id: "client", portalAccess: true },
    settings: {
      enabledDocumentTypes: DOCUMENT_TYPES,
      enabledActions: PORTAL_ACTIONS,
      enabledSections: CLIENT_DATA_SECTIONS,
      payableCurrencies: ["EUR"],
    },
    document: {
      id: "document",
      clientId: "client",
      type,
      status: DocumentStatus.OPEN,
      validUntil: "2026-03-05",
      currentVersion: 2,
      openAmountMinor: 1,
      currency: "EUR",
    },
    section: ClientDataSection.BANK,
    shownVersion: 2,
    today: "2026-03-05",
  };
}

/** True nine times out of ten, so that facts with one obstacle turn up as often as facts with many. */
const mostly = fc.integer({ min: 0, max: 9 }).map((number) => number > 0);

function mostOf<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.tuple(...values.map(() => mostly)).map((kept) => values.filter((_, index) => kept[index]));
}

const clientIdArbitrary = mostly.map((isOwn) => (isOwn ? "client" : "another client"));

/** Any facts that the types allow, weighted towards those under which something is allowed. */
export const factsArbitrary: fc.Arbitrary<FactsWithDocument> = fc.record({
  link: fc.record({
    kind: fc.constantFrom(...Object.values(PortalLinkKind)),
    clientId: clientIdArbitrary,
    documentIds: fc.constantFrom(["document"], ["document", "invoice of the document"], ["another document"], []),
    readOnly: mostly.map((isUsual) => !isUsual),
  }),
  client: fc.record({ id: clientIdArbitrary, portalAccess: mostly }),
  settings: fc.record({
    enabledDocumentTypes: mostOf(DOCUMENT_TYPES),
    enabledActions: mostOf(PORTAL_ACTIONS),
    enabledSections: mostOf(CLIENT_DATA_SECTIONS),
    payableCurrencies: mostOf(["EUR", "CHF"]),
  }),
  document: fc.record({
    id: fc.constant("document"),
    clientId: clientIdArbitrary,
    type: fc.constantFrom(...DOCUMENT_TYPES),
    status: fc.oneof(fc.constant(DocumentStatus.OPEN), fc.constantFrom(...DOCUMENT_STATUSES)),
    validUntil: fc.constantFrom(null, "2026-03-04", "2026-03-05", "2026-03-06"),
    currentVersion: fc.integer({ min: 1, max: 2 }),
    openAmountMinor: fc.integer({ min: -1, max: 3 }),
    currency: fc.constantFrom("EUR", "CHF", "JPY"),
  }),
  section: fc.constantFrom(undefined, ...CLIENT_DATA_SECTIONS),
  shownVersion: fc.constantFrom(undefined, 1, 2),
  today: fc.constant("2026-03-05"),
});
