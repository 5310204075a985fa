const LINE_BREAK = 0x0a;

/**
 * The lines of an exported chain, without their breaks; null for one that is no UTF-8.
 * Bytes are never replaced or skipped: each has to be as it was written.
 */
export function* chainFileLines(bytes: Uint8Array): Generator<string | null> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(LINE_BREAK, start);
    const end = found === -1 ? bytes.length : found;
    yield decode(decoder, bytes.subarray(start, end));
    start = end + 1;
  }
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    // Whoever checks the chain names the record.
    return null;
  }
}
