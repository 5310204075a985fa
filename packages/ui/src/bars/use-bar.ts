import { type RefObject, useEffect, useLayoutEffect } from "react";

type Edge = "top" | "bottom";

/** The bars on the page now, by the edge at which they stay in sight. */
const bars: Readonly<Record<Edge, Set<HTMLElement>>> = { top: new Set(), bottom: new Set() };

/**
 * For a bar that stays in sight at an edge of the window, sticky or fixed. The page learns how much of its edges such bars
 * take, and keeps what is scrolled to, and with it the focus, clear of them: see `scroll-padding` in base.css.
 */
export function useBar(ref: RefObject<HTMLElement | null>, edge: Edge): void {
  useLayoutEffect(() => {
    const bar = ref.current;
    // Not every environment has layout.
    if (bar === null || typeof ResizeObserver === "undefined") return undefined;
    bars[edge].add(bar);
    // A bar changes its height with its content, and its position with the width of the window.
    const observer = new ResizeObserver(measureBars);
    observer.observe(bar);
    observer.observe(document.documentElement);
    measureBars();
    return () => {
      observer.disconnect();
      bars[edge].delete(bar);
      measureBars();
    };
  }, [edge, ref]);
}

/**
 * Moves what takes the focus clear of the bars. The browser does most of that by `scroll-padding`, but is content with a
 * part of it: of a text field, the line with the cursor.
 */
export function useFocusInSight(): void {
  useEffect(() => {
    function handleFocus({ target }: FocusEvent): void {
      requestAnimationFrame(() => {
        if (target instanceof Element && document.activeElement === target) scrollClear(target);
      });
    }
    document.addEventListener("focusin", handleFocus);
    return () => document.removeEventListener("focusin", handleFocus);
  }, []);
}

function scrollClear(element: Element): void {
  // What is in a dialog, or stays in its place itself, has nothing to do with how far the page is scrolled.
  const inPlace = [...bars.top, ...bars.bottom].some((bar) => bar.contains(element));
  if (inPlace || element.matches("main") || element.closest("dialog, [popover]") !== null) return;
  const { bottom, top } = element.getBoundingClientRect();
  const heights = barHeights();
  const highest = heights.top + CLEARANCE;
  const lowest = window.innerHeight - heights.bottom - CLEARANCE;
  if (bottom > lowest && top > highest) window.scrollBy(0, Math.min(bottom - lowest, top - highest));
  else if (top < highest && bottom < lowest) window.scrollBy(0, top - highest);
}

/** Room for the ring around what has the focus. */
const CLEARANCE = 8;

/** How much of the window's upper and lower edge is taken. Unit: CSS pixels. */
export function barHeights(): Readonly<Record<Edge, number>> {
  return { top: heightAt("top"), bottom: heightAt("bottom") };
}

/** Narrower than this, in the reader's own text size, long words and amounts have to break. */
const CRAMPED_BELOW_REM = 18;

function measureBars(): void {
  const root = document.documentElement;
  const { style } = root;
  root.toggleAttribute(
    "data-cramped",
    root.clientWidth < CRAMPED_BELOW_REM * parseFloat(getComputedStyle(root).fontSize),
  );
  const heights = barHeights();
  style.setProperty("--bars-top", `${heights.top}px`);
  style.setProperty("--bars-bottom", `${heights.bottom}px`);
}

function heightAt(edge: Edge): number {
  return Math.max(0, ...Array.from(bars[edge], (bar) => takenBy(bar, edge)));
}

function takenBy(bar: HTMLElement, edge: Edge): number {
  const { position } = getComputedStyle(bar);
  const { bottom, height, top } = bar.getBoundingClientRect();
  if (position === "sticky") return height;
  // A fixed one may stand on another.
  if (position === "fixed" && height > 0) return edge === "top" ? bottom : window.innerHeight - top;
  return 0;
}
