import { readFileSync } from "node:fs";

// HarfBuzz is used through its C interface, which is stable. The package's own wrapper waits for itself at its top level:
// a module that CommonJS cannot load.

type Pointer = number;

/** What is used of `hb.h`. Optional parameters are passed as 0. */
interface HarfBuzz {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  __wasm_call_ctors(): void;
  malloc(size: number): Pointer;
  free(pointer: Pointer): void;
  hb_blob_create(...data: [data: Pointer, length: number, mode: number, userData: 0, destroy: 0]): Pointer;
  hb_face_create(blob: Pointer, index: number): Pointer;
  hb_font_create(face: Pointer): Pointer;
  hb_font_destroy(font: Pointer): void;
  hb_face_destroy(face: Pointer): void;
  hb_blob_destroy(blob: Pointer): void;
  hb_buffer_create(): Pointer;
  hb_buffer_reset(buffer: Pointer): void;
  hb_buffer_set_direction(buffer: Pointer, direction: number): void;
  hb_buffer_set_flags(buffer: Pointer, flags: number): void;
  hb_buffer_set_cluster_level(buffer: Pointer, level: number): void;
  hb_buffer_add_utf16(...text: [buffer: Pointer, text: Pointer, length: number, start: number, count: number]): void;
  hb_buffer_guess_segment_properties(buffer: Pointer): void;
  hb_buffer_get_length(buffer: Pointer): number;
  hb_buffer_get_glyph_infos(buffer: Pointer, length: 0): Pointer;
  hb_buffer_get_glyph_positions(buffer: Pointer, length: 0): Pointer;
  hb_shape(font: Pointer, buffer: Pointer, features: 0, featureCount: 0): void;
}

const DIRECTION = { leftToRight: 4, rightToLeft: 5 } as const;
const MEMORY_MODE_WRITABLE = 2;
const REMOVE_DEFAULT_IGNORABLES = 0x8;
/** Marks keep a number of their own, so that each can be copied from the page as what it is. */
const CLUSTERS_BY_CHARACTER = 1;
const MEMORY_PAGE = 65_536;
/** Words of 32 bits in `hb_glyph_info_t`, and in `hb_glyph_position_t`. */
const RECORD_LENGTH = 5;

interface Engine {
  readonly api: HarfBuzz;
  /** Used for every text: shaping never waits for anything. */
  readonly buffer: Pointer;
}

let engine: Engine | undefined;

/** Started with the first text that is printed. */
function getEngine(): Engine {
  engine ??= start();
  return engine;
}

function start(): Engine {
  const giveUp = (): never => {
    throw new Error("HarfBuzz has given up");
  };
  const grow = (size: number): number => {
    const missing = Math.ceil((size - api.memory.buffer.byteLength) / MEMORY_PAGE);
    if (missing > 0) api.memory.grow(missing);
    return 1;
  };
  const module = new WebAssembly.Module(readFileSync(require.resolve("harfbuzzjs/dist/harfbuzz.wasm")));
  const { exports } = new WebAssembly.Instance(module, {
    env: {
      emscripten_resize_heap: grow,
      _abort_js: giveUp,
      _emscripten_runtime_keepalive_clear: () => 0,
      _setitimer_js: () => 0,
    },
    wasi_snapshot_preview1: { proc_exit: giveUp },
  });
  const api = exports as HarfBuzz;
  api.__wasm_call_ctors();
  return { api, buffer: api.hb_buffer_create() };
}

/** A glyph in its place. Lengths are in units of the font. */
export interface ShapedGlyph {
  readonly id: number;
  /** Index of the first UTF-16 code unit that it stands for; glyphs of one cluster share it. */
  readonly cluster: number;
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

// Fonts live outside the JavaScript heap, so they are given back when nothing refers to them any more.
const unused = new FinalizationRegistry<() => void>((release) => release());

/** Turns the characters of a text into the glyphs of a font, as its script demands: joined, stacked, reordered. */
export class Shaper {
  private readonly font: Pointer;

  constructor(bytes: Uint8Array) {
    const { api } = getEngine();
    const data = api.malloc(bytes.length);
    new Uint8Array(api.memory.buffer).set(bytes, data);
    const blob = api.hb_blob_create(data, bytes.length, MEMORY_MODE_WRITABLE, 0, 0);
    const face = api.hb_face_create(blob, 0);
    const font = api.hb_font_create(face);
    this.font = font;
    unused.register(this, () => {
      api.hb_font_destroy(font);
      api.hb_face_destroy(face);
      api.hb_blob_destroy(blob);
      api.free(data);
    });
  }

  /** From left to right as they are printed, whatever the direction of the text. Without what has no look. */
  shape(text: string, direction: keyof typeof DIRECTION): ShapedGlyph[] {
    const { api, buffer } = getEngine();
    const characters = api.malloc(text.length * 2);
    const units = new Uint16Array(api.memory.buffer, characters, text.length);
    for (let index = 0; index < text.length; index += 1) units[index] = text.charCodeAt(index);

    api.hb_buffer_reset(buffer);
    api.hb_buffer_set_direction(buffer, DIRECTION[direction]);
    api.hb_buffer_set_flags(buffer, REMOVE_DEFAULT_IGNORABLES);
    api.hb_buffer_set_cluster_level(buffer, CLUSTERS_BY_CHARACTER);
    api.hb_buffer_add_utf16(buffer, characters, text.length, 0, text.length);
    api.hb_buffer_guess_segment_properties(buffer);
    api.hb_shape(this.font, buffer, 0, 0);
    api.free(characters);
    return readGlyphs({ api, buffer });
  }
}

function readGlyphs({ api, buffer }: Engine): ShapedGlyph[] {
  const count = api.hb_buffer_get_length(buffer);
  const length = count * RECORD_LENGTH;
  const infos = new Uint32Array(api.memory.buffer, api.hb_buffer_get_glyph_infos(buffer, 0), length);
  const positions = new Int32Array(api.memory.buffer, api.hb_buffer_get_glyph_positions(buffer, 0), length);
  return Array.from({ length: count }, (_, index) => {
    const start = index * RECORD_LENGTH;
    return {
      id: infos[start] ?? 0,
      cluster: infos[start + 2] ?? 0,
      xAdvance: positions[start] ?? 0,
      yAdvance: positions[start + 1] ?? 0,
      xOffset: positions[start + 2] ?? 0,
      yOffset: positions[start + 3] ?? 0,
    };
  });
}
