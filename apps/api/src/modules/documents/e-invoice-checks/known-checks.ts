import { anyList, jsonOf, type StoredColumns } from "../../../database/stored-values";
import {
  Breach,
  CheckedProfile,
  CheckResult,
  type Finding,
  FindingKind,
  FindingSeverity,
} from "../../../integrations/e-invoices/e-invoice-report";

const CLOSED: readonly (readonly [keyof Finding, readonly string[]])[] = [
  ["kind", Object.values(FindingKind)],
  ["severity", Object.values(FindingSeverity)],
  ["breach", Object.values(Breach)],
];

/** What this version can tell; a later one may have stored something else. */
export const KNOWN_CHECKS: StoredColumns = {
  profile: Object.values(CheckedProfile),
  result: Object.values(CheckResult),
  rules: anyList,
  findings: jsonOf((value) => Array.isArray(value) && value.every(isKnown)),
};

function isKnown(finding: unknown): boolean {
  if (typeof finding !== "object" || finding === null) return false;
  return CLOSED.every(([name, values]) => values.includes(String(Reflect.get(finding, name))));
}
