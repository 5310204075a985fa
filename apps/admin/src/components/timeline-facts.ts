import { type ClientDataSection, CLIENT_DATA_SECTIONS } from "@kundenportal/domain/permissions/portal-actions";

/** The details an entry of the timeline may carry; each kind has a few of them, and newer servers may send more. */
export interface TimelineFacts {
  readonly active?: boolean;
  readonly amount?: string;
  readonly currency?: string;
  readonly archived?: boolean;
  readonly cleared?: boolean;
  readonly clients?: number;
  readonly portalAccess?: boolean;
  readonly internal?: boolean;
  readonly reason?: string;
  readonly section?: ClientDataSection;
  readonly staffMember?: string;
  readonly to?: string;
  readonly version?: number;
}

const isText = (value: unknown): boolean => typeof value === "string";
const isNumber = (value: unknown): boolean => typeof value === "number";
const isSwitch = (value: unknown): boolean => typeof value === "boolean";

// By hand: the start page shows a timeline, and no other part of it needs the library for schemas.
const CHECKS: Readonly<Record<keyof TimelineFacts, (value: unknown) => boolean>> = {
  active: isSwitch,
  amount: isText,
  currency: isText,
  archived: isSwitch,
  cleared: isSwitch,
  clients: isNumber,
  portalAccess: isSwitch,
  internal: isSwitch,
  reason: isText,
  section: (value) => CLIENT_DATA_SECTIONS.some((section) => section === value),
  staffMember: isText,
  to: isText,
  version: isNumber,
};

/** Reads what the server wrote as JSON text. Without readable details, the entry still says what happened. */
export function parseTimelineFacts(data: string): TimelineFacts {
  try {
    const read: unknown = JSON.parse(data);
    if (typeof read !== "object" || read === null) return {};
    const known = Object.fromEntries(Object.entries(read).filter(([name]) => name in CHECKS));
    return isTimelineFacts(known) ? known : {};
  } catch {
    return {};
  }
}

function isTimelineFacts(known: object): known is TimelineFacts {
  return Object.entries(known).every(([name, value]) => CHECKS[name as keyof TimelineFacts](value));
}
