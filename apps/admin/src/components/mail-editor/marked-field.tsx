import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import styles from "./marked-field.module.css";

export interface TextMark {
  /** UTF-16 offsets: of the first character, and just after the last. */
  readonly start: number;
  readonly end: number;
  readonly tone: "danger" | "warning";
}

interface MarkedFieldProps {
  /** The control inside `children`. */
  readonly controlRef: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  readonly text: string;
  /** In the order of the text, not overlapping. */
  readonly marks: readonly TextMark[];
  /** A TextField or a TextArea. */
  readonly children: ReactNode;
}

interface Place {
  readonly top: number;
  readonly left: number;
  /** From the frame's right edge: with both sides fixed, it never overflows when the frame gets narrower. */
  readonly right: number;
  readonly height: number;
  readonly isMultiline: boolean;
}

/**
 * Underlines parts of the text in a text field, which browsers cannot do themselves: an invisible copy of the text lies
 * behind the field's own and carries the lines.
 */
export function MarkedField({ controlRef, text, marks, children }: MarkedFieldProps) {
  const frameRef = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [scroll, setScroll] = useState({ top: 0, left: 0 });

  useLayoutEffect(() => {
    const control = controlRef.current;
    const frame = frameRef.current;
    if (control === null || frame === null) return undefined;
    const measure = (): void => {
      const inner = control.getBoundingClientRect();
      const outer = frame.getBoundingClientRect();
      setPlace({
        top: inner.top - outer.top,
        left: inner.left - outer.left,
        right: outer.right - inner.right,
        height: inner.height,
        isMultiline: control instanceof HTMLTextAreaElement,
      });
    };
    const follow = (): void => setScroll({ top: control.scrollTop, left: control.scrollLeft });
    const observer = new ResizeObserver(measure);
    observer.observe(control);
    control.addEventListener("scroll", follow);
    return () => {
      observer.disconnect();
      control.removeEventListener("scroll", follow);
    };
  }, [controlRef]);

  return (
    <div ref={frameRef} className={styles["frame"]}>
      {place !== null && (
        <div
          className={styles["underlay"]}
          style={{ top: place.top, left: place.left, right: place.right, height: place.height }}
          aria-hidden="true"
        >
          <div
            className={place.isMultiline ? styles["lines"] : styles["line"]}
            style={{ transform: `translate(${-scroll.left}px, ${-scroll.top}px)` }}
          >
            {cutAt(marks, text).map(({ piece, tone }, index) => (
              <span key={index} className={tone === null ? undefined : styles[tone]}>
                {piece}
              </span>
            ))}
          </div>
        </div>
      )}
      {children}
    </div>
  );
}

interface Piece {
  readonly piece: string;
  readonly tone: TextMark["tone"] | null;
}

/** The text in pieces, marked and plain. */
function cutAt(marks: readonly TextMark[], text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  for (const { start, end, tone } of marks) {
    pieces.push({ piece: text.slice(position, start), tone: null }, { piece: text.slice(start, end), tone });
    position = end;
  }
  pieces.push({ piece: text.slice(position), tone: null });
  return pieces;
}
