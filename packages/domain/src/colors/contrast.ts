/** Red, green and blue of sRGB, each from 0 to 255. */
export type Channels = readonly [red: number, green: number, blue: number];

const WHITE: Channels = [255, 255, 255];

/** The least that text needs against its background. Source: WCAG 2.2, success criterion 1.4.3. */
export const MIN_TEXT_CONTRAST = 4.5;

/** Shape: `#rrggbb`. */
export function parseChannels(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/**
 * How well two colours can be told apart, from 1 to 21.
 * Source: WCAG 2.2, definition of contrast ratio.
 */
export function contrastRatio(first: Channels, second: Channels): number {
  const [one, two] = [relativeLuminance(first), relativeLuminance(second)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

/** From 0 (black) to 1 (white). Source: WCAG 2.2, definition of relative luminance. */
export function relativeLuminance(channels: Channels): number {
  const [red, green, blue] = toLinear(channels);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The same colour in amounts of light, each from 0 to 1. */
export function toLinear([red, green, blue]: Channels): Channels {
  return [linearChannel(red), linearChannel(green), linearChannel(blue)];
}

/** The text colour that is readable on a colour: white wherever possible. Shape: `#rrggbb`. */
export function inkOn(hex: string): "#000000" | "#ffffff" {
  return contrastRatio(parseChannels(hex), WHITE) >= MIN_TEXT_CONTRAST ? "#ffffff" : "#000000";
}

function linearChannel(channel: number): number {
  const encoded = channel / 255;
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
}
