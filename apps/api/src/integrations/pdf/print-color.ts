import { parseChannels } from "@kundenportal/domain/colors/contrast";
import { readableOn, toHex } from "../../shared/readable-color";

/** The accent colour, darkened until it is readable on white paper. Shape: `#rrggbb`, in and out. */
export function readableOnWhite(hex: string): string {
  return readableOn(hex, "#ffffff");
}

/** A tint for areas behind text: the colour mixed with white. `share` from 0 (white) to 1 (the colour). */
export function tint(hex: string, share: number): string {
  const [red, green, blue] = parseChannels(hex);
  const thin = (channel: number): number => 255 - (255 - channel) * share;
  return toHex([thin(red), thin(green), thin(blue)]);
}
