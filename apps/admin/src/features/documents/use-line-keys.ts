import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { UseFieldArrayReturn } from "react-hook-form";
import type { DraftLineValues, DraftValues } from "./draft-values";

/** The fields of a line that are in its row, which the arrow keys move between. */
const ROW_FIELDS = ["name", "quantity", "unit", "unitPrice", "tax"] as const;
type RowField = (typeof ROW_FIELDS)[number];

interface LineKeysNeeds {
  readonly form: Pick<SchemaForm<DraftValues>, "setFocus">;
  readonly array: Pick<UseFieldArrayReturn<DraftValues, "lines">, "fields" | "insert" | "move" | "remove">;
  /** A new one that follows this one. */
  readonly makeLine: (before: number) => DraftLineValues;
}

/**
 * What the keyboard does in a table of lines. Wherever a line goes, the focus goes along, and where it goes away, the focus is on the
 * line in its place.
 */
export function useLineKeys({ form, array, makeLine }: LineKeysNeeds) {
  const { fields, insert, move, remove } = array;
  const next = useRef<{ readonly index: number; readonly field: RowField } | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    form.setFocus(`lines.${next.current.index}.${next.current.field}`);
    next.current = null;
    // Only what happens to the lines moves the focus.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [fields]);

  function addAt(index: number): void {
    insert(index, makeLine(index - 1), { focusName: `lines.${index}.name` });
  }

  function moveTo(from: number, to: number, field: RowField = "name"): void {
    if (to < 0 || to >= fields.length) return;
    next.current = { index: to, field };
    move(from, to);
  }

  function removeAt(index: number, field: RowField = "name"): void {
    if (fields.length === 1) return;
    next.current = { index: Math.min(index, fields.length - 2), field };
    remove(index);
  }

  function goTo(index: number, field: RowField): void {
    if (index >= 0 && index < fields.length) form.setFocus(`lines.${index}.${field}`);
  }

  /** In any field of a line. Fields for several lines of text, and lists, keep the keys that they need themselves. */
  function handleKeyDown(event: KeyboardEvent<HTMLElement>, index: number): void {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    const isInput = target instanceof HTMLInputElement && target.type === "text";
    if (!isInput && !(target instanceof HTMLSelectElement) && !(target instanceof HTMLTextAreaElement)) return;
    const isText = target instanceof HTMLTextAreaElement;
    const field = rowField(target.name);
    const actions: Readonly<Record<string, (() => void) | false>> = {
      "Control Enter": () => addAt(index + 1),
      Enter: !isText && (() => (index === fields.length - 1 ? addAt(index + 1) : goTo(index + 1, "name"))),
      "Alt ArrowUp": isInput && (() => moveTo(index, index - 1, field)),
      "Alt ArrowDown": isInput && (() => moveTo(index, index + 1, field)),
      "Alt Delete": () => removeAt(index, field),
      ArrowUp: isInput && !target.hasAttribute("list") && (() => goTo(index - 1, field)),
      ArrowDown: isInput && !target.hasAttribute("list") && (() => goTo(index + 1, field)),
    };
    const action = actions[`${ctrlKey || metaKey ? "Control " : ""}${altKey ? "Alt " : ""}${key}`];
    if (action === undefined || action === false || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    action();
  }

  return { addAt, moveTo, removeAt, handleKeyDown };
}

function rowField(name: string): RowField {
  return ROW_FIELDS.find((field) => name.endsWith(`.${field}`)) ?? "name";
}
