import { presentMoney } from "../../graphql/money.types";
import type { AdminClient } from "../clients/client.admin.types";
import { ClientProposal, EInvoiceProblem } from "./e-invoice.admin.types";
import type * as problem from "./parsing/en16931/e-invoice-problem";
import type { UnknownClient } from "./find-recipient";

export function presentProblem(found: problem.EInvoiceProblem): EInvoiceProblem {
  return Object.assign(new EInvoiceProblem(), {
    code: found.code,
    message: found.message,
    line: found.line,
    column: found.column,
    path: found.path,
    businessTerm: found.businessTerm,
    found: found.found ?? null,
    expected: found.expected ?? null,
  });
}

export function presentProposal(
  { proposal, content }: UnknownClient,
  candidates: readonly AdminClient[],
): ClientProposal {
  return new ClientProposal({
    candidates,
    documentNumber: content.number,
    total: presentMoney(content.totals.grossMinor, content.currency),
    name: proposal.name,
    clientNumber: proposal.clientNumber,
    street: proposal.street,
    zip: proposal.zip,
    city: proposal.city,
    countryCode: proposal.countryCode,
    email: proposal.email,
    vatNumber: proposal.vatNumber,
  });
}
