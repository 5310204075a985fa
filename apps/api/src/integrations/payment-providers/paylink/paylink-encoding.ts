/** What goes into a form: nested values become `fields[email][value]`, lists count from 0. */
export type FormValue = string | number | readonly FormValue[] | FormFields;
export interface FormFields {
  readonly [name: string]: FormValue;
}

type Pair = readonly [name: string, value: string];

/**
 * Form encoding of RFC 1738, byte for byte as PHP's `http_build_query` writes it: signatures are made over this text.
 * A space becomes `+`, and `! ' ( ) * ~` are percent-encoded, too.
 */
export function encodeForSigning(fields: FormFields): string {
  return join(fields, (text) => encodeStrictly(text).replaceAll("~", "%7E").replaceAll("%20", "+"));
}

/** Form encoding of RFC 3986, in which the very same fields are sent: a space becomes `%20`, `~` stays. */
export function encodeForSending(fields: FormFields): string {
  return join(fields, encodeStrictly);
}

function join(fields: FormFields, encode: (text: string) => string): string {
  return flatten(fields, null)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join("&");
}

function flatten(fields: FormFields | readonly FormValue[], parent: string | null): readonly Pair[] {
  return Object.entries(fields).flatMap(([key, value]: [string, FormValue]): readonly Pair[] => {
    const name = parent === null ? key : `${parent}[${key}]`;
    return typeof value === "object" ? flatten(value, name) : [[name, String(value)]];
  });
}

/** Percent-encodes everything but letters, digits and `-_.~`; half a surrogate pair can't be encoded and is replaced. */
function encodeStrictly(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
