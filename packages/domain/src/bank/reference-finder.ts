import type { ReferenceSpan, ReferenceText } from "./reference-text";

const TAIL_LENGTH = 4;

/** A reference in a text, and what it refers to. Whether it stands for itself is not looked at. */
export interface FoundReference<Value> {
  readonly reference: string;
  readonly value: Value;
  readonly span: ReferenceSpan;
}

/** Finds many compact references in a text: the time grows with the text, not with the references. */
export class ReferenceFinder<Value> {
  /** By the last characters of the compact reference. */
  private readonly byTail = new Map<string, { readonly reference: string; readonly value: Value }[]>();

  /** Ignores an empty one. */
  add(reference: string, value: Value): void {
    if (reference === "") return;
    const tail = reference.slice(-TAIL_LENGTH);
    const known = this.byTail.get(tail);
    if (known === undefined) this.byTail.set(tail, [{ reference, value }]);
    else known.push({ reference, value });
  }

  find({ compact }: ReferenceText): readonly FoundReference<Value>[] {
    const found: FoundReference<Value>[] = [];
    for (let end = 1; end <= compact.length; end += 1) {
      for (let length = 1; length <= Math.min(TAIL_LENGTH, end); length += 1) {
        for (const { reference, value } of this.byTail.get(compact.slice(end - length, end)) ?? []) {
          // A tail shorter than usual is a whole reference.
          if (length < TAIL_LENGTH && reference.length !== length) continue;
          const start = end - reference.length;
          if (start >= 0 && compact.startsWith(reference, start))
            found.push({ reference, value, span: { start, end } });
        }
      }
    }
    return found;
  }
}
