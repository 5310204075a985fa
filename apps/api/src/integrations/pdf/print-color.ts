type Channels = readonly [red: number, green: number, blue: number];

const WHITE_LUMINANCE = 1;
const READABLE = 4.5;
const STEP = 0.94;

/**
 * The accent colour, darkened until it can be read on white paper.
 * Shape: `#rrggbb`, in and out.
 * Source: WCAG 2.2, contrast of text (4.5 to 1).
 */
export function readableOnWhite(hex: string): string {
  let channels = parseChannels(hex);
  while (contrastWithWhite(channels) < READABLE) channels = scale(channels, STEP);
  return toHex(channels);
}

/** A tint for areas behind text: the colour thinned with white. `share` from 0 (white) to 1 (the colour). */
export function tint(hex: string, share: number): string {
  const [red, green, blue] = parseChannels(hex);
  const thin = (channel: number): number => 255 - (255 - channel) * share;
  return toHex([thin(red), thin(green), thin(blue)]);
}

function parseChannels(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function toHex(channels: Channels): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

function scale([red, green, blue]: Channels, factor: number): Channels {
  return [red * factor, green * factor, blue * factor];
}

function contrastWithWhite(channels: Channels): number {
  const [red, green, blue] = channels.map(toLinear);
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  return (WHITE_LUMINANCE + 0.05) / (luminance + 0.05);
}

function toLinear(channel: number): number {
  const encoded = channel / 255;
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
}
