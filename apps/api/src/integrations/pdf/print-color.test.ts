import { readableOnWhite, tint } from "./print-color";

test("a dark colour stays as it is", () => {
  expect(readableOnWhite("#1c5cd6")).toBe("#1c5cd6");
});

test("a light colour is darkened until it can be read", () => {
  expect(readableOnWhite("#ffd400")).toMatch(/^#[0-9a-f]{6}$/);
  expect(readableOnWhite("#ffffff")).not.toBe("#ffffff");
});

test("a tint ranges from white to the colour", () => {
  expect([tint("#1c5cd6", 0), tint("#1c5cd6", 1)]).toEqual(["#ffffff", "#1c5cd6"]);
});
