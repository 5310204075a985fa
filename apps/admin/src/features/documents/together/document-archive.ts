import { saveFile } from "@kundenportal/app-core/save-file";

/** What a file may take: ten megabytes on a slow line. */
const LIMIT_MS = 300_000;

/** Files of our own server, to be saved as one ZIP archive. */
export class DocumentArchive {
  private readonly files: Record<string, Uint8Array> = {};

  /** Errors: rejects when the file can't be fetched, or not in time. */
  async add(url: string, wantedName: string): Promise<void> {
    const response = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS) });
    if (!response.ok) throw new Error(`${wantedName}: ${String(response.status)}`);
    this.files[this.freeName(wantedName)] = new Uint8Array(await response.arrayBuffer());
  }

  async save(name: string): Promise<void> {
    // Only for those who export.
    const { zip } = await import("fflate");
    const archive = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      // PDFs are compressed already.
      zip(this.files, { level: 0 }, (error, data) => (error === null ? resolve(new Uint8Array(data)) : reject(error)));
    });
    saveFile(new Blob([archive], { type: "application/zip" }), name);
  }

  /** Documents of two types may have the same number, and their files the same name. */
  private freeName(wanted: string): string {
    const clean = wanted.replaceAll(/[\\/:*?"<>|]/g, "-");
    const dot = clean.lastIndexOf(".");
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? clean : `${clean.slice(0, dot)} (${String(count)})${clean.slice(dot)}`;
      if (!(name in this.files)) return name;
    }
  }
}
