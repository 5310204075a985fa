import { nameByMediaType, trueMediaType, UNKNOWN_MEDIA_TYPE } from "./true-media-type";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ODS = "application/vnd.oasis.opendocument.spreadsheet";
const PNG = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
const HTML = "<!doctype html><script>alert(1)</script>";

function zip(firstName: string, content = ""): string {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  header.writeUInt16LE(firstName.length, 26);
  return `${header.toString("latin1")}${firstName}${content}`;
}

test.each([
  ["application/pdf", "%PDF-1.7\n%\xE2\xE3"],
  ["application/pdf", "\xEF\xBB\xBF\r\n%PDF-1.4"],
  ["image/png", PNG],
  ["image/jpeg", "\xFF\xD8\xFF\xE0\0\x10JFIF"],
  ["text/csv", "Datum;Betrag\r\n04.05.2026;119,00 \x80"],
  [XLSX, zip("[Content_Types].xml")],
  [XLSX, zip("docProps/app.xml")],
  [ODS, zip("mimetype", ODS)],
  ["application/xml", '\xEF\xBB\xBF<?xml version="1.0"?><Invoice/>'],
  ["application/xml", "\xFF\xFE<\0?\0x\0m\0l\0"],
])("%s is what it says", (declared, content) => {
  expect(trueMediaType(declared, Buffer.from(content, "latin1"))).toBe(declared);
});

test.each([
  ["a page as PDF", "application/pdf", HTML],
  ["a page that goes on as PDF", "application/pdf", `${HTML}\n%PDF-1.7`],
  ["a picture with scripts as PNG", "image/png", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ["GIF as JPEG", "image/jpeg", "GIF89a/*"],
  ["a page as table", "text/csv", `\n ${HTML}`],
  ["a program as table", "text/csv", "MZ\x90\0"],
  ["a shell script as table", "text/csv", "#!/bin/sh\nrm -rf ~"],
  ["an archive as workbook", XLSX, zip("evil.exe")],
  ["a Word document as workbook", ODS, zip("mimetype", "application/vnd.oasis.opendocument.text")],
  [
    "a picture with scripts as XML",
    "application/xml",
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
  ],
  ["a page as XML", "application/xml", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ["a page in the middle of XML", "application/xml", '<a xmlns:h="http://www.w3.org/1999/xhtml"><h:script/></a>'],
  ["a page as itself", "text/html", HTML],
  ["nothing", "application/pdf", ""],
  ["an empty table", "text/csv", " \n"],
])("%s is nothing that opens", (_name, declared, content) => {
  expect(trueMediaType(declared, Buffer.from(content, "latin1"))).toBe(UNKNOWN_MEDIA_TYPE);
});

test("only the beginning counts, and the whole file may be given", () => {
  expect(trueMediaType("image/png", Buffer.concat([Buffer.from(PNG, "latin1"), Buffer.alloc(10_000, 60)]))).toBe(
    "image/png",
  );
});

test("a saved file is opened as what it is", () => {
  expect(
    [
      ["plan.PDF", "application/pdf"],
      ["seite.html", "application/pdf"],
      ["foto.jpeg", "image/jpeg"],
      ["rechnung.pdf", UNKNOWN_MEDIA_TYPE],
      ["setup.exe", UNKNOWN_MEDIA_TYPE],
    ].map(([name = "", type = ""]) => nameByMediaType(name, type)),
  ).toEqual(["plan.PDF", "seite.html.pdf", "foto.jpeg", "rechnung.pdf.bin", "setup.exe.bin"]);
});
