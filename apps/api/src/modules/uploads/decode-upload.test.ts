import { decodeUpload } from "./decode-upload";
import { E_INVOICE_MAX_SIZE_BYTES } from "../e-invoices/parsing/parse-e-invoice";

describe("decoding an upload", () => {
  test("base64 gives back the bytes", () => {
    const bytes = Buffer.from([0, 255, 60, 63]);

    expect(decodeUpload(bytes.toString("base64"))).toEqual({ ok: true, value: bytes });
  });

  test.each([
    ["a missing padding", "YQ"],
    ["white space", "YWFh\nYWFh"],
    ["the URL-safe alphabet", "-_-_"],
    ["a data URL", "data:application/xml;base64,YWFh"],
    ["bits behind the end", "YR=="],
    ["plain XML", "<Invoice/>"],
  ])("%s is no strict base64", (_what, text) => {
    expect(decodeUpload(text)).toMatchObject({ ok: false, error: { code: "NOT_BASE64" } });
  });

  test.each([
    [E_INVOICE_MAX_SIZE_BYTES, true],
    [E_INVOICE_MAX_SIZE_BYTES + 1, false],
  ])("%i bytes are small enough: %s", (size, ok) => {
    expect(decodeUpload(Buffer.alloc(size).toString("base64")).ok).toBe(ok);
  });

  test("what is too large is told so before anybody looks whether it is base64", () => {
    const text = "!".repeat(15_000_000);

    expect(decodeUpload(text)).toMatchObject({ ok: false, error: { code: "TOO_LARGE" } });
  });
});
