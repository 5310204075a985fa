import { isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/** Text scalars differ only in what they accept; output was checked when it came in. */
function textScalar(
  name: string,
  { description, specifiedBy }: { readonly description: string; readonly specifiedBy: string },
  parse: (text: string) => string | null,
): GraphQLScalarType<string, string> {
  const parseText = (value: unknown): string => {
    const parsed = typeof value === "string" ? parse(value) : null;
    if (parsed === null) throw new GraphQLError(`${name} cannot represent ${JSON.stringify(value)}: ${description}`);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL: specifiedBy,
    serialize: (value) => String(value),
    parseValue: parseText,
    parseLiteral: (node) => parseText(node.kind === Kind.STRING ? node.value : null),
  });
}

export const DateScalar = textScalar(
  "Date",
  {
    description: "A calendar date without time or zone, `YYYY-MM-DD`.",
    specifiedBy: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  },
  (text) => (isCalendarDate(text) ? text : null),
);

export const DateTimeScalar = textScalar(
  "DateTime",
  {
    description: "An instant in UTC, ISO 8601 with `Z`.",
    specifiedBy: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  },
  (text) => {
    // 30 February would become 2 March.
    const isInstant =
      isCalendarDate(text.slice(0, 10)) && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(text);
    const instant = new Date(isInstant ? text : Number.NaN);
    return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
  },
);

export const DecimalScalar = textScalar(
  "Decimal",
  {
    description: 'An exact decimal as text, for example `"119.00"`. Never a float.',
    specifiedBy: "https://www.w3.org/TR/xmlschema11-2/#decimal",
  },
  (text) => (/^-?\d{1,15}(\.\d{1,10})?$/.test(text) ? text : null),
);

export const CurrencyCodeScalar = textScalar(
  "CurrencyCode",
  {
    description: "ISO 4217 code in capitals, for example `EUR`.",
    specifiedBy: "https://www.iso.org/iso-4217-currency-codes.html",
  },
  (text) => (/^[A-Z]{3}$/.test(text) ? text : null),
);
