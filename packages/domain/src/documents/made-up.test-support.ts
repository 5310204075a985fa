import type { ActionRule, DocumentActionFacts } from "../permissions/portal-action-table";
import type { DocumentTypeFacts } from "./document-type-facts";

// The tables with one more document type and one more portal action than there are, to check that every list has them.

export const MADE_UP_TYPE = "PACKING_LIST";
export const MADE_UP_ACTION = "ASK_FOR_COPY";

export const MADE_UP_NAME = { de: "Packliste", en: "Packing list" };

const FACTS = {
  name: MADE_UP_NAME,
  inSentence: "a packing list",
  rank: 2.5,
  number: { prefix: "PL-", example: "PL-2026-0001" },
  lifeCycle: { DRAFT: { ISSUE: "OPEN" }, OPEN: { PAY: "PAID" }, PAID: {} },
  follows: "ORDER_CONFIRMATION",
  writtenBy: "STAFF",
  owed: { by: "CUSTOMER", on: "ITSELF" },
  alwaysHasPrices: false,
  terms: { dueDate: true, validUntil: true, cashDiscount: true, optionalLines: true, delivery: true },
  mustStateDelivery: true,
  actions: { VIEW: true, COMMENT: false, DECIDE_OFFER: false, PAY: true },
  placeholders: {
    prefix: "PackingList",
    number: { field: "packing_list_number", label: { de: "Packlistennummer", en: "Packing list number" } },
    groups: ["HEAD"],
  },
} satisfies DocumentTypeFacts;

const RULE: ActionRule<DocumentActionFacts> = {
  description: "Ask for a copy on paper.",
  isSwitchable: true,
  isForPreview: false,
  linkKinds: ["CLIENT"],
  obstacles: [{ reason: "NOT_OPEN", isMet: ({ document }) => document.status !== "OPEN" }],
};

interface Modules {
  readonly types: { readonly DocumentType: object };
  readonly typeTable: { readonly DOCUMENT_TYPE_TABLE: Readonly<Record<string, DocumentTypeFacts>> };
  readonly actions: { readonly DocumentAction: object; readonly PortalAction: object };
  readonly actionTable: { readonly DOCUMENT_ACTION_TABLE: object; readonly PORTAL_ACTION_TABLE: object };
}

/** The modules with lists and tables, each with one more entry. */
const MOCKS: Readonly<Record<string, () => object>> = {
  "./document-types": () => {
    const actual = jest.requireActual<Modules["types"]>("./document-types");
    const DocumentType = { ...actual.DocumentType, [MADE_UP_TYPE]: MADE_UP_TYPE };
    return { DocumentType, DOCUMENT_TYPES: Object.values(DocumentType) };
  },
  "./document-type-table": () => {
    const { DOCUMENT_TYPE_TABLE } = jest.requireActual<Modules["typeTable"]>("./document-type-table");
    const blocks = Object.entries({ ...DOCUMENT_TYPE_TABLE, [MADE_UP_TYPE]: FACTS }).map(([type, facts]) => {
      const actions = { ...facts.actions, [MADE_UP_ACTION]: type === MADE_UP_TYPE };
      return [type, { ...facts, actions }] as const;
    });
    return { DOCUMENT_TYPE_TABLE: Object.fromEntries(blocks) };
  },
  "../permissions/portal-actions": () => {
    const actual = jest.requireActual<Modules["actions"]>("../permissions/portal-actions");
    const DocumentAction = { ...actual.DocumentAction, [MADE_UP_ACTION]: MADE_UP_ACTION };
    const PortalAction = { ...actual.PortalAction, ...DocumentAction };
    const [DOCUMENT_ACTIONS, PORTAL_ACTIONS] = [DocumentAction, PortalAction].map((set) => Object.values(set));
    return { ...actual, DocumentAction, DOCUMENT_ACTIONS, PortalAction, PORTAL_ACTIONS };
  },
  "../permissions/portal-action-table": () => {
    const actual = jest.requireActual<Modules["actionTable"]>("../permissions/portal-action-table");
    const DOCUMENT_ACTION_TABLE = { ...actual.DOCUMENT_ACTION_TABLE, [MADE_UP_ACTION]: RULE };
    return {
      ...actual,
      DOCUMENT_ACTION_TABLE,
      PORTAL_ACTION_TABLE: { ...actual.PORTAL_ACTION_TABLE, ...DOCUMENT_ACTION_TABLE },
    };
  },
};

/** Requires the modules that `load` loads again, with the made-up type and action. */
export function withMadeUp<Loaded>(load: () => Loaded): Loaded {
  const loaded: Loaded[] = [];
  try {
    for (const [path, factory] of Object.entries(MOCKS)) jest.doMock(path, factory);
    jest.isolateModules(() => loaded.push(load()));
  } finally {
    for (const path of Object.keys(MOCKS)) jest.dontMock(path);
  }
  const [modules] = loaded;
  if (modules === undefined) throw new Error("Nothing was loaded");
  return modules;
}

/** The made-up entry of a list; throws when the list lacks it. */
export function findMadeUp<Entry extends string>(list: readonly Entry[]): Entry {
  const found = list.find((entry) => [MADE_UP_TYPE, MADE_UP_ACTION].includes(entry));
  if (found === undefined) throw new Error(`Not complete: ${list.join(", ")}`);
  return found;
}
