import { inkOn, MIN_TEXT_CONTRAST } from "@kundenportal/domain/colors/contrast";
import { contrastRatio, fromOklch, parseHexColor, toOklch } from "./color-math";
import { surfaceColors, type Theme } from "./surface-colors";

/** The accent of a portal whose merchant has chosen none. */
export const defaultAccent = "#3346d3";

/** Coloured text on dark glows and tires the eye sooner than on light, so it needs more contrast. */
const accentTextContrast = { light: MIN_TEXT_CONTRAST, dark: 5.5 } as const satisfies Record<Theme, number>;
const minShapeContrast = 3;
const lightnessStep = 0.01;

/** All as `#rrggbb`, safe on every surface of the theme they were made for (WCAG 2.2 AA). */
export interface AccentTokens {
  /** Fill of primary buttons: the merchant's own colour wherever possible. */
  readonly accent: string;
  readonly accentHover: string;
  /** Text on `accent` and on `accentHover`. */
  readonly accentContrast: string;
  /** Edge of an accent-filled shape: distinguishable from every surface even when the fill is not. */
  readonly accentBorder: string;
  /** Accent-coloured text, icons and checked controls on any surface and on `accentSoft`. */
  readonly accentText: string;
  /** Quiet background of selected or highlighted parts; normal text stays readable on it. */
  readonly accentSoft: string;
  readonly focusRing: string;
}

/**
 * Makes a merchant's colour usable in one theme.
 * Shape: `#rgb` or `#rrggbb`. Anything else gives the tokens of `defaultAccent`: a portal must open whatever was saved.
 */
export function accentTokens(hex: string, theme: Theme): AccentTokens {
  const chosen = parseHexColor(hex) ?? defaultAccent;
  const surfaces = Object.values(surfaceColors[theme]);
  const away = theme === "light" ? -lightnessStep : lightnessStep;

  const accent = theme === "light" ? chosen : shiftUntilClear(chosen, away, surfaces, minShapeContrast);
  const accentContrast = inkOn(accent);
  const accentSoft = softened(chosen, theme);
  const accentText = shiftUntilClear(accent, away, [...surfaces, accentSoft], accentTextContrast[theme]);

  return {
    accent,
    accentHover: hovered(accent, accentContrast),
    accentContrast,
    accentBorder: isClear(accent, surfaces, minShapeContrast) ? accent : accentText,
    accentText,
    accentSoft,
    focusRing: accentText,
  };
}

/**
 * Gives an element and everything below it the merchant's accent, in both themes at once.
 * Usually called with `document.documentElement`; `null` removes the accent again.
 *
 * @example applyAccent(document.documentElement, portalSettings.accentColor)
 */
export function applyAccent(element: HTMLElement, hex: string | null): void {
  for (const [property, value] of accentProperties(hex ?? defaultAccent)) {
    if (hex === null) element.style.removeProperty(property);
    else element.style.setProperty(property, value);
  }
}

/** The same as the text of a style sheet, for pages that have their colour before any script. */
export function accentStyles(hex: string): string {
  return `:root{${accentProperties(hex)
    .map(([property, value]) => `${property}:${value}`)
    .join(";")}}`;
}

function accentProperties(hex: string): readonly (readonly [property: string, value: string])[] {
  return (["light", "dark"] as const).flatMap((theme) =>
    Object.entries<string>({ ...accentTokens(hex, theme) }).map(
      ([name, value]) =>
        [`--${theme}-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value] as const,
    ),
  );
}

function isClear(color: string, backgrounds: readonly string[], minContrast: number): boolean {
  return backgrounds.every((background) => contrastRatio(color, background) >= minContrast);
}

/** Ends at black or white, which are readable on all surfaces of their theme. */
function shiftUntilClear(color: string, step: number, backgrounds: readonly string[], minContrast: number): string {
  const origin = toOklch(color);
  let shifted = color;
  for (let lightness = origin.lightness; !isClear(shifted, backgrounds, minContrast);) {
    lightness += step;
    if (lightness <= 0) return "#000000";
    if (lightness >= 1) return "#ffffff";
    shifted = fromOklch({ ...origin, lightness });
  }
  return shifted;
}

/** Away from the text colour, so that contrast only grows; a visible step back when the colour is already at its limit. */
function hovered(accent: string, contrast: string): string {
  const origin = toOklch(accent);
  const shifts = contrast === "#ffffff" ? [-0.05, 0.25] : [0.04, -0.06];
  const candidates = shifts.map((shift) =>
    fromOklch({ ...origin, lightness: Math.min(1, Math.max(0, origin.lightness + shift)) }),
  );
  return candidates.find((color) => color !== accent && isClear(color, [contrast], MIN_TEXT_CONTRAST)) ?? accent;
}

function softened(color: string, theme: Theme): string {
  const { chroma, hue } = toOklch(color);
  return theme === "light"
    ? fromOklch({ lightness: 0.965, chroma: Math.min(chroma, 0.022), hue })
    : fromOklch({ lightness: 0.26, chroma: Math.min(chroma, 0.05), hue });
}
