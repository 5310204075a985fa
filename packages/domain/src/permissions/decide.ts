import { DOCUMENT_TYPE_TABLE } from "../documents/document-type-table";
import { DenialReason } from "./denial-reasons";
import { isDocumentAction, isOpenedBy } from "./portal-action-rules";
import { type ActionRule, CLIENT_ACTION_TABLE, DOCUMENT_ACTION_TABLE } from "./portal-action-table";
import {
  CLIENT_DATA_SECTIONS,
  type ClientAction,
  type ClientDataSection,
  type DocumentAction,
  PORTAL_ACTIONS,
  PortalAction,
} from "./portal-actions";
import type { PortalFacts } from "./portal-facts";
import { findClientObstacle, findCoverObstacle } from "./visible-documents";

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: DenialReason };

/**
 * Whether a customer may do something. The one place where this is decided: the API asks before it acts, the portal's
 * buttons and the merchant's preview follow from the same answer.
 * Anything left unsaid (no document, no section, no shown version) denies.
 */
export function decide(action: PortalAction, facts: PortalFacts): Decision {
  const reason = isDocumentAction(action) ? findObstacleOnDocument(action, facts) : findObstacleOnClient(action, facts);
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

function findObstacleOnDocument(action: DocumentAction, facts: PortalFacts): DenialReason | null {
  const { document } = facts;
  if (document === undefined) return DenialReason.ACTION_NOT_APPLICABLE;
  const fits = DOCUMENT_TYPE_TABLE[document.type].actions[action];
  return (
    findCoverObstacle({ ...facts, document }) ??
    findLinkObstacle(action, facts) ??
    (fits ? null : DenialReason.ACTION_NOT_APPLICABLE) ??
    findObstacleOfAction(action, DOCUMENT_ACTION_TABLE[action], { ...facts, document })
  );
}

function findObstacleOnClient(action: ClientAction, facts: PortalFacts): DenialReason | null {
  const { section } = facts;
  const linkObstacle = findClientObstacle(facts) ?? findLinkObstacle(action, facts);
  if (linkObstacle !== null) return linkObstacle;
  if (section === undefined) return DenialReason.ACTION_NOT_APPLICABLE;
  return findObstacleOfAction(action, CLIENT_ACTION_TABLE[action], { ...facts, section });
}

function findLinkObstacle(action: PortalAction, { link }: PortalFacts): DenialReason | null {
  return isOpenedBy(action, link.kind) ? null : DenialReason.LINK_DOES_NOT_COVER;
}

function findObstacleOfAction<Facts extends PortalFacts>(
  action: PortalAction,
  { isSwitchable, isForPreview, obstacles }: ActionRule<Facts>,
  facts: Facts,
): DenialReason | null {
  if (isSwitchable && !facts.settings.enabledActions.includes(action)) return DenialReason.ACTION_NOT_ENABLED;
  const obstacle = obstacles.find(({ isMet }) => isMet(facts));
  if (obstacle !== undefined) return obstacle.reason;
  // Asked last, so that this reason means "the customer could".
  return facts.link.readOnly && !isForPreview ? DenialReason.READ_ONLY_PREVIEW : null;
}
