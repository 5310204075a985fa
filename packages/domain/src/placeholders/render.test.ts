import * as fc from "fast-check";
import { LOCALES } from "../locale";
import { PLACEHOLDERS, placeholderName } from "./catalogue";
import { exampleContext } from "./example-context";
import { type DocumentValues, type PlaceholderContext, templateKindOf } from "./placeholder-context";
import { checkTemplate, isBlocking, type PlaceholderProblem } from "./problems";
import { fillPlaceholders, joinPieces, type Piece } from "./render";
import { TEMPLATE_KINDS, type TemplateKind } from "./template-kind";

type Change = Omit<Partial<PlaceholderContext>, "document"> & { readonly document?: Partial<DocumentValues> };

function buildContext(kind: TemplateKind, { document, ...change }: Change = {}): PlaceholderContext {
  const context = exampleContext(kind, "de");
  return {
    ...context,
    ...change,
    document: context.document === null ? null : { ...context.document, ...document },
  };
}

const toText = (template: string, context: PlaceholderContext): string =>
  joinPieces(fillPlaceholders(template, context).pieces);
const toUrls = (template: string, context: PlaceholderContext): readonly Piece[] =>
  fillPlaceholders(template, context).pieces.filter(({ isUrl }) => isUrl);
const problemsOf = (template: string, context: PlaceholderContext): readonly PlaceholderProblem[] =>
  fillPlaceholders(template, context).problems;

describe("a rendered text", () => {
  test("has the values in place of the placeholders", () => {
    const template =
      "Guten Tag [Client.salutation] [Client.last_name], Ihre [Invoice.invoice_number] über [Invoice.total_gross].";
    expect(toText(template, buildContext("INVOICE")).replaceAll("\u00a0", " ")).toBe(
      "Guten Tag Frau Mustermann, Ihre RE-2026-0042 über 1.071,00 €.",
    );
    expect(problemsOf(template, buildContext("INVOICE"))).toEqual([]);
  });

  test("speaks the language of the context", () => {
    const template = "[Invoice.label], [Invoice.due_date], [Client.country], [Date.month_name]";
    expect(toText(template, exampleContext("INVOICE", "de"))).toBe("Rechnung, 19.03.2026, Deutschland, März");
    expect(toText(template, exampleContext("INVOICE", "en"))).toBe("Invoice, 19 Mar 2026, Germany, March");
  });

  test("calculates dates step by step", () => {
    const context = buildContext("CLIENT", { today: "2026-01-31" });
    expect(toText("[Date.date+1M]", context)).toBe("28.02.2026");
    expect(toText("[Date.date+1D+1M]", context)).toBe("01.03.2026");
    expect(toText("[Date.dates-1D+2M-3Y]", context)).toBe("30.03.2023");
    expect(toText("[Date.month_name+3M] [Date.weekday-1W] [Date.day+0D]", context)).toBe("April Samstag 31");
  });

  test("leaves out what has no value", () => {
    const context = buildContext("CLIENT", {
      user: null,
      client: { ...buildContext("CLIENT").client, fax: undefined },
    });
    expect(toText("<[User.name]|[User.email]|[Client.fax]>", context)).toBe("<||>");
    expect(problemsOf("[User.name]", context)).toEqual([]);
  });

  test("never fills placeholders that come with a value", () => {
    const { client } = buildContext("CLIENT");
    const context = buildContext("CLIENT", { client: { ...client, name: "[Merchant.bank_iban]" } });
    expect(toText("[Client.name]", context)).toBe("[Merchant.bank_iban]");
  });

  test("without brackets is the template", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...TEMPLATE_KINDS), (text, kind) => {
        const template = text.replaceAll("[", "(");
        expect(toText(template, buildContext(kind))).toBe(template);
      }),
    );
  });
});

test("addresses of ours are told apart from text that looks like one", () => {
  const { client } = buildContext("INVOICE");
  const context = buildContext("INVOICE", { client: { ...client, name: "https://elsewhere.example" } });
  expect(toUrls("[Client.name] https://elsewhere.example [Invoice.paypage]", context)).toEqual([
    { text: context.document?.payUrl, isUrl: true },
  ]);
});

describe("a problem", () => {
  const invoice = buildContext("INVOICE");

  test("names its place and what was probably meant, and the text stays as written", () => {
    const template = "Hallo,\nbis [Invoice.duedate]!";
    expect(toText(template, invoice)).toBe(template);
    expect(problemsOf(template, invoice)).toEqual([
      {
        kind: "UNKNOWN",
        placeholder: "[Invoice.duedate]",
        start: 11,
        end: 28,
        line: 2,
        column: 5,
        suggestion: "[Invoice.due_date]",
      },
    ]);
  });

  test.each([
    ["[Client.foo_bar]", "UNKNOWN", null],
    ["[ Client.name ]", "UNKNOWN", "[Client.name]"],
    ["[Client.name+1D]", "UNKNOWN", "[Client.name]"],
    ["[Date.year+1]", "UNKNOWN", "[Date.year]"],
    ["[Date.yaer+1Y]", "UNKNOWN", "[Date.year+1Y]"],
    ["[Offer.date]", "NOT_FITTING", "[Invoice.date]"],
    ["[Offer.validity_date]", "NOT_FITTING", null],
    ["[Date.year+8000Y]", "OUT_OF_RANGE", null],
    ["[Date.year-8000Y+8000Y]", "OUT_OF_RANGE", null],
  ])("in a text about an invoice: %s is %s, better %s", (template, kind, suggestion) => {
    const problems = problemsOf(template, invoice);
    expect(toText(template, invoice)).toBe(template);
    expect(problems).toMatchObject([{ kind, suggestion, placeholder: template }]);
    expect(problems.every(isBlocking)).toBe(true);
  });

  test.each([
    ["INVOICE", "[Invoice.customerportal_url]"],
    ["INVOICE", "[Invoice.paypage]"],
    ["REMINDER", "[Reminder.paypage]"],
    ["OFFER", "[Client.customerportal_url]"],
  ] as const)("in a text about %s: %s becomes nothing while not released, with a warning", (kind, template) => {
    const { client } = buildContext(kind);
    const context = buildContext(kind, {
      client: { ...client, customerportalUrl: null },
      document: { customerportalUrl: null, payUrl: null },
    });
    const problems = problemsOf(`<${template}>`, context);
    expect(toText(`<${template}>`, context)).toBe("<>");
    expect(problems).toMatchObject([{ kind: "NOT_RELEASED", placeholder: template, start: 1, suggestion: null }]);
    expect(problems.some(isBlocking)).toBe(false);
  });

  test("is found without values by the check, unless it depends on them", () => {
    const template = "[Client.name] [Client.nmae] [Offer.date] [Date.year+8000Y] [Invoice.paypage]";
    expect(checkTemplate(template, "INVOICE").map(({ kind }) => kind)).toEqual(["UNKNOWN", "NOT_FITTING"]);
  });

  test("of every document's placeholder in every other kind of text is that it does not fit", () => {
    for (const kind of TEMPLATE_KINDS) {
      for (const entry of PLACEHOLDERS) {
        const kinds = checkTemplate(`[${placeholderName(entry)}]`, kind).map((problem) => problem.kind);
        expect(kinds).toEqual(entry.fits.includes(kind) ? [] : ["NOT_FITTING"]);
      }
    }
  });
});

describe("whatever the template and the values", () => {
  const names = PLACEHOLDERS.map(placeholderName);
  const bracketed = fc
    .tuple(
      fc.constantFrom(...names, "Foo.bar", "Client.nmae"),
      fc.constantFrom("", "+1D", "-99999Y", "+1", "+999999W-1M"),
    )
    .map(([name, arithmetic]) => `[${name}${arithmetic}]`);
  const templateArbitrary = fc
    .array(fc.oneof(bracketed, fc.string({ unit: "binary" }), fc.constantFrom("[", "]", "[.", "\n")), { maxLength: 12 })
    .map((pieces) => pieces.join(""));

  const textOrNull = fc.option(fc.string({ unit: "binary" }));
  const contextArbitrary = fc
    .record({
      kind: fc.constantFrom(...TEMPLATE_KINDS),
      locale: fc.constantFrom(...LOCALES),
      name: fc.string({ unit: "binary" }),
      text: textOrNull,
      countryCode: fc.constantFrom(null, "DE", "AT", "XI", "ZZ", "1A", ""),
      iban: fc.constantFrom(null, "DE02120300000000202051", "AT611904300234573201", ""),
      currency: fc.constantFrom("EUR", "JPY", "KWD", "XXX"),
      date: fc.constantFrom(null, "0000-01-01", "2026-02-28", "9999-12-31"),
      amountMinor: fc.maxSafeInteger(),
      isSparse: fc.boolean(),
    })
    .map((values): PlaceholderContext => {
      const { kind, locale, name, text, countryCode, iban, currency, date, amountMinor, isSparse } = values;
      const context = exampleContext(kind, locale);
      const person = { name, street: text, zip: text, city: text, email: text, phone: text, countryCode, iban };
      return {
        ...context,
        today: date ?? context.today,
        merchant: { ...context.merchant, ...person },
        client: { ...context.client, ...person, clientNumber: name, mobile: text, sepaMandateDate: date },
        user: isSparse ? null : { name, email: name },
        document: context.document && {
          ...context.document,
          openAmountMinor: amountMinor,
          customerportalUrl: text,
          payUrl: text,
          reminder: isSparse ? null : { level: 1, invoiceDueDate: date },
          content: {
            ...context.document.content,
            currency,
            number: name,
            title: text,
            intro: text,
            dueDate: date,
            validUntil: date,
            servicePeriod: isSparse ? null : { start: date, end: date },
            deliveryDate: date,
            buyer: { ...context.document.content.buyer, ...person },
            totals: { ...context.document.content.totals, grossMinor: amountMinor, allowanceMinor: 0 },
            ...(isSparse
              ? { discountTerms: [], precedingDocuments: [], paymentInstructions: [], adjustments: [] }
              : {}),
          },
        },
      };
    });

  test("nothing is thrown, and every problem is where it says", () => {
    fc.assert(
      fc.property(templateArbitrary, contextArbitrary, (template, context) => {
        const problems = problemsOf(template, context);
        for (const { start, end, placeholder } of problems) expect(template.slice(start, end)).toBe(placeholder);
      }),
      { numRuns: 500 },
    );
  });

  test("the check finds exactly the names that rendering finds", () => {
    const isAboutNames = ({ kind }: PlaceholderProblem): boolean => kind === "UNKNOWN" || kind === "NOT_FITTING";
    fc.assert(
      fc.property(templateArbitrary, contextArbitrary, (template, context) => {
        const kind = templateKindOf(context);
        expect(checkTemplate(template, kind)).toEqual(problemsOf(template, context).filter(isAboutNames));
      }),
    );
  });
});
