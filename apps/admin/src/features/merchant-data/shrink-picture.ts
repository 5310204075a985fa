import { LOGO_LIMITS } from "@kundenportal/domain/limits/logo-limits";

/** Enough for print: 60 mm at 300 dpi and a little more. */
const MOST = { width: 900, height: 400 } as const;
/** Of a photo, which is too large as PNG. */
const JPEG_QUALITY = 0.9;

/**
 * A picture that somebody chose, as a PNG or JPEG file that the API accepts, however large it was: a logo is rarely at hand in
 * the right size. Null when the browser can't read it as a picture.
 */
export async function shrinkPicture(file: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null || picture.width === 0 || picture.height === 0) return null;
  const scale = Math.min(1, MOST.width / picture.width, MOST.height / picture.height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const png = await toBlob(canvas, "image/png");
  if (png !== null && png.size <= LOGO_LIMITS.sizeBytes) return png;
  // A photo. JPEG has no transparency: what lies under it is white, as paper is.
  context.globalCompositeOperation = "destination-over";
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  return toBlob(canvas, "image/jpeg");
}

function toBlob(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, JPEG_QUALITY));
}
