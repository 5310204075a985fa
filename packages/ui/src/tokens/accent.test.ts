import { readFileSync } from "node:fs";
import { join } from "node:path";
import { accentTokens, applyAccent, defaultAccent, type AccentTokens } from "./accent";
import { contrastRatio, fromOklch, parseHexColor, toOklch } from "./color-math";
import { surfaceColors, type Theme } from "./surface-colors";

const themes = ["light", "dark"] as const;
const stylesheet = readFileSync(join(__dirname, "tokens.css"), "utf8");

/** Every hue, lightness and chroma in even steps, the corners of the cube, and a few well-known brands' shades. */
function manyColors(): string[] {
  const colors = [
    "#000",
    "#fff",
    "#f00",
    "#0f0",
    "#00f",
    "#ff0",
    "#0ff",
    "#f0f",
    "#ffd400",
    "#e30613",
    "#0b1f4b",
    "#fefefe",
  ];
  const steps = ["00", "2a", "55", "7f", "80", "aa", "d5", "ff"];
  for (const red of steps) for (const green of steps) for (const blue of steps) colors.push(`#${red}${green}${blue}`);
  for (let gray = 0; gray < 256; gray += 5) colors.push(`#${gray.toString(16).padStart(2, "0").repeat(3)}`);
  return colors;
}

function tokenInTheme(name: string, theme: Theme): string {
  const value = new RegExp(`${name}: light-dark\\((.+)\\);`).exec(stylesheet)?.[1] ?? "";
  const colors = value.match(/#[0-9a-f]{6}/g) ?? [];
  const color = colors[theme === "light" ? 0 : 1];
  if (color === undefined) throw new Error(`${name} has no colour for ${theme}`);
  return color;
}

describe.each(themes)("accent in the %s theme", (theme) => {
  const all: [string, AccentTokens][] = manyColors().map((color) => [color, accentTokens(color, theme)]);
  const surfaces = Object.values(surfaceColors[theme]);

  function weakest(pairs: (tokens: AccentTokens) => [string, string][]): number {
    return Math.min(...all.flatMap(([, tokens]) => pairs(tokens).map(([one, two]) => contrastRatio(one, two))));
  }

  it("keeps text on the accent readable, hovered or not", () => {
    expect(
      weakest((t) => [
        [t.accent, t.accentContrast],
        [t.accentHover, t.accentContrast],
      ]),
    ).toBeGreaterThanOrEqual(4.5);
  });

  it("keeps accent-coloured text readable on every surface and on its soft background", () => {
    expect(
      weakest((t) => [...surfaces, t.accentSoft].map((surface) => [t.accentText, surface])),
    ).toBeGreaterThanOrEqual(4.5);
  });

  it("keeps edges and focus rings visible on every surface", () => {
    expect(
      weakest((t) =>
        surfaces.flatMap((s): [string, string][] => [
          [t.accentBorder, s],
          [t.focusRing, s],
        ]),
      ),
    ).toBeGreaterThanOrEqual(3);
  });

  it("keeps normal text readable on the soft accent", () => {
    const text = tokenInTheme("--color-text", theme);
    const secondary = tokenInTheme("--color-text-secondary", theme);
    expect(
      weakest((t) => [
        [text, t.accentSoft],
        [secondary, t.accentSoft],
      ]),
    ).toBeGreaterThanOrEqual(4.5);
  });

  it("shows that a button is hovered", () => {
    expect(all.filter(([, tokens]) => tokens.accent === tokens.accentHover)).toEqual([]);
  });
});

it("leaves the merchant's colour alone in the light theme", () => {
  expect(accentTokens("#FFD400", "light").accent).toBe("#ffd400");
  expect(accentTokens("#0B5", "light").accent).toBe("#00bb55");
});

it.each(["", "red", "#12345", "#12345g", "rgb(0,0,0)", "url(#x)"])("falls back to the default for %p", (text) => {
  expect(parseHexColor(text)).toBeUndefined();
  expect(accentTokens(text, "light")).toEqual(accentTokens(defaultAccent, "light"));
});

it("converts colours back and forth", () => {
  for (const color of manyColors().flatMap((text) => parseHexColor(text) ?? []))
    expect(fromOklch(toOklch(color))).toBe(color);
});

it("puts both themes on an element and removes them again", () => {
  applyAccent(document.body, "#ffd400");
  expect(document.body.style.getPropertyValue("--light-accent")).toBe("#ffd400");
  expect(document.body.style.getPropertyValue("--dark-accent-contrast")).toBe("#000000");
  applyAccent(document.body, null);
  expect(document.body.style.cssText).toBe("");
});

describe.each(themes)("stylesheet in the %s theme", (theme) => {
  it("has the surfaces that accents are designed for", () => {
    for (const [name, color] of Object.entries(surfaceColors[theme]))
      expect(tokenInTheme(`--color-${name}`, theme)).toBe(color);
  });

  it("has the default accent", () => {
    for (const [name, color] of Object.entries(accentTokens(defaultAccent, theme))) {
      const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect([name, tokenInTheme(`--color-${token}`, theme)]).toEqual([name, color]);
    }
  });

  it.each(["text", "text-secondary", "text-tertiary"])("keeps %s readable on every surface", (name) => {
    for (const surface of Object.values(surfaceColors[theme])) {
      expect(contrastRatio(tokenInTheme(`--color-${name}`, theme), surface)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(["neutral", "info", "success", "warning", "danger"])("keeps the tone %s readable", (tone) => {
    const text = tokenInTheme(`--color-${tone}-text`, theme);
    for (const surface of [...Object.values(surfaceColors[theme]), tokenInTheme(`--color-${tone}-soft`, theme)]) {
      expect(contrastRatio(text, surface)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("keeps the edge of controls visible and dangerous buttons readable", () => {
    for (const surface of Object.values(surfaceColors[theme])) {
      expect(contrastRatio(tokenInTheme("--color-control-border", theme), surface)).toBeGreaterThanOrEqual(3);
    }
    expect(contrastRatio(tokenInTheme("--color-danger-solid", theme), "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(tokenInTheme("--color-danger-solid-hover", theme), "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });
});
