import { createPieceLoader } from "./load-piece";
import { PieceError } from "./piece-error";

const loadPiece = createPieceLoader("/app/");

type Answer = () => Promise<Response>;

const arrives: Answer = () => Promise.resolve(new Response("export {}"));
const breaks: Answer = () => Promise.reject(new TypeError("Failed to fetch"));
const status =
  (code: number): Answer =>
  () =>
    Promise.resolve(new Response("", { status: code }));

/** What the server answers, in this order, then always that the file is there; `asked` are the paths it was asked for. */
function serve(...answers: readonly Answer[]) {
  const rest = [...answers];
  const asked: string[] = [];
  jest.spyOn(globalThis, "fetch").mockImplementation((address) => {
    asked.push(typeof address === "string" ? new URL(address).pathname : "");
    return (rest.shift() ?? arrives)();
  });
  return asked;
}

beforeEach(() => {
  document.head.replaceChildren();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

/** Lets all pauses between attempts pass. */
async function settle<Value>(promise: Promise<Value>): Promise<Value> {
  const outcome = promise.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
  await jest.runAllTimersAsync();
  return (await outcome)();
}

describe("a piece of an app", () => {
  it("is imported only when all its files have arrived, each asked for once", async () => {
    const asked = serve();
    const importPiece = jest.fn(() => Promise.resolve("piece"));
    const both = Promise.all([loadPiece(importPiece, ["a1.js", "a2.js"]), loadPiece(importPiece, ["a2.js"])]);
    expect(importPiece).not.toHaveBeenCalled();
    expect(await settle(both)).toEqual(["piece", "piece"]);
    expect(asked).toEqual(["/app/a1.js", "/app/a2.js"]);
  });

  it.each([
    ["the connection breaks", breaks],
    ["a proxy has lost the server", status(502)],
  ])("is asked for again when %s, without anybody noticing", async (_case, failure) => {
    const file = `b${failure === breaks ? "1" : "2"}.js`;
    const asked = serve(failure, failure);
    expect(await settle(loadPiece(() => Promise.resolve("piece"), [file]))).toBe("piece");
    expect(asked).toHaveLength(3);
  });

  it("is reported as missing after three attempts, and can be asked for again", async () => {
    const asked = serve(breaks, breaks, breaks);
    const importPiece = jest.fn(() => Promise.resolve("piece"));
    await expect(settle(loadPiece(importPiece, ["c.js"]))).rejects.toMatchObject({ name: "PieceError", isGone: false });
    expect(importPiece).not.toHaveBeenCalled();
    expect(await settle(loadPiece(importPiece, ["c.js"]))).toBe("piece");
    expect(asked).toHaveLength(4);
  });

  it("that the server no longer has is asked for once", async () => {
    const asked = serve(status(404));
    await expect(settle(loadPiece(() => Promise.resolve(), ["d.js"]))).rejects.toMatchObject({ isGone: true });
    expect(asked).toHaveLength(1);
  });

  it("is fetched anew when the browser could not import it", async () => {
    const asked = serve();
    const importPiece = jest.fn().mockRejectedValueOnce(new TypeError("Importing failed")).mockResolvedValue("piece");
    await expect(settle(loadPiece(importPiece, ["e.js"]))).rejects.toBeInstanceOf(PieceError);
    expect(await settle(loadPiece(importPiece, ["e.js"]))).toBe("piece");
    expect(asked).toHaveLength(2);
  });

  it("has its styles in their order before it runs, and those of the page not twice", async () => {
    document.head.innerHTML = '<link rel="stylesheet" href="/app/page.css">';
    const asked = serve();
    const importPiece = jest.fn(() => Promise.resolve("piece"));
    const loading = loadPiece(importPiece, ["page.css", "f1.css", "f2.css", "f.js"]);
    await jest.runAllTimersAsync();
    const links = [...document.querySelectorAll("link")];
    expect(links.map(({ href }) => new URL(href).pathname)).toEqual(["/app/page.css", "/app/f1.css", "/app/f2.css"]);
    expect(importPiece).not.toHaveBeenCalled();
    for (const link of links) link.dispatchEvent(new Event("load"));
    expect(await loading).toBe("piece");
    expect(asked).toEqual(["/app/f1.css", "/app/f2.css", "/app/f.js"]);
  });

  it("that the page has only preloaded is fetched all the same, because a preload may have failed", async () => {
    document.head.innerHTML = '<link rel="modulepreload" href="/app/h.js">';
    const asked = serve();
    await settle(loadPiece(() => Promise.resolve("piece"), ["h.js"]));
    expect(asked).toEqual(["/app/h.js"]);
  });

  it("does not run without its styles", async () => {
    serve();
    const importPiece = jest.fn(() => Promise.resolve("piece"));
    const loading = loadPiece(importPiece, ["g.css"]);
    await jest.advanceTimersByTimeAsync(0);
    document.querySelector("link")?.dispatchEvent(new Event("error"));
    await expect(loading).rejects.toBeInstanceOf(PieceError);
    expect(importPiece).not.toHaveBeenCalled();
    expect(document.querySelector("link")).toBeNull();
  });
});
