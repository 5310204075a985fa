import type { UploadRow, UploadState } from "./upload-row";

/** A PDF with the XML that came beside it, if one did; or an XML without its PDF. */
export interface PairedFile {
  readonly file: File;
  readonly xml: File | null;
  /** The row that waited for the other half, which this takes the place of; null: none. */
  readonly replacedId: string | null;
}

type WaitingRow = Pick<UploadRow, "id" | "file" | "xml" | "state">;

/** What is on its way to the server is not changed any more. */
const SENDING: readonly UploadState[] = ["WAITING", "PUBLISHING"];

/**
 * Programs that write an e-invoice beside its PDF give both the same name: what is dropped belongs together by it, with what
 * was dropped before as well. Where a name is there more than once, nobody can tell: then an XML stays alone.
 */
export function pairFiles(files: readonly File[], rows: readonly WaitingRow[]): readonly PairedFile[] {
  const [xmls, others] = [files.filter(isXml), files.filter((file) => !isXml(file))];
  const open = rows.filter(({ xml, state }) => xml === null && !SENDING.includes(state));
  const pdfs = [...others, ...open.map(({ file }) => file).filter((file) => !isXml(file))];
  const allXmls = [...xmls, ...open.map(({ file }) => file).filter(isXml)];
  const partnerOf = (file: File, among: readonly File[], own: readonly File[]): File | null => {
    const alike = among.filter(hasNameOf(file));
    return alike.length === 1 && own.filter(hasNameOf(file)).length === 1 ? (alike[0] ?? null) : null;
  };
  const rowOf = (file: File | null): string | null => open.find((row) => row.file === file)?.id ?? null;
  return [
    ...others.map((file): PairedFile => {
      const xml = partnerOf(file, allXmls, pdfs);
      return { file, xml, replacedId: rowOf(xml) };
    }),
    ...xmls.flatMap((xml): PairedFile[] => {
      const file = partnerOf(xml, pdfs, allXmls);
      if (file === null) return [{ file: xml, xml: null, replacedId: null }];
      const replacedId = rowOf(file);
      return replacedId === null ? [] : [{ file, xml, replacedId }];
    }),
  ];
}

/** Some programs name no type for what they let be dragged. */
export function isXml({ name, type }: Pick<File, "name" | "type">): boolean {
  return type === "application/xml" || type === "text/xml" || /\.xml$/i.test(name);
}

function hasNameOf({ name }: File): (other: File) => boolean {
  const wanted = withoutExtension(name);
  return (other) => withoutExtension(other.name) === wanted;
}

function withoutExtension(name: string): string {
  return name.replace(/\.[^.]*$/, "").toLowerCase();
}
