/** A decoded form as PHP sees it. */
export type PhpValue = string | PhpArray;
export interface PhpArray {
  [name: string]: PhpValue;
}

/** Turns `a[b][c]=d` into nested arrays, in the order of the text, as PHP reads it. */
export function parsePhpForm(text: string): PhpArray {
  const result: PhpArray = {};
  for (const part of text.split("&").filter((piece) => piece !== "")) {
    const [name = "", value = ""] = part.split("=", 2).map(phpDecode);
    const [first = "", ...rest] = name.replaceAll("]", "").split("[");
    let place = result;
    let key = first;
    for (const next of rest) {
      const inner = place[key];
      const deeper: PhpArray = typeof inner === "object" ? inner : {};
      place[key] = deeper;
      place = deeper;
      key = next === "" ? String(Object.keys(place).length) : next;
    }
    place[key] = value;
  }
  return result;
}

/** PHP's `http_build_query` in its default encoding, over bytes. */
export function buildPhpQuery(values: PhpArray, parent: string | null = null): string {
  return Object.entries(values)
    .map(([key, value]) => {
      const name = parent === null ? phpEncode(key) : `${parent}%5B${phpEncode(key)}%5D`;
      return typeof value === "object" ? buildPhpQuery(value, name) : `${name}=${phpEncode(value)}`;
    })
    .filter((piece) => piece !== "")
    .join("&");
}

function phpDecode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}

function phpEncode(text: string): string {
  let encoded = "";
  for (const byte of Buffer.from(text, "utf8")) {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9_.-]/.test(character)) encoded += character;
    else encoded += byte === 0x20 ? "+" : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}
