import { DocumentStatus, isExpired } from "../documents/document-status";
import { DenialReason } from "./denial-reasons";
import {
  CLIENT_DATA_SECTIONS,
  type ClientDataSection,
  PORTAL_ACTIONS,
  PortalAction,
  TYPES_OF_ACTION,
} from "./portal-actions";
import { type DocumentFacts, type PortalFacts, PortalLinkKind } from "./portal-facts";
import { findClientObstacle, findCoverObstacle, findViewObstacle } from "./visible-documents";

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: DenialReason };

/**
 * Whether a customer may do something. The one place where this is decided: the API asks before it acts, the portal's
 * buttons and the merchant's preview follow from the same answer.
 * Anything left unsaid (no document, no section, no shown version) denies.
 */
export function decide(action: PortalAction, facts: PortalFacts): Decision {
  const reason = findObstacle(action, facts);
  return reason === null ? { allowed: true } : { allowed: false, reason };
}

/**
 * What the customer may do with `facts.document`, for the buttons beside it.
 * Without a `shownVersion` the customer is taken to look at the current version.
 */
export function allowedActions(facts: PortalFacts): readonly PortalAction[] {
  const shown = { ...facts, shownVersion: facts.shownVersion ?? facts.document?.currentVersion };
  return PORTAL_ACTIONS.filter((action) => decide(action, shown).allowed);
}

/** The parts of their own data that the customer may change. */
export function editableSections(facts: Omit<PortalFacts, "document" | "section">): readonly ClientDataSection[] {
  return CLIENT_DATA_SECTIONS.filter((section) => decide(PortalAction.EDIT_CLIENT_DATA, { ...facts, section }).allowed);
}

function findObstacle(action: PortalAction, facts: PortalFacts): DenialReason | null {
  if (action === PortalAction.EDIT_CLIENT_DATA) return findEditObstacle(facts) ?? findPreviewObstacle(facts);

  const { document, link, client, settings } = facts;
  if (document === undefined) return DenialReason.ACTION_NOT_APPLICABLE;

  // A paylink opens the pay page and nothing of the document: it can be paid for without being seen.
  const findObstacleOfLink = action === PortalAction.PAY ? findCoverObstacle : findViewObstacle;
  const linkObstacle = findObstacleOfLink({ link, client, settings, document });
  if (linkObstacle !== null || action === PortalAction.VIEW) return linkObstacle;

  if (!TYPES_OF_ACTION[action].includes(document.type)) return DenialReason.ACTION_NOT_APPLICABLE;
  if (!settings.enabledActions.includes(action)) return DenialReason.ACTION_NOT_ENABLED;
  return FURTHER_RULES[action](document, facts) ?? findPreviewObstacle(facts);
}

function findEditObstacle({ link, client, settings, section }: PortalFacts): DenialReason | null {
  const clientObstacle = findClientObstacle({ link, client });
  if (clientObstacle !== null) return clientObstacle;
  if (link.kind !== PortalLinkKind.CLIENT) return DenialReason.LINK_DOES_NOT_COVER;
  if (section === undefined) return DenialReason.ACTION_NOT_APPLICABLE;
  if (!settings.enabledActions.includes(PortalAction.EDIT_CLIENT_DATA)) return DenialReason.ACTION_NOT_ENABLED;
  return settings.enabledSections.includes(section) ? null : DenialReason.SECTION_NOT_ENABLED;
}

/** Asked last, so that this reason means "the customer could". */
function findPreviewObstacle({ link }: PortalFacts): DenialReason | null {
  return link.readOnly ? DenialReason.READ_ONLY_PREVIEW : null;
}

type FurtherRule = (document: DocumentFacts, facts: PortalFacts) => DenialReason | null;

/** What an action requires of the document besides being visible, of a suitable type and switched on. */
const FURTHER_RULES: Readonly<Record<"COMMENT" | "DECIDE_OFFER" | "PAY", FurtherRule>> = {
  COMMENT: () => null,

  DECIDE_OFFER: (offer, { shownVersion, today }) => {
    if (offer.status !== DocumentStatus.OPEN) return DenialReason.NOT_OPEN;
    if (isExpired(offer, today)) return DenialReason.EXPIRED;
    return shownVersion === offer.currentVersion ? null : DenialReason.OUTDATED_VERSION;
  },

  PAY: ({ status, openAmountMinor, currency }, { settings }) => {
    if (status === DocumentStatus.PAID || openAmountMinor <= 0) return DenialReason.NOTHING_TO_PAY;
    if (status !== DocumentStatus.OPEN) return DenialReason.NOT_OPEN;
    return settings.payableCurrencies.includes(currency) ? null : DenialReason.CURRENCY_NOT_SUPPORTED;
  },
};
