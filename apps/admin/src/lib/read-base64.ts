/**
 * The bytes of a file as base64, as mutations expect them.
 * Errors: rejects with the browser's own error when the file cannot be read (moved or locked since it was picked).
 */
export async function readBase64(file: Blob): Promise<string> {
  const dataUrl = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === "string" ? reader.result : "");
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("The file cannot be read"));
    };
    reader.readAsDataURL(file);
  });
  return dataUrl.slice(dataUrl.indexOf(",") + 1);
}
