import { codeList } from "./code-list";

/** UNTDID 1001: kinds of documents by which somebody asks for money (BT-3). */
export const INVOICE_TYPES = codeList(
  `71 80 81 82 84 102 130 202 203 204 211 218 219 295 325 326 331 380 382 383 384 385 386 387 388 389 390 393 394 395
  456 457 471 472 473 500 501 527 553 575 623 633 751 780 817 870 875 876 877 935`,
);

/** UNTDID 1001: kinds of documents by which somebody gives money back (BT-3). */
export const CREDIT_NOTE_TYPES = codeList(`81 83 261 262 296 308 381 396 420 458 502 503 532`);

/** UNTDID 2005: when the tax falls due (BT-8), as UBL has it. */
export const TAX_POINTS = codeList("3 35 432");

/** UNTDID 2475: the same, as CII has it. */
export const CII_TAX_POINTS = codeList("5 29 72");

/** Files that may be embedded (BT-125). */
export const MEDIA_TYPES = codeList(
  "application/pdf image/png image/jpeg text/csv application/vnd.openxmlformats-officedocument.spreadsheetml.sheet application/vnd.oasis.opendocument.spreadsheet",
);
