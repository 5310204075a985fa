import { UNITS } from "./unit-list";
import { listUnits, readUnitCode, unitLabel, unitName } from "./unit-name";

test.each([
  ["HUR", "8", "de", "Std."],
  ["hur", "1", "en", "hr"],
  ["DAY", "1", "de", "Tag"],
  ["DAY", "2.5", "de", "Tage"],
  ["XPX", "3", "en", "pallets"],
  ["Stück", "4", "en", "pieces"],
  ["stk.", "1", "en", "piece"],
  ["Std.", "2", "en", "hrs"],
  ["pauschal", "1", "en", "lump sum"],
  ["pieces", "2", "de", "Stück"],
  ["m²", "2", "en", "m²"],
] as const)("%s of %s in %s is %s", (unit, quantity, locale, expected) => {
  expect(unitName(unit, quantity, locale)).toBe(expected);
});

test.each([
  ["Quadratmeter", "1234.5", "en", "m²"],
  ["Stunden", "1", "en", "hr"],
  ["Stk.", "2", "en", "pieces"],
  ["pauschal", "1", "en", "lump sum"],
  ["hours", "3", "de", "Std."],
  ["Stunden", "3", "de", "Stunden"],
  ["hours", "1", "en", "hours"],
] as const)("the word %s for %s reads %s: %s", (unit, quantity, locale, expected) => {
  expect(unitName(unit, quantity, locale)).toBe(expected);
});

test("an unknown code is free text and stays as it is", () => {
  expect(unitName("Kiste", "2", "de")).toBe("Kiste");
});

describe("the list of units", () => {
  test("has every code once, in the form of the standard, and every name once", () => {
    const codes = UNITS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[A-Z0-9]{2,3}$/.test(code))).toEqual([]);
    for (const locale of ["de", "en"] as const) {
      const labels = listUnits(locale).map(({ label }) => label);
      expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(labels.length);
    }
  });

  test("is in the order of the alphabet of its reader", () => {
    expect(
      listUnits("de")
        .slice(0, 3)
        .map(({ label }) => label),
    ).toEqual(["Ampere", "Arbeitstag", "Auftrag"]);
    expect(listUnits("en")[0]).toEqual({ code: "AMP", label: "ampere" });
  });

  test("gives each name back as the code it stands for, in either language", () => {
    for (const locale of ["de", "en"] as const) {
      for (const { code, label } of listUnits(locale)) {
        expect(unitLabel(code, locale)).toBe(label);
        expect(readUnitCode(` ${label.toLowerCase()} `)).toBe(code);
      }
    }
  });

  test.each([
    ["Std.", "HUR"],
    ["Stunden", "HUR"],
    ["hur", "HUR"],
    ["stk", "H87"],
    ["EA", "EA"],
    ["lfm", "LM"],
    ["Gebinde", null],
    ["QQQ", null],
    ["", null],
  ])("reads %j as %j", (typed, code) => {
    expect(readUnitCode(typed)).toBe(code);
  });

  test("leaves a unit that is not offered as it is", () => {
    expect([unitLabel("EA", "de"), unitLabel("Kiste", "de"), unitLabel("QQQ", "en")]).toEqual(["EA", "Kiste", "QQQ"]);
  });
});
