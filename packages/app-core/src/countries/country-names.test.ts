import { countryName, countryOptions } from "./country-names";

describe("country names", () => {
  it("are in the reader's language", () => {
    expect([countryName("AT", "de"), countryName("AT", "en")]).toEqual(["Österreich", "Austria"]);
  });

  it("are the code itself if there is no name", () => {
    expect([countryName("QY", "de"), countryName("nowhere", "de")]).toEqual(["QY", "nowhere"]);
  });

  it("are offered once each, in the language's alphabetical order", () => {
    const options = countryOptions("de");
    expect(options).toHaveLength(249);
    expect(new Set(options.map(({ value }) => value)).size).toBe(249);
    expect(options[0]).toEqual({ value: "AF", label: "Afghanistan" });
    expect(options.findIndex(({ value }) => value === "AT")).toBeLessThan(
      options.findIndex(({ value }) => value === "PK"),
    );
  });
});
