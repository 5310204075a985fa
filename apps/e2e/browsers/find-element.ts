/** What a person looks for: a control by its name or label, as it is written. The names are sources of regular expressions. */
export interface Target {
  readonly kind: "action" | "field" | "tick";
  readonly name: string;
}

/**
 * Finds it in the page: visible, and in the dialog that is open, if there is one. Runs in browsers, so it uses nothing from outside.
 * Null: not there.
 */
export function findElement({ kind, name }: Target): HTMLElement | null {
  const pattern = new RegExp(name);
  const words = (text: string | null): string => (text ?? "").replaceAll(/\s+/g, " ").trim();
  const scope = [...document.querySelectorAll<HTMLElement>("dialog[open]")].at(-1) ?? document.body;
  const labelsOf = (element: HTMLElement): readonly HTMLElement[] =>
    "labels" in element ? [...(element.labels as NodeListOf<HTMLElement>)] : [];
  const namesOf = (element: HTMLElement): readonly string[] =>
    [
      element.getAttribute("aria-label"),
      ...labelsOf(element).map((label) => label.textContent),
      element.textContent,
    ].map(words);
  // The label of a box lies over it, and is what people press.
  const pressedOf = (element: HTMLElement): HTMLElement => (kind === "tick" ? labelsOf(element)[0] : null) ?? element;
  const selectors = {
    action: "button, a[href], [role=menuitem]",
    field: "input:not([type=checkbox], [type=radio]), textarea, select",
    tick: "input[type=checkbox], input[type=radio]",
  };
  const found = [...scope.querySelectorAll<HTMLElement>(selectors[kind])].find(
    (element) => pressedOf(element).getClientRects().length > 0 && namesOf(element).some((text) => pattern.test(text)),
  );
  if (found === undefined) return null;
  const pressed = pressedOf(found);
  pressed.scrollIntoView({ block: "center", behavior: "instant" });
  return pressed;
}

/** What is visible in the page, or in the dialog that is open. Runs in browsers. */
export function readText(): string {
  const scope = [...document.querySelectorAll<HTMLElement>("dialog[open]")].at(-1) ?? document.body;
  return scope.innerText.replaceAll(/\s+/g, " ").trim();
}
