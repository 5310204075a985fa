// What is used of modules that come without types, and of Node's WebAssembly, whose types belong to the browsers' library.

declare module "subset-font" {
  interface Options {
    readonly targetFormat: "sfnt";
    /** Otherwise only those of a text. */
    readonly keepAllGlyphs: true;
    /** By the axis's tag: the single value at which the result is fixed. */
    readonly variationAxes: Readonly<Record<string, number>>;
  }

  export default function subsetFont(font: Buffer, text: undefined, options: Options): Promise<Buffer>;
}

declare module "fontverter" {
  export function convert(font: Buffer, format: "sfnt"): Promise<Buffer>;
}

declare module "linebreak" {
  interface Break {
    /** Index of the first character of the next line. */
    readonly position: number;
  }

  export default class LineBreaker {
    constructor(text: string);
    /** Null at the end of the text. */
    nextBreak(): Break | null;
  }
}

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, (argument: number) => number>>>>,
  ) => { readonly exports: unknown };
};
