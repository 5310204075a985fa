import { DOCUMENT_STATUSES, type DocumentStatus } from "../documents/document-status";
import { DOCUMENT_TYPES, type DocumentType } from "../documents/document-types";
import { allowedActions, editableSections } from "./decide";
import type { DenialReason } from "./denial-reasons";
import { SWITCHABLE_PORTAL_ACTIONS } from "./portal-action-rules";
import { CLIENT_DATA_SECTIONS, PORTAL_ACTIONS, type PortalAction } from "./portal-actions";
import type { DocumentFacts, PortalFacts } from "./portal-facts";
import { type Answer, allActionsOf, answer, buildFacts, type FactsWithDocument } from "./portal-facts.test-support";

describe("with everything released, a customer", () => {
  const no = "ACTION_NOT_APPLICABLE";
  const expected: Record<DocumentType, Record<PortalAction, Answer>> = {
    OFFER: { VIEW: "yes", COMMENT: "yes", DECIDE_OFFER: "yes", PAY: no, EDIT_CLIENT_DATA: "yes" },
    ORDER_CONFIRMATION: { VIEW: "yes", COMMENT: "yes", DECIDE_OFFER: no, PAY: no, EDIT_CLIENT_DATA: "yes" },
    DELIVERY_NOTE: { VIEW: "yes", COMMENT: "yes", DECIDE_OFFER: no, PAY: no, EDIT_CLIENT_DATA: "yes" },
    INVOICE: { VIEW: "yes", COMMENT: "yes", DECIDE_OFFER: no, PAY: "yes", EDIT_CLIENT_DATA: "yes" },
    REMINDER: { VIEW: "yes", COMMENT: "yes", DECIDE_OFFER: no, PAY: "yes", EDIT_CLIENT_DATA: "yes" },
    CREDIT_NOTE: { VIEW: "yes", COMMENT: "yes", DECIDE_OFFER: no, PAY: no, EDIT_CLIENT_DATA: "yes" },
  };
  const cells = DOCUMENT_TYPES.flatMap((type) =>
    PORTAL_ACTIONS.map((action) => ({ type, action, answer: expected[type][action] })),
  );

  test.each(cells)("may $action beside $type: $answer", ({ type, action, answer: expectedAnswer }) => {
    expect(answer(action, buildFacts(type))).toBe(expectedAnswer);
  });
});

describe("a single obstacle", () => {
  interface Obstacle {
    readonly name: string;
    readonly put: (facts: FactsWithDocument) => PortalFacts;
    /** The answer to each action then, on a type that it applies to. */
    readonly answers: Record<PortalAction, Answer>;
  }

  const allow: Record<PortalAction, Answer> = {
    VIEW: "yes",
    COMMENT: "yes",
    DECIDE_OFFER: "yes",
    PAY: "yes",
    EDIT_CLIENT_DATA: "yes",
  };
  const denyAll = (reason: DenialReason): Record<PortalAction, Answer> => ({
    VIEW: reason,
    COMMENT: reason,
    DECIDE_OFFER: reason,
    PAY: reason,
    EDIT_CLIENT_DATA: reason,
  });
  const denyOnDocument = (reason: DenialReason): Record<PortalAction, Answer> => ({
    ...denyAll(reason),
    EDIT_CLIENT_DATA: "yes",
  });
  const withDocument =
    (change: Partial<DocumentFacts>) =>
    (facts: FactsWithDocument): PortalFacts => ({ ...facts, document: { ...facts.document, ...change } });

  const obstacles: readonly Obstacle[] = [
    {
      name: "the link belongs to another client",
      put: (facts) => ({ ...facts, link: { ...facts.link, clientId: "another client" } }),
      answers: denyAll("LINK_DOES_NOT_COVER"),
    },
    {
      name: "the client has no access",
      put: (facts) => ({ ...facts, client: { ...facts.client, portalAccess: false } }),
      answers: denyAll("CLIENT_WITHOUT_ACCESS"),
    },
    {
      name: "the document is another client's",
      put: withDocument({ clientId: "another client" }),
      answers: denyOnDocument("LINK_DOES_NOT_COVER"),
    },
    {
      name: "the link opens another document only",
      put: (facts) => ({ ...facts, link: { ...facts.link, kind: "DOCUMENT", documentIds: ["another document"] } }),
      answers: denyAll("LINK_DOES_NOT_COVER"),
    },
    {
      name: "the link opens this document only",
      put: (facts) => ({ ...facts, link: { ...facts.link, kind: "DOCUMENT", documentIds: ["document"] } }),
      answers: { ...allow, EDIT_CLIENT_DATA: "LINK_DOES_NOT_COVER" },
    },
    {
      name: "the link is for paying this document only",
      put: (facts) => ({ ...facts, link: { ...facts.link, kind: "PAY", documentIds: ["document"] } }),
      answers: { ...denyAll("LINK_DOES_NOT_COVER"), PAY: "yes" },
    },
    {
      name: "the link is for paying another document",
      put: (facts) => ({ ...facts, link: { ...facts.link, kind: "PAY", documentIds: ["another document"] } }),
      answers: denyAll("LINK_DOES_NOT_COVER"),
    },
    {
      name: "no document type is released",
      put: (facts) => ({ ...facts, settings: { ...facts.settings, enabledDocumentTypes: [] } }),
      answers: denyOnDocument("TYPE_NOT_RELEASED"),
    },
    {
      name: "only the other document types are released",
      put: (facts) => ({
        ...facts,
        settings: {
          ...facts.settings,
          enabledDocumentTypes: DOCUMENT_TYPES.filter((type) => type !== facts.document.type),
        },
      }),
      answers: denyOnDocument("TYPE_NOT_RELEASED"),
    },
    {
      name: "the document is a draft",
      put: withDocument({ status: "DRAFT" }),
      answers: denyOnDocument("NOT_ISSUED"),
    },
    {
      name: "no document is named",
      put: (facts) => ({ ...facts, document: undefined }),
      answers: denyOnDocument("ACTION_NOT_APPLICABLE"),
    },
    {
      name: "no section is named",
      put: (facts) => ({ ...facts, section: undefined }),
      answers: { ...allow, EDIT_CLIENT_DATA: "ACTION_NOT_APPLICABLE" },
    },
    {
      name: "no action is switched on",
      put: (facts) => ({ ...facts, settings: { ...facts.settings, enabledActions: [] } }),
      answers: { ...denyAll("ACTION_NOT_ENABLED"), VIEW: "yes" },
    },
    {
      name: "only other sections are switched on",
      put: (facts) => ({ ...facts, settings: { ...facts.settings, enabledSections: ["CONTACT", "TAX"] } }),
      answers: { ...allow, EDIT_CLIENT_DATA: "SECTION_NOT_ENABLED" },
    },
    {
      name: "the document is cancelled",
      put: withDocument({ status: "CANCELED" }),
      answers: { ...allow, DECIDE_OFFER: "NOT_OPEN", PAY: "NOT_OPEN" },
    },
    {
      name: "the document is paid, or an offer was answered",
      put: (facts) => withDocument({ status: facts.document.type === "OFFER" ? "ACCEPTED" : "PAID" })(facts),
      answers: { ...allow, DECIDE_OFFER: "NOT_OPEN", PAY: "NOTHING_TO_PAY" },
    },
    {
      name: "the last day has passed",
      put: withDocument({ validUntil: "2026-03-04" }),
      answers: { ...allow, DECIDE_OFFER: "EXPIRED" },
    },
    {
      name: "there is no last day (which is none)",
      put: withDocument({ validUntil: null }),
      answers: allow,
    },
    {
      name: "an older version is shown",
      put: (facts) => ({ ...facts, shownVersion: 1 }),
      answers: { ...allow, DECIDE_OFFER: "OUTDATED_VERSION" },
    },
    {
      name: "it is not said which version is shown",
      put: (facts) => ({ ...facts, shownVersion: undefined }),
      answers: { ...allow, DECIDE_OFFER: "OUTDATED_VERSION" },
    },
    {
      name: "nothing is open",
      put: withDocument({ openAmountMinor: 0 }),
      answers: { ...allow, PAY: "NOTHING_TO_PAY" },
    },
    {
      name: "no provider takes the currency",
      put: withDocument({ currency: "JPY" }),
      answers: { ...allow, PAY: "CURRENCY_NOT_SUPPORTED" },
    },
    {
      name: "staff look at the portal as the client",
      put: (facts) => ({ ...facts, link: { ...facts.link, readOnly: true } }),
      answers: { ...denyAll("READ_ONLY_PREVIEW"), VIEW: "yes" },
    },
  ];

  const typesOfAction: Record<PortalAction, readonly DocumentType[]> = {
    VIEW: DOCUMENT_TYPES,
    COMMENT: DOCUMENT_TYPES,
    DECIDE_OFFER: ["OFFER"],
    PAY: ["INVOICE", "REMINDER"],
    EDIT_CLIENT_DATA: DOCUMENT_TYPES,
  };
  const cells = obstacles.flatMap(({ name, put, answers }) =>
    PORTAL_ACTIONS.flatMap((action) =>
      typesOfAction[action].map((type) => ({ name, put, action, type, answer: answers[action] })),
    ),
  );

  test.each(cells)("$name: $action beside $type gives $answer", ({ put, action, type, answer: expectedAnswer }) => {
    expect(answer(action, put(buildFacts(type)))).toBe(expectedAnswer);
  });

  test.each(SWITCHABLE_PORTAL_ACTIONS)("%s switched off denies that action and no other", (action) => {
    for (const type of DOCUMENT_TYPES) {
      const facts = buildFacts(type);
      const enabledActions = PORTAL_ACTIONS.filter((each) => each !== action);
      const without = { ...facts, settings: { ...facts.settings, enabledActions } };
      expect(allActionsOf(without)).toEqual(allActionsOf(facts).filter((each) => each !== action));
    }
  });
});

describe("the status of a document", () => {
  const payable: Record<DocumentStatus, Answer> = {
    DRAFT: "NOT_ISSUED",
    OPEN: "yes",
    PAID: "NOTHING_TO_PAY",
    CANCELED: "NOT_OPEN",
    ACCEPTED: "NOT_OPEN",
    REJECTED: "NOT_OPEN",
    CLEARED: "NOT_OPEN",
    CREATED: "NOT_OPEN",
    COMPLETED: "NOT_OPEN",
  };

  test.each(DOCUMENT_STATUSES)("%s decides whether an invoice can be paid and an offer answered", (status) => {
    const invoice = buildFacts("INVOICE");
    const offer = buildFacts("OFFER");
    const canAnswer: Answer = status === "OPEN" ? "yes" : status === "DRAFT" ? "NOT_ISSUED" : "NOT_OPEN";
    expect(answer("PAY", { ...invoice, document: { ...invoice.document, status } })).toBe(payable[status]);
    expect(answer("DECIDE_OFFER", { ...offer, document: { ...offer.document, status } })).toBe(canAnswer);
  });
});

describe("allowed actions", () => {
  test("are those of the document, as if its current version were shown", () => {
    const offer = { ...buildFacts("OFFER"), section: undefined, shownVersion: undefined };
    expect(allowedActions(offer)).toEqual(["VIEW", "COMMENT", "DECIDE_OFFER"]);
    expect(allowedActions({ ...offer, shownVersion: 1 })).toEqual(["VIEW", "COMMENT"]);
  });

  test("are none without a document", () => {
    expect(allowedActions({ ...buildFacts(), document: undefined, section: undefined })).toEqual([]);
  });
});

describe("editable sections", () => {
  test("are the enabled ones", () => {
    const { link, client, settings, today } = buildFacts();
    const facts = { link, client, settings, today };
    expect(editableSections(facts)).toEqual(CLIENT_DATA_SECTIONS);
    expect(editableSections({ ...facts, settings: { ...settings, enabledSections: ["TAX"] } })).toEqual(["TAX"]);
    expect(editableSections({ ...facts, link: { ...link, kind: "DOCUMENT", documentIds: ["document"] } })).toEqual([]);
  });
});
