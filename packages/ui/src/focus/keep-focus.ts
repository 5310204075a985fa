import { useEffect } from "react";

/** An element that had the focus, with everything around it at that time, from the inside out. */
interface Focused {
  readonly element: HTMLElement;
  readonly ancestors: readonly Element[];
}

const REMEMBERED = 8;
/** After what the page itself does with the focus: effects, dialogs that restore it. */
const SETTLED_AFTER_MS = 60;

const HEADING = "h1, h2, h3, legend";

/**
 * Keeps the focus on the page when the element that has it disappears: a row that was deleted, a button whose work is
 * done, a dialog whose opener is gone. Browsers drop it on the body, from where the keyboard and screen readers start all
 * over again. It moves to what had it before, if that is still there, or else to the heading of the part that is left.
 * Once, in the frame around all pages.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let trail: readonly Focused[] = [];
    let timer: number | undefined;

    function handleFocus({ target }: FocusEvent): void {
      if (!(target instanceof HTMLElement)) return;
      const focused = { element: target, ancestors: ancestorsOf(target) };
      trail = [focused, ...trail.filter(({ element }) => element !== target)].slice(0, REMEMBERED);
    }

    function handleChange(): void {
      window.clearTimeout(timer);
      const [latest] = trail;
      if (latest === undefined || !isLost() || isReachable(latest.element)) return;
      timer = window.setTimeout(() => {
        if (isLost() && !isReachable(latest.element)) findPlace(trail)?.focus({ preventScroll: true });
      }, SETTLED_AFTER_MS);
    }

    const observer = new MutationObserver(handleChange);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ["disabled", "hidden", "inert", "open", "popover"],
    });
    document.addEventListener("focusin", handleFocus);
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("focusin", handleFocus);
    };
  }, []);
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function ancestorsOf(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
}

function isReachable(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled") && element.closest("[hidden], [inert]") === null;
}

/** Modal dialogs leave nothing else within reach. */
function isWithinReach(element: Element): boolean {
  const dialog = Array.from(document.querySelectorAll("dialog[open]")).at(-1);
  return dialog === undefined || dialog.contains(element);
}

function findPlace(trail: readonly Focused[]): HTMLElement | null {
  for (const { element, ancestors } of trail) {
    if (isReachable(element) && isWithinReach(element)) return element;
    const place = findHeading(ancestors);
    if (place !== null) return place;
  }
  const main = document.querySelector<HTMLElement>("main");
  return prepare(main?.querySelector<HTMLElement>(HEADING) ?? main);
}

/** The first heading of the smallest part that is still there. */
function findHeading(ancestors: readonly Element[]): HTMLElement | null {
  for (const part of ancestors) {
    if (part === document.body || part.matches("main")) return null;
    if (!part.isConnected || !isWithinReach(part) || part.closest("[hidden], [inert]") !== null) continue;
    const heading = part.querySelector<HTMLElement>(HEADING);
    if (heading !== null) return prepare(heading);
  }
  return null;
}

function prepare(element: HTMLElement | null): HTMLElement | null {
  if (element !== null && !element.hasAttribute("tabindex")) element.tabIndex = -1;
  return element;
}
