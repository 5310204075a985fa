import { UnexpectedError } from "../../../shared/errors";

/** Standard structure types of ISO 32000-1, 14.8.4. */
export type Role =
  | "Document"
  | "Div"
  | "H1"
  | "H2"
  | "P"
  | "Table"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Link"
  | "Figure";

/** These only hold other elements; a text in one of them is a paragraph of its own. */
const GROUPS: ReadonlySet<Role> = new Set(["Document", "Div", "Table", "THead", "TBody", "TR", "L", "LI"]);
/** A row keeps its place for a cell without a text. */
const KEPT_EMPTY: ReadonlySet<Role> = new Set(["TH", "TD"]);

/** What is on a page and not part of what it says. */
export const Artifact = {
  decoration: "/Type /Layout",
  pageHead: "/Type /Pagination /Subtype /Header /Attached [/Top]",
  pageFoot: "/Type /Pagination /Subtype /Footer /Attached [/Bottom]",
} as const;
type Artifact = (typeof Artifact)[keyof typeof Artifact];

export interface ElementFacts {
  /** What a header cell is the header of. */
  readonly scope?: "Row" | "Column";
  /** Read instead of a figure. */
  readonly alternative?: string;
  /** Where a figure is: left, lower, right and upper edge, from the lower left corner of the page. */
  readonly box?: readonly [number, number, number, number];
}

type Child =
  | TaggedElement
  | { readonly page: PDFKit.PDFPage; readonly mark: number }
  | { readonly page: PDFKit.PDFPage; readonly annotation: PDFKit.PDFKitReference };

/** A part of the document as screen readers know it. */
export interface TaggedElement {
  readonly role: Role;
  readonly facts: ElementFacts;
  readonly children: Child[];
}

/**
 * The structure of a document, in the order in which it is read, whatever the order in which it is drawn. pdfkit's own leaves
 * no place for what is drawn later, and links on the wrong page when a document has several.
 */
export class Tags {
  private readonly root: TaggedElement = { role: "Document", facts: {}, children: [] };
  private current: TaggedElement | Artifact = this.root;
  /** What the last drawing step belongs to, while more may follow. */
  private open: TaggedElement | Artifact | null = null;
  /** By page, and by the number of the mark on it. */
  private readonly marks = new Map<PDFKit.PDFPage, TaggedElement[]>();
  /** By their number in the file's tree of parents. */
  private readonly linked: (readonly [key: number, element: TaggedElement])[] = [];

  constructor(private readonly document: PDFKit.PDFDocument) {}

  /** An element with everything that is drawn by `work`. */
  within(role: Role, work: () => void, facts: ElementFacts = {}): void {
    this.into(this.hold(role, facts), work);
  }

  /** An element that is read here, and drawn when it is passed to `into`. */
  hold(role: Role, facts: ElementFacts = {}): TaggedElement {
    if (typeof this.current !== "string") return this.holdIn(this.current, role, facts);
    return { role, facts, children: [] };
  }

  holdIn(parent: TaggedElement, role: Role, facts: ElementFacts = {}): TaggedElement {
    const element = { role, facts, children: [] };
    parent.children.push(element);
    return element;
  }

  into(element: TaggedElement, work: () => void): void {
    // A table's head that is repeated on another page has no cells there.
    this.during(typeof this.current === "string" ? this.current : element, work);
  }

  artifact(kind: Artifact, work: () => void): void {
    this.during(kind, work);
  }

  /** Inside of a head or foot nothing has to be told apart. */
  decoration(work: () => void): void {
    this.during(typeof this.current === "string" ? this.current : Artifact.decoration, work);
  }

  /** Whether texts are paragraphs of their own here, and not the text of one element. */
  get isGroup(): boolean {
    return typeof this.current !== "string" && GROUPS.has(this.current.role);
  }

  /** Says what the next drawing steps belong to. */
  mark(): void {
    if (this.open === this.current) return;
    this.endMark();
    const { current, document } = this;
    if (typeof current === "string") {
      document.addContent(`/Artifact <<${current}>> BDC`);
    } else {
      if (GROUPS.has(current.role)) throw new UnexpectedError(`${current.role} can't be drawn, only what is in it`);
      const marks = this.marksOf(document.page);
      document.addContent(`/${current.role} <</MCID ${String(marks.length)}>> BDC`);
      current.children.push({ page: document.page, mark: marks.length });
      marks.push(current);
    }
    this.open = current;
  }

  /** Before another page is turned to. */
  endMark(): void {
    if (this.open !== null) this.document.addContent("EMC");
    this.open = null;
  }

  /** Makes an area of the page clickable; the current element is the link. `text` says where it leads. */
  link(url: string, text: string, area: readonly [number, number, number, number]): void {
    const { document, current } = this;
    if (typeof current === "string" || current.role !== "Link") throw new UnexpectedError("A link needs its element");
    const key = document.createStructParentTreeNextKey();
    const annotation = document.ref({
      Type: "Annot",
      Subtype: "Link",
      Rect: area,
      Border: [0, 0, 0],
      // To be printed.
      F: 4,
      A: { S: "URI", URI: pdfText(url) },
      Contents: pdfText(text),
      StructParent: key,
    });
    (document.page.annotations as PDFKit.PDFKitReference[]).push(annotation);
    annotation.end(undefined);
    current.children.push({ page: document.page, annotation });
    this.linked.push([key, current]);
  }

  /** Writes the structure into the file. Nothing can be drawn after it. */
  finish(): void {
    this.endMark();
    const { document, marks, linked } = this;
    const treeRoot = document.getStructTreeRoot();
    const written: Written = { document, references: new Map() };
    Object.assign(treeRoot.data, { K: write(this.root, treeRoot, written) });
    const parents = document.getStructParentTree();
    const referenceOf = (element: TaggedElement) => written.references.get(element);
    for (const [page, elements] of marks) parents.add(page.structParentTreeKey, elements.map(referenceOf));
    for (const [key, element] of linked) parents.add(key, referenceOf(element));
  }

  private during(owner: TaggedElement | Artifact, work: () => void): void {
    const outer = this.current;
    this.current = owner;
    work();
    this.current = outer;
  }

  private marksOf(page: PDFKit.PDFPage): TaggedElement[] {
    const marks = this.marks.get(page) ?? [];
    this.marks.set(page, marks);
    return marks;
  }
}

interface Written {
  readonly document: PDFKit.PDFDocument;
  readonly references: Map<TaggedElement, PDFKit.PDFKitReference>;
}

function write(element: TaggedElement, parent: PDFKit.PDFKitReference, written: Written): PDFKit.PDFKitReference {
  const { role, facts, children } = element;
  const marked = children.find((child) => "mark" in child);
  const page = marked?.page.dictionary;
  const reference = written.document.ref({ S: role, P: parent, Pg: page, ...attributesOf(facts) });
  written.references.set(element, reference);
  const kids = children.filter(isKept).map((child) => {
    if ("role" in child) return write(child, reference, written);
    if ("annotation" in child) return { Type: "OBJR", Obj: child.annotation, Pg: child.page.dictionary };
    return child.page === marked?.page ? child.mark : { Type: "MCR", Pg: child.page.dictionary, MCID: child.mark };
  });
  Object.assign(reference.data, { K: kids });
  reference.end(undefined);
  return reference;
}

function isKept(child: Child): boolean {
  return !("role" in child) || KEPT_EMPTY.has(child.role) || child.children.some(isKept);
}

function attributesOf({ scope, alternative, box }: ElementFacts): Readonly<Record<string, unknown>> {
  return {
    ...(scope === undefined ? {} : { A: { O: "Table", Scope: scope } }),
    ...(box === undefined ? {} : { A: { O: "Layout", Placement: "Block", BBox: box } }),
    ...(alternative === undefined ? {} : { Alt: pdfText(alternative) }),
  };
}

/** pdfkit takes plain strings for names. */
function pdfText(text: string): object {
  return new String(text);
}
