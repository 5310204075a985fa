import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { matchLocale } from "./match-locale";
import { loadMessages } from "./messages";

describe("matchLocale", () => {
  it.each([
    [["de-AT", "en"], "de"],
    [["fr", "EN-us", "de"], "en"],
    [["fr"], "en"],
    [[], "en"],
  ])("picks from %j", (preferred, locale) => {
    expect(matchLocale(preferred)).toBe(locale);
  });
});

describe("loadMessages", () => {
  it("merges the app's texts with the components' and loads once", async () => {
    const load = jest.fn(() => Promise.resolve({ default: { greeting: "Hallo" } }));
    const catalogues = { de: load, en: load };
    const messages = await loadMessages("de", catalogues);
    expect(messages).toMatchObject({ greeting: "Hallo", "ui.action.close": "Schließen" });
    expect(loadMessages("de", catalogues)).toBe(loadMessages("de", catalogues));
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("tries again after a failure", async () => {
    const load = jest
      .fn()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValueOnce({ default: { greeting: "Hi" } });
    const catalogues = { de: load, en: load };
    await expect(loadMessages("en", catalogues)).rejects.toThrow("offline");
    await expect(loadMessages("en", catalogues)).resolves.toMatchObject({ greeting: "Hi" });
  });
});

describe("messagesPlugin", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "catalogue-"));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  // Run by Node itself, as Vite does: Jest cannot load ES modules in JavaScript.
  function compile(text: string): unknown {
    const path = join(folder, "de.json");
    writeFileSync(path, text);
    const script = `import { messagesPlugin } from "./messages-plugin.mjs";
      const loading = messagesPlugin().load.call({ addWatchFile() {} }, process.argv[1] + "?messages");
      loading.then(({ code }) => console.log(code), ({ message }) => console.log(message));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", script, path], {
      cwd: join(__dirname, "../vite"),
      stdio: "pipe",
    });
    return output.toString().trim().replace(path, "de.json");
  }

  it("compiles messages into what needs no parser", () => {
    expect(compile('{"a":"Hallo {name}","b":"Schluss"}')).toBe(
      String.raw`export default JSON.parse("{\"a\":[\"Hallo \",[\"name\"]],\"b\":[\"Schluss\"]}");`,
    );
  });

  it("says which message is broken", () => {
    expect(compile('{"a":"Hallo {name"}')).toBe('de.json: "a" is not a valid message: Hallo {name');
    expect(compile('{"a":{"b":"x"}}')).toBe('de.json: "a" is not a text');
  });
});
