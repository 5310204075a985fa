import {
  type Channels,
  contrastRatio,
  MIN_TEXT_CONTRAST,
  parseChannels,
  relativeLuminance,
} from "@kundenportal/domain/colors/contrast";

const STEP = 0.06;

/**
 * A colour unchanged if it can be read on a background, else moved towards black (on light) or white (on dark) until it
 * can.
 * Shape: `#rrggbb`, in and out.
 */
export function readableOn(hex: string, background: string, contrast = MIN_TEXT_CONTRAST): string {
  const ground = parseChannels(background);
  const target = relativeLuminance(ground) > 0.18 ? 0 : 255;
  let channels = parseChannels(hex);
  // Black on light and white on dark can be read, so this ends.
  while (contrastRatio(channels, ground) < contrast) channels = mix(channels, target, STEP);
  return toHex(channels);
}

export function toHex(channels: Channels): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

function mix([red, green, blue]: Channels, target: number, share: number): Channels {
  const towards = (channel: number): number => channel + (target - channel) * share;
  return [towards(red), towards(green), towards(blue)];
}
