import { UserError } from "../../shared/errors";
import { isId } from "../../shared/ids";
import type { EventFilter } from "../audit/timeline-row";
import type { EventFilterInput } from "./event.admin.types";

/** Errors: throws UserError for what can't be meant: no id, no kinds, a time that ends before it begins. */
export function readEventFilter(filter: EventFilterInput | null): EventFilter {
  const { kinds = null, clientId = null, documentId = null, since = null, until = null } = filter ?? {};
  if (kinds?.length === 0) throw new UserError("filter.kinds: name at least one, or leave it out");
  for (const [name, id] of Object.entries({ clientId, documentId })) {
    if (id !== null && !isId(id)) throw new UserError(`filter.${name}: not an id`);
  }
  if (since !== null && until !== null && since >= until) {
    throw new UserError("filter.until: must be after `since`");
  }
  return { kinds: kinds === null ? null : [...new Set(kinds)], clientId, documentId, since, until };
}
