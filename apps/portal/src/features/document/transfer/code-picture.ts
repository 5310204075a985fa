import { useEffect, useState } from "react";

/** A QR code as the API draws it. */
interface DrawnCode {
  /** Modules on a side. */
  readonly size: number;
  /** SVG path data of the dark modules. */
  readonly path: string;
}

/** Modules of white that a reader needs around the code. */
export const QUIET_ZONE = 4;
const PIXELS_PER_MODULE = 16;

/** The code as a picture, for phones that can't scan their own screen; null until it is drawn, or if it cannot be. */
export function useCodePicture({ path, size }: DrawnCode, fileName: string): File | null {
  const [picture, setPicture] = useState<File | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // Drawn beforehand: browsers share only while they still remember the click.
    draw({ path, size })?.toBlob((blob) => {
      if (blob !== null && isCurrent) setPicture(new File([blob], fileName, { type: "image/png" }));
    });
    return () => {
      isCurrent = false;
    };
  }, [fileName, path, size]);
  return picture;
}

/** Only browsers on phones know banking apps to share with; the others often cannot share files at all. */
export function canShare(picture: File): boolean {
  // Missing in some browsers, whatever the types say.
  return "canShare" in navigator && navigator.canShare({ files: [picture] });
}

export function sharePicture(picture: File): void {
  // Closing the list of apps without choosing one is no failure.
  navigator.share({ files: [picture] }).catch(() => undefined);
}

function draw({ path, size }: DrawnCode): HTMLCanvasElement | null {
  const canvas = document.createElement("canvas");
  canvas.width = (size + 2 * QUIET_ZONE) * PIXELS_PER_MODULE;
  canvas.height = canvas.width;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(PIXELS_PER_MODULE, PIXELS_PER_MODULE);
  context.translate(QUIET_ZONE, QUIET_ZONE);
  context.fillStyle = "#000";
  context.fill(new Path2D(path));
  return canvas;
}
