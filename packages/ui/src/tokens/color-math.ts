import {
  type Channels,
  contrastRatio as contrastOfChannels,
  parseChannels,
  toLinear,
} from "@kundenportal/domain/colors/contrast";

/** Lightness in even-looking steps from black (0) to white (1), with chroma and hue separate. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  /** Radians. Meaningless when chroma is 0. */
  readonly hue: number;
}

/** Reads `#rgb` or `#rrggbb` in either case as six lower-case digits; anything else gives undefined. */
export function parseHexColor(text: string): string | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}

/** How well two colours can be told apart, from 1 to 21. Shape: both as `#rrggbb`. */
export function contrastRatio(first: string, second: string): number {
  return contrastOfChannels(parseChannels(first), parseChannels(second));
}

/** Shape: `#rrggbb`. */
export function toOklch(hex: string): Oklch {
  const [red, green, blue] = toLinear(parseChannels(hex));
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** The nearest displayable colour: lightness and hue are kept, chroma gives way. Shape: `#rrggbb`. */
export function fromOklch({ lightness, chroma, hue }: Oklch): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const channels = toChannels({ lightness, chroma: chroma * share, hue });
    if (channels.every((channel) => channel >= -0.0005 && channel <= 1.0005)) return toHex(channels);
  }
  return toHex(toChannels({ lightness, chroma: 0, hue }));
}

function toChannels({ lightness, chroma, hue }: Oklch): Channels {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function toHex(linearChannels: Channels): string {
  const digits = linearChannels.map((linear) => {
    const clamped = Math.min(1, Math.max(0, linear));
    const encoded = clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${digits.join("")}`;
}
