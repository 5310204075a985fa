import PDFDocument from "pdfkit";
import { cleanText } from "../text/clean-text";
import { carry } from "./carried-invoice";
import { CREATOR, type FileFacts, writeMetadata } from "./metadata";
import { packObjects } from "./pack-objects";
import { SRGB_NAME, srgbProfile } from "./srgb-profile";
import { Tags } from "./tags";

/**
 * A PDF that can be kept for decades (PDF/A-3a) and read by everybody (PDF/UA-1): it says what it is, what its colours mean,
 * and what is a heading, a table or a link. pdfkit's own support of these standards knows one of them at a time and writes
 * titles into XML as they are.
 */
export class PdfFile extends PDFDocument {
  readonly tags: Tags;
  private readonly chunks: Buffer[] = [];
  private readonly steps = new Map<PDFKit.PDFPage, string[]>();
  private readonly finished: Promise<void>;

  constructor(private readonly facts: FileFacts) {
    super({
      size: "A4",
      margin: 0,
      bufferPages: true,
      autoFirstPage: false,
      pdfVersion: "1.7",
      // pdfkit's own would be read again for each document, and is never used.
      font: "",
      lang: facts.language,
      displayTitle: true,
      tagged: true,
      info: {
        Title: cleanText(facts.title),
        Author: cleanText(facts.author),
        CreationDate: facts.createdAt,
        Creator: CREATOR,
      },
    });
    this.tags = new Tags(this);
    this.addPage();
    this.finished = new Promise((resolve, reject) => {
      this.on("data", (chunk: Buffer) => this.chunks.push(chunk));
      this.on("end", resolve);
      this.on("error", reject);
    });
  }

  async finish(): Promise<Buffer> {
    this.tags.finish();
    for (const [page, steps] of this.steps) page.write(Buffer.from(steps.join("\n"), "latin1"));
    this.sayWhatColorsMean();
    const { carried, createdAt } = this.facts;
    if (carried !== null) carry(this, carried, createdAt);
    this.end();
    await this.finished;
    return packObjects(Buffer.concat(this.chunks));
  }

  /**
   * Called by pdfkit for each drawing step. It would keep each in a buffer of its own, thousands on a page, and most of the time
   * would go by for clearing them away.
   */
  override addContent(step: string): this {
    const steps = this.steps.get(this.page);
    if (steps === undefined) this.steps.set(this.page, [step]);
    else steps.push(step);
    return this;
  }

  /** Called by pdfkit, which would write its own. */
  override endMetadata(): void {
    const metadata = this.ref({ Type: "Metadata", Subtype: "XML" });
    // Programs that know no PDF look for it.
    metadata.compress = false;
    metadata.end(Buffer.from(writeMetadata(this.facts)));
    Object.assign(this._root.data, { Metadata: metadata });
  }

  private sayWhatColorsMean(): void {
    const profile = this.ref({ N: 3, Filter: "FlateDecode" });
    profile.end(srgbProfile());
    const intent = this.ref({
      Type: "OutputIntent",
      S: "GTS_PDFA1",
      OutputConditionIdentifier: new String(SRGB_NAME),
      Info: new String(SRGB_NAME),
      DestOutputProfile: profile,
    });
    intent.end(undefined);
    Object.assign(this._root.data, { OutputIntents: [intent] });
  }
}
