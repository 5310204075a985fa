/**
 * Caches what `create` returned for the same arguments. For `Intl`'s formatters, whose constructors take about a hundred
 * times as long as one call of `format`, and of which there are only as many as languages and currencies.
 */
export function keepFormatters<Arguments extends readonly unknown[], Formatter>(
  create: (...args: Arguments) => Formatter,
): (...args: Arguments) => Formatter {
  const formatters = new Map<string, Formatter>();
  return (...args) => {
    const key = JSON.stringify(args);
    const formatter = formatters.get(key) ?? create(...args);
    formatters.set(key, formatter);
    return formatter;
  };
}
