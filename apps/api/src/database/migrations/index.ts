import { FirstSchema1790000000001 } from "./0001-first-schema";

/** In order. A shipped one is never edited. */
export const migrations = [FirstSchema1790000000001];
