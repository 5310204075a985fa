import { TextSealer, UnreadableSealError } from "./sealed-text";

const secret = Buffer.alloc(32, 1);
const newer = Buffer.alloc(32, 2);
const sealer = new TextSealer([secret], "test");

test("what was sealed opens in its own place", () => {
  const sealed = sealer.seal("sk_live_ä🙂", "merchant 1");

  expect(sealed).toMatch(/^s1\.[0-9a-f]{8}\.[\w-]+$/);
  expect(sealed).not.toContain("sk_live");
  expect(sealer.open(sealed, "merchant 1")).toBe("sk_live_ä🙂");
  expect(sealer.seal("sk_live_ä🙂", "merchant 1")).not.toBe(sealed);
});

test.each<[string, (sealed: string) => string]>([
  ["a changed character", (sealed) => sealed.replace(/.{4}$/, (end) => (end === "AAAA" ? "BBBB" : "AAAA"))],
  ["a cut", (sealed) => sealed.slice(0, -4)],
  ["another key", (sealed) => sealed.replace(/\.[0-9a-f]{8}\./, ".00000000.")],
  ["another version", (sealed) => sealed.replace("s1", "s2")],
  ["nothing", () => ""],
])("%s is unreadable", (_name, change) => {
  const sealed = sealer.seal("a text that is long enough", "here");

  expect(() => sealer.open(change(sealed), "here")).toThrow(UnreadableSealError);
});

test("a blob copied to another row does not open there", () => {
  expect(() => sealer.open(sealer.seal("text", "account 1"), "account 2")).toThrow(UnreadableSealError);
});

test("a key for another purpose or of another installation does not open it", () => {
  const sealed = sealer.seal("text", "here");

  expect(() => new TextSealer([secret], "other").open(sealed, "here")).toThrow(UnreadableSealError);
  expect(() => new TextSealer([newer], "test").open(sealed, "here")).toThrow(UnreadableSealError);
});

test("after the secret was changed the older one still opens, and the newer one seals", () => {
  const both = new TextSealer([newer, secret], "test");

  expect(both.open(sealer.seal("text", "here"), "here")).toBe("text");
  expect(new TextSealer([newer], "test").open(both.seal("text", "here"), "here")).toBe("text");
});
