import { DOCUMENT_TYPE_TABLE } from "../documents/document-type-table";
import type { DocumentType } from "../documents/document-types";
import { type ActionRule, DOCUMENT_ACTION_TABLE, PORTAL_ACTION_TABLE } from "./portal-action-table";
import { DOCUMENT_ACTIONS, type DocumentAction, PORTAL_ACTIONS, type PortalAction } from "./portal-actions";
import type { PortalLinkKind } from "./portal-facts";

// What follows from the table, under one name each.

/** Actions that the merchant switches on and off. */
export type SwitchablePortalAction = {
  [Action in PortalAction]: (typeof PORTAL_ACTION_TABLE)[Action]["isSwitchable"] extends true ? Action : never;
}[PortalAction];

export function isSwitchable(action: PortalAction): action is SwitchablePortalAction {
  return PORTAL_ACTION_TABLE[action].isSwitchable;
}

export const SWITCHABLE_PORTAL_ACTIONS: readonly SwitchablePortalAction[] = PORTAL_ACTIONS.filter(isSwitchable);

export type SwitchableDocumentAction = SwitchablePortalAction & DocumentAction;

export const SWITCHABLE_DOCUMENT_ACTIONS: readonly SwitchableDocumentAction[] = DOCUMENT_ACTIONS.filter(
  (action): action is SwitchableDocumentAction => isSwitchable(action),
);

/** Whether a link of this kind leads to the action at all. */
export function isOpenedBy(action: PortalAction, kind: PortalLinkKind): boolean {
  const { linkKinds }: Pick<ActionRule<never>, "linkKinds"> = PORTAL_ACTION_TABLE[action];
  return linkKinds.includes(kind);
}

export function isDocumentAction(action: PortalAction): action is DocumentAction {
  return action in DOCUMENT_ACTION_TABLE;
}

/** What customers can do with a document of this type, if the merchant lets them. */
export function actionsOf(type: DocumentType): readonly DocumentAction[] {
  return DOCUMENT_ACTIONS.filter((action) => DOCUMENT_TYPE_TABLE[type].actions[action]);
}
