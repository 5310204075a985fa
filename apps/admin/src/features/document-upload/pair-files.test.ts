import { pairFiles } from "./pair-files";
import type { UploadState } from "./upload-row";

const file = (name: string, type = ""): File => new File([name], name, { type });
const row = (name: string, state: UploadState = "READY") => ({ id: name, file: file(name), xml: null, state });

function pair(names: readonly string[], rows: readonly ReturnType<typeof row>[] = []) {
  return pairFiles(
    names.map((name) => file(name)),
    rows,
  ).map(({ file: { name }, xml, replacedId }) => [name, xml?.name ?? null, replacedId]);
}

test("an XML belongs to the PDF of its name, whatever the letters", () => {
  expect(pair(["RE-1.pdf", "re-1.XML", "RE-2.pdf"])).toEqual([
    ["RE-1.pdf", "re-1.XML", null],
    ["RE-2.pdf", null, null],
  ]);
});

test("also when one of the two comes later", () => {
  expect(pair(["RE-1.xml"], [row("RE-1.pdf")])).toEqual([["RE-1.pdf", "RE-1.xml", "RE-1.pdf"]]);
  expect(pair(["RE-1.pdf"], [row("RE-1.xml", "FAILED")])).toEqual([["RE-1.pdf", "RE-1.xml", "RE-1.xml"]]);
});

test("what is being sent stays as it is", () => {
  expect(pair(["RE-1.xml"], [row("RE-1.pdf", "PUBLISHING")])).toEqual([["RE-1.xml", null, null]]);
});

test("where a name is there twice, nothing is guessed", () => {
  expect(pair(["a.pdf", "a.pdf", "a.xml"])).toEqual([
    ["a.pdf", null, null],
    ["a.pdf", null, null],
    ["a.xml", null, null],
  ]);
  expect(pair(["a.pdf", "a.xml", "a.xml"])).toEqual([
    ["a.pdf", null, null],
    ["a.xml", null, null],
    ["a.xml", null, null],
  ]);
});

test("a file is what its type says, if its name does not", () => {
  const [only] = pairFiles([file("RE-1", "application/pdf"), file("RE-1", "text/xml")], []);
  expect(only?.xml?.type).toBe("text/xml");
});
