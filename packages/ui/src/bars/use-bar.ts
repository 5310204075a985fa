import { type RefObject, useLayoutEffect } from "react";

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

/** How much of the window's upper and lower edge is taken. Unit: CSS pixels. */
export function barHeights(): Readonly<Record<Edge, number>> {
  return { top: heightAt("top"), bottom: heightAt("bottom") };
}

function measureBars(): void {
  const { style } = document.documentElement;
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
