import { pause } from "../api/pause";
import { PieceError } from "./piece-error";

/** Before a file that did not come is asked for again. What a moment without a connection breaks, nobody then notices. */
const PAUSES_MS = [300, 1200];

/** Even a slow phone has the largest file in that time. */
const LIMIT_MS = 30_000;

const GONE_STATUSES = [404, 410];

/** The files that are here or on their way, by address: pieces share most of them. */
const arrivals = new Map<string, Promise<void>>();

type LoadPiece = <Piece>(importPiece: () => Promise<Piece>, files?: readonly string[]) => Promise<Piece>;

/**
 * What each `import()` of a build goes through (see pieces-plugin.mjs): has all files of a piece arrive before the browser
 * sees them as modules, which then come from its cache. A browser gives up on the address of a module that failed once, WebKit
 * until the window is closed; a file that was only fetched can be asked for as often as it takes.
 * Shape: `base` is the app's path, to which the files are relative: scripts and style sheets.
 * Errors: it rejects with PieceError when a file does not come.
 */
export function createPieceLoader(base: string): LoadPiece {
  return async (importPiece, files = []) => {
    const folder = new URL(base, document.baseURI);
    return loadPiece(
      importPiece,
      files.map((file) => new URL(file, folder).href),
    );
  };
}

async function loadPiece<Piece>(importPiece: () => Promise<Piece>, addresses: readonly string[]): Promise<Piece> {
  const missing = addresses.filter((address) => !isInPage(address));
  await Promise.all(missing.map((address) => arrive(address)));
  // In their order, not in that of their arrival: later ones overrule earlier ones.
  await Promise.all(missing.filter((address) => address.endsWith(".css") && !isInPage(address)).map(addStyles));
  try {
    return await importPiece();
  } catch (cause) {
    // Not kept by the browser's cache, perhaps: the next attempt fetches all of it anew.
    for (const address of missing) arrivals.delete(address);
    throw new PieceError("A piece of the app does not run", { cause });
  }
}

/**
 * What the page itself, or an earlier piece, has brought along. Not what is only preloaded: that may have failed, and WebKit then
 * runs it only when it was fetched.
 */
function isInPage(address: string): boolean {
  const styles = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  const scripts = [...document.querySelectorAll<HTMLScriptElement>("script[src]")];
  return styles.some(({ href }) => href === address) || scripts.some(({ src }) => src === address);
}

function arrive(address: string): Promise<void> {
  const known = arrivals.get(address);
  if (known !== undefined) return known;
  const arrival = fetchPersistently(address);
  arrivals.set(address, arrival);
  arrival.catch(() => arrivals.delete(address));
  return arrival;
}

async function fetchPersistently(address: string): Promise<void> {
  for (const pauseMs of PAUSES_MS) {
    try {
      await fetchFile(address);
      return;
    } catch (error) {
      if (error instanceof PieceError && error.isGone) throw error;
      await pause(pauseMs);
    }
  }
  await fetchFile(address);
}

async function fetchFile(address: string): Promise<void> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(LIMIT_MS) });
    if (!response.ok) {
      const isGone = GONE_STATUSES.includes(response.status);
      throw new PieceError(`${address}: ${String(response.status)}`, { isGone });
    }
    // To its end: a file that breaks off is not kept.
    await response.arrayBuffer();
  } catch (error) {
    throw error instanceof PieceError ? error : new PieceError(`${address} did not come`, { cause: error });
  }
}

function addStyles(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.crossOrigin = "";
    link.href = address;
    link.addEventListener("load", () => {
      resolve();
    });
    link.addEventListener("error", () => {
      link.remove();
      arrivals.delete(address);
      reject(new PieceError(`${address} did not come`));
    });
    document.head.append(link);
  });
}
