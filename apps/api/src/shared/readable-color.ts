type Channels = readonly [red: number, green: number, blue: number];

const WHITE: Channels = [255, 255, 255];
const STEP = 0.06;

/**
 * A colour as it is where it can be read on a background, else moved towards black (on light) or white (on dark) until it
 * can.
 * Shape: `#rrggbb`, in and out.
 * Source: WCAG 2.2; a contrast of 4.5 is that of text.
 */
export function readableOn(hex: string, background: string, contrast = 4.5): string {
  const ground = parseChannels(background);
  const target = luminance(ground) > 0.18 ? 0 : 255;
  let channels = parseChannels(hex);
  // Black on light and white on dark can be read, so that this ends.
  while (contrastOf(channels, ground) < contrast) channels = mix(channels, target, STEP);
  return toHex(channels);
}

/** Black or white, whichever can be read on a colour. */
export function inkOn(hex: string): "#000000" | "#ffffff" {
  return contrastOf(parseChannels(hex), WHITE) >= 4.5 ? "#ffffff" : "#000000";
}

/** Shape: `#rrggbb`. */
export function parseChannels(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function toHex(channels: Channels): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

function mix([red, green, blue]: Channels, target: number, share: number): Channels {
  const towards = (channel: number): number => channel + (target - channel) * share;
  return [towards(red), towards(green), towards(blue)];
}

function contrastOf(first: Channels, second: Channels): number {
  const [one, two] = [luminance(first), luminance(second)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

function luminance([red, green, blue]: Channels): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toLinear(channel: number): number {
  const encoded = channel / 255;
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
}
