import * as fc from "fast-check";
import { LOCALES } from "../locale";
import { PLACEHOLDERS, placeholderName } from "./catalogue";
import { exampleContext } from "./example-context";
import type { DocumentValues, PlaceholderContext } from "./placeholder-context";
import { checkTemplate, isBlocking, type PlaceholderProblem } from "./problems";
import { renderExample, renderPlaceholders } from "./render";
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
  renderPlaceholders(template, context, "text").output;
const toHtml = (template: string, context: PlaceholderContext): string =>
  renderPlaceholders(template, context, "html").output;
const problemsOf = (template: string, context: PlaceholderContext): readonly PlaceholderProblem[] =>
  renderPlaceholders(template, context, "text").problems;

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
    expect(renderExample(template, "INVOICE", "de", "text").output).toBe("Rechnung, 19.03.2026, Deutschland, März");
    expect(renderExample(template, "INVOICE", "en", "text").output).toBe("Invoice, 19 Mar 2026, Germany, March");
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

describe("rendered HTML", () => {
  test("escapes the template as well as the values", () => {
    const { client } = buildContext("CLIENT");
    const context = buildContext("CLIENT", { client: { ...client, name: `<img src=x onerror="a('b')">` } });
    expect(toHtml("<b>[Client.name]</b> & [Foo.<i>]", context)).toBe(
      "<p>&lt;b&gt;&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&lt;/b&gt; &amp; [Foo.&lt;i&gt;]</p>",
    );
  });

  test("turns blank lines into paragraphs and line ends into breaks", () => {
    expect(toHtml("\n\neins\r\nzwei\n \n\ndrei\rvier\n", buildContext("CLIENT"))).toBe(
      "<p>eins<br>zwei</p>\n<p>drei<br>vier</p>",
    );
    expect(toHtml(" \n ", buildContext("CLIENT"))).toBe("");
    expect(toHtml("[Client.postal_address]", buildContext("CLIENT"))).toBe(
      "<p>Beispiel Werkstatt AG<br>Frau Erika Mustermann<br>Lindenweg 7<br>80331 München</p>",
    );
  });

  test("turns web addresses into links", () => {
    const context = buildContext("INVOICE", { document: { payUrl: 'https://portal.example/pay?a=1&b="2"' } });
    expect(toHtml("Hier: [Invoice.paypage].", context)).toBe(
      '<p>Hier: <a href="https://portal.example/pay?a=1&amp;b=&quot;2&quot;">' +
        "https://portal.example/pay?a=1&amp;b=&quot;2&quot;</a>.</p>",
    );
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "//portal.example", "https://a b", " https://portal.example"])(
    "makes no link of '%s'",
    (payUrl) => {
      expect(toHtml("[Invoice.paypage]", buildContext("INVOICE", { document: { payUrl } }))).not.toContain("<a");
    },
  );

  test("has no other tags than its own, whatever the template and the values", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, name) => {
        const { client } = buildContext("CLIENT");
        const html = toHtml(`${before}[Client.name]`, buildContext("CLIENT", { client: { ...client, name } }));
        expect(html.replaceAll(/<\/?p>|<br>/g, "")).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe("a problem", () => {
  const invoice = buildContext("INVOICE");

  test("names its place and what was probably meant, and the text stays as written", () => {
    const template = "Hallo,\nbis [Invoice.duedate]!";
    expect(renderPlaceholders(template, invoice, "text")).toEqual({
      output: template,
      problems: [
        {
          kind: "UNKNOWN",
          placeholder: "[Invoice.duedate]",
          start: 11,
          end: 28,
          line: 2,
          column: 5,
          suggestion: "[Invoice.due_date]",
        },
      ],
    });
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
    const { output, problems } = renderPlaceholders(template, invoice, "text");
    expect(output).toBe(template);
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
    const { output, problems } = renderPlaceholders(`<${template}>`, context, "text");
    expect(output).toBe("<>");
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
      fc.property(templateArbitrary, contextArbitrary, fc.constantFrom("text", "html"), (template, context, format) => {
        const { problems } = renderPlaceholders(template, context, format);
        for (const { start, end, placeholder } of problems) expect(template.slice(start, end)).toBe(placeholder);
      }),
      { numRuns: 500 },
    );
  });

  test("the check finds exactly the names that rendering finds", () => {
    const isAboutNames = ({ kind }: PlaceholderProblem): boolean => kind === "UNKNOWN" || kind === "NOT_FITTING";
    fc.assert(
      fc.property(templateArbitrary, contextArbitrary, (template, context) => {
        const kind = context.document?.content.type ?? "CLIENT";
        expect(checkTemplate(template, kind)).toEqual(problemsOf(template, context).filter(isAboutNames));
      }),
    );
  });
});
