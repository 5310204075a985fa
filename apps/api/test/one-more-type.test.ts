import {
  findMadeUp,
  MADE_UP_ACTION,
  MADE_UP_TYPE,
  withMadeUp,
} from "@kundenportal/domain/documents/made-up.test-support";
import type * as DocumentTypes from "@kundenportal/domain/documents/document-types";
import type * as InputCheckers from "../src/graphql/input-checker";
import type * as DocumentInput from "../src/modules/document-steps/writing/document-input";
import type * as NameTypes from "../src/modules/document-steps/writing/name-types";
import type * as DocumentFigures from "../src/modules/documents/table/document-figures";
import type * as DocumentSql from "../src/modules/documents/table/document-sql";
import type * as DocumentSteps from "../src/modules/documents/table/document-steps";
import type * as MailTemplateKinds from "../src/modules/mail/templates/mail-template-kinds";
import type * as NewNumberRange from "../src/modules/merchants/new-number-range";

interface RegisteredEnum {
  readonly values: readonly unknown[];
  readonly described: Readonly<Record<string, { readonly description: string }>>;
}

/** The enums of both surfaces, by name. None of this reaches the schemas that other tests use. */
function readEnums(): ReadonlyMap<string, RegisteredEnum> {
  const enums = new Map<string, RegisteredEnum>();
  const decorators: Readonly<Record<string, unknown>> = {
    registerEnumType: (values: object, config: { name: string; valuesConfig: RegisteredEnum["described"] }) =>
      enums.set(config.name, { values: Object.values(values), described: config.valuesConfig }),
  };
  const stub = new Proxy(decorators, { get: (known, name: string) => known[name] ?? (() => () => undefined) });
  jest.doMock("type-graphql", () => stub);
  try {
    jest.requireActual("../src/graphql/enums");
    jest.requireActual("../src/modules/mail/mail.admin.types");
  } finally {
    jest.dontMock("type-graphql");
  }
  return enums;
}

const { enums, ...api } = withMadeUp(() => ({
  enums: readEnums(),
  ...jest.requireMock<typeof DocumentTypes>("@kundenportal/domain/documents/document-types"),
  ...jest.requireActual<typeof InputCheckers>("../src/graphql/input-checker"),
  ...jest.requireActual<typeof DocumentInput>("../src/modules/document-steps/writing/document-input"),
  ...jest.requireActual<typeof NameTypes>("../src/modules/document-steps/writing/name-types"),
  ...jest.requireActual<typeof DocumentFigures>("../src/modules/documents/table/document-figures"),
  ...jest.requireActual<typeof DocumentSql>("../src/modules/documents/table/document-sql"),
  ...jest.requireActual<typeof DocumentSteps>("../src/modules/documents/table/document-steps"),
  ...jest.requireActual<typeof MailTemplateKinds>("../src/modules/mail/templates/mail-template-kinds"),
  ...jest.requireActual<typeof NewNumberRange>("../src/modules/merchants/new-number-range"),
}));

describe("a document type that is added to the domain's table", () => {
  const type = findMadeUp(api.DOCUMENT_TYPES);

  test.each([
    ["DocumentType", "Packing list (Packliste)."],
    ["MailTemplateKind", "About a packing list."],
  ])("is a value of the enum %s, with a description", (name, description) => {
    expect(enums.get(name)?.values).toContain(MADE_UP_TYPE);
    expect(enums.get(name)?.described[MADE_UP_TYPE]).toEqual({ description });
  });

  test("has a number range and a kind of email", () => {
    expect(api.newNumberRange(findMadeUp(api.NUMBER_RANGE_IDS))).toMatchObject({ prefix: "PL-" });
    const kind = findMadeUp(api.MAIL_TEMPLATE_KINDS);
    expect([api.documentTypeOf(kind), api.templateKindOf(kind)]).toEqual([type, type]);
  });

  test("is written by staff with the terms in the table, and named where they are refused", () => {
    const line = { name: "Carton", quantity: "1", unitPrice: "2.00", taxRatePercent: "19", optional: true };
    const data = { dueDate: "2026-03-19", validUntil: "2026-03-19", lines: [line] };
    const basis = { today: "2026-03-05", currency: "EUR", isSmallBusiness: false };
    const [own, other] = [new api.InputChecker(), new api.InputChecker()];
    api.checkDocumentData(own, type, data, basis);
    api.checkDocumentData(other, "CREDIT_NOTE", data, basis);
    expect(own.failure).toBeNull();
    expect(other.failure?.fields.map(({ message }) => message)).toEqual([
      "is only for lines of packing lists and offers",
      "is only for invoices and packing lists",
      "is only for packing lists and offers",
    ]);
  });

  test("has figures and steps, and is asked for by queries", () => {
    const document = {
      type,
      status: "OPEN" as const,
      dueDate: "2026-03-04",
      validUntil: null,
      askedMinor: 100,
      settledMinor: 0,
      creditedMinor: 0,
      creditNotesMinor: 0,
      grantedDiscountMinor: 0,
      cashDiscounts: null,
      source: "MANUAL" as const,
    };
    expect(api.computeFigures(document, "2026-03-05")).toMatchObject({ openMinor: 100, isOverdue: true });
    expect(api.possibleSteps(document, "2026-03-05")).toEqual(["REMIND", "BOOK_PAYMENT", "SEND"]);
    const [overdue] = api.stateConditions("OVERDUE", "2026-03-05").slice(-1);
    expect(overdue?.sql).toContain("'PACKING_LIST'");
  });
});

test("a portal action that is added to the domain's table is a value of its enum, with a description", () => {
  expect(enums.get("PortalAction")?.values).toContain(MADE_UP_ACTION);
  expect(enums.get("PortalAction")?.described[MADE_UP_ACTION]).toMatchObject({
    description: "Ask for a copy on paper.",
  });
});
