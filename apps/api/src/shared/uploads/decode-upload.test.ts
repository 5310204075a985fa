import { decodeUpload } from "./decode-upload";

const MAX_SIZE_BYTES = 10 * 1024 * 1024;

describe("decoding an upload", () => {
  test("base64 gives back the bytes", async () => {
    const bytes = Buffer.from([0, 255, 60, 63]);

    expect(await decodeUpload(bytes.toString("base64"), MAX_SIZE_BYTES)).toEqual({ ok: true, value: bytes });
  });

  test.each([
    ["a missing padding", "YQ"],
    ["white space", "YWFh\nYWFh"],
    ["the URL-safe alphabet", "-_-_"],
    ["a data URL", "data:application/xml;base64,YWFh"],
    ["bits behind the end", "YR=="],
    ["plain XML", "<Invoice/>"],
  ])("%s is not strict base64", async (_what, text) => {
    expect(await decodeUpload(text, MAX_SIZE_BYTES)).toMatchObject({ ok: false, error: { code: "NOT_BASE64" } });
  });

  test.each([
    [MAX_SIZE_BYTES, true],
    [MAX_SIZE_BYTES + 1, false],
  ])("%i bytes are small enough: %s", async (size, ok) => {
    expect((await decodeUpload(Buffer.alloc(size).toString("base64"), MAX_SIZE_BYTES)).ok).toBe(ok);
  });

  test("what is too large is refused before anybody checks whether it is base64", async () => {
    const text = "!".repeat(15_000_000);

    expect(await decodeUpload(text, MAX_SIZE_BYTES)).toMatchObject({ ok: false, error: { code: "TOO_LARGE" } });
  });
});
