import { isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/** Text scalars differ only in what they accept; output was checked when it came in. */
function textScalar(
  name: string,
  description: string,
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
    serialize: (value) => String(value),
    parseValue: parseText,
    parseLiteral: (node) => parseText(node.kind === Kind.STRING ? node.value : null),
  });
}

export const DateScalar = textScalar("Date", "A calendar date without time or zone, `YYYY-MM-DD`.", (text) =>
  isCalendarDate(text) ? text : null,
);

export const DateTimeScalar = textScalar("DateTime", "An instant in UTC, ISO 8601 with `Z`.", (text) => {
  // 30 February would become 2 March.
  const isInstant = isCalendarDate(text.slice(0, 10)) && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(text);
  const instant = new Date(isInstant ? text : Number.NaN);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
});

export const DecimalScalar = textScalar(
  "Decimal",
  'An exact decimal as text, for example `"119.00"`. Never a float.',
  (text) => (/^-?\d{1,15}(\.\d{1,10})?$/.test(text) ? text : null),
);

export const CurrencyCodeScalar = textScalar("CurrencyCode", "ISO 4217 code in capitals, for example `EUR`.", (text) =>
  /^[A-Z]{3}$/.test(text) ? text : null,
);
