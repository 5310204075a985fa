import { type DocumentLine, LineRole } from "@kundenportal/domain/documents/document-content";
import { sumMinor } from "@kundenportal/domain/money/money";
import { countedLines } from "../en16931/counted-lines";
import type { FieldReader } from "../en16931/field-reader";
import { InvoiceScope } from "../en16931/read-invoice";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { readCiiLine } from "./read-cii-line";

const PARENT_PATH = "ram:AssociatedDocumentLineDocument/ram:ParentLineID";
const STATUS_PATH = "ram:AssociatedDocumentLineDocument/ram:LineStatusReasonCode";
/** A line of its own, whatever it belongs to. */
const DETAIL = "DETAIL";
/** Deeper than any real invoice. */
const MAX_DEPTH = 50;

interface LineNode {
  readonly index: number;
  readonly element: XmlElement;
  readonly line: DocumentLine;
  /** BT-X-8; null where the file does not say. */
  readonly status: string | null;
  readonly parentPosition: string | null;
  readonly subNodes: LineNode[];
}

/**
 * CII has sub-lines in the same list, in any order, pointing at the line they belong to. XRechnung has them only in UBL;
 * ZUGFeRD's EXTENDED profile says of each line whether it counts (DETAIL), groups others (GROUP) or only informs.
 */
export function readCiiLines(
  fields: FieldReader,
  transaction: XmlElement,
  scope: InvoiceScope,
): readonly DocumentLine[] {
  const elements = fields.groups(transaction, "ram:IncludedSupplyChainTradeLineItem");
  const nodes = elements.map((element, index): LineNode => {
    const status = fields.text(element, STATUS_PATH, "BT-X-8");
    const parentPosition = fields.text(element, PARENT_PATH, "BT-X-304");
    const role = roleOf(status);
    const isExempt = scope === InvoiceScope.LEGACY || role !== null || (parentPosition !== null && status !== DETAIL);
    const line = { ...readCiiLine(fields, element, isExempt), ...(role === null ? {} : { role }) };
    return { index, element, line, status, parentPosition, subNodes: [] };
  });
  const byPosition = new Map<string, LineNode[]>();
  for (const node of nodes) {
    const same = byPosition.get(node.line.position) ?? [];
    same.push(node);
    byPosition.set(node.line.position, same);
  }
  const roots: LineNode[] = [];
  for (const node of nodes) (findHolder(fields, node, byPosition)?.subNodes ?? roots).push(node);
  return roots.map(toLine);
}

function roleOf(status: string | null): LineRole | null {
  return status === LineRole.GROUP || status === LineRole.INFORMATION ? status : null;
}

/**
 * The line that a line is shown below. Lines that count, and groups of them, are only ever below groups: what is below a
 * line that counts is part of its amount.
 */
function findHolder(
  fields: FieldReader,
  node: LineNode,
  byPosition: ReadonlyMap<string, readonly LineNode[]>,
): LineNode | null {
  const parents: LineNode[] = [];
  for (let current = node; current.parentPosition !== null;) {
    const parent = findParent(current, byPosition.get(current.parentPosition) ?? []);
    if (parent === null || parent === node || parents.length >= MAX_DEPTH) {
      const reason =
        parent === null ? "belongs to a line that does not exist" : "belongs to itself, or to too many lines";
      fields.invalid(node.element, "BT-126", reason);
      return null;
    }
    parents.push(parent);
    current = parent;
  }
  const isApart = node.status === DETAIL || node.status === LineRole.GROUP;
  return parents.find(({ status }) => !isApart || status === LineRole.GROUP) ?? null;
}

/** Positions are not always unique: of several the last one before the line, or else the first after it. */
function findParent({ index }: LineNode, candidates: readonly LineNode[]): LineNode | null {
  return (
    candidates.findLast((candidate) => candidate.index < index) ?? candidates.find((each) => each.index > index) ?? null
  );
}

function toLine({ line, subNodes }: LineNode): DocumentLine {
  const subLines = subNodes.map(toLine);
  // A group need not say what it comes to.
  const isSum = line.role === LineRole.GROUP && line.netMinor === 0;
  const netMinor = isSum ? sumMinor(subLines.flatMap(countedLines).map((each) => each.netMinor)) : line.netMinor;
  return { ...line, netMinor, subLines };
}
