import type * as domain from "@kundenportal/domain/bank/bank-match";
import { presentMoney } from "../../../graphql/money.types";
import { PageInfo } from "../../../graphql/page-info.types";
import type { Page } from "../../../graphql/pagination";
import {
  BankLine,
  BankLineConnection,
  BankLineDecision,
  BankLineEdge,
  BankLinePart,
  BankLineStatedPart,
  BankMatchProposal,
} from "./bank-line.admin.types";
import type { BankDecision, BankLineRow } from "../lines/bank-line.repository";
import { parseStatedParts } from "../lines/stated-parts";

export function presentBankLine(row: BankLineRow): BankLine {
  return Object.assign(new BankLine(), {
    row,
    id: row.id,
    status: row.status,
    account: row.account === "" ? null : row.account,
    bookedOn: row.bookedOn,
    valueOn: row.valueOn,
    amount: presentMoney(row.amountMinor, row.currency),
    counterpartyName: row.counterpartyName,
    ultimateName: row.ultimateName,
    counterpartyAccount: row.counterpartyAccount,
    purpose: row.purpose,
    furtherText: row.furtherText,
    statedParts: parseStatedParts(row.statedParts).map(({ text, isCharge, amountMinor }) =>
      Object.assign(new BankLineStatedPart(), {
        text,
        isCharge,
        amount: amountMinor === null ? null : presentMoney(amountMinor, row.currency),
      }),
    ),
    endToEndId: row.endToEndId,
    creditorReference: row.creditorReference,
    bookingText: row.bookingText,
    isReturn: row.isReturn,
    returnReason: row.returnReason,
  });
}

export function presentBankLinePage({ edges, pageInfo }: Page<BankLineRow>): BankLineConnection {
  return Object.assign(new BankLineConnection(), {
    edges: edges.map(({ cursor, node }) => Object.assign(new BankLineEdge(), { cursor, node: presentBankLine(node) })),
    pageInfo: Object.assign(new PageInfo(), pageInfo),
  });
}

export function presentPart(
  part: Pick<domain.MatchPart, "documentId" | "amountMinor" | "discountMinor" | "reversedEntryId">,
  currency: string,
): BankLinePart {
  return Object.assign(new BankLinePart(), {
    documentId: part.documentId,
    amount: presentMoney(part.amountMinor, currency),
    discount: part.discountMinor === 0 ? null : presentMoney(part.discountMinor, currency),
    reversedEntryId: part.reversedEntryId,
  });
}

export function presentMatch(match: domain.BankMatch, currency: string): BankMatchProposal {
  return Object.assign(new BankMatchProposal(), {
    parts: match.parts.map((part) => presentPart(part, currency)),
    confidence: match.confidence,
    certainty: match.certainty,
    reasons: match.reasons,
  });
}

export function presentDecision(decision: BankDecision): BankLineDecision {
  return Object.assign(new BankLineDecision(), {
    id: decision.id,
    kind: decision.kind,
    note: decision.note,
    decidedBy: decision.decidedBy,
    decidedAt: decision.createdAt,
  });
}
