import type { Draft } from "@kundenportal/app-core/use-draft";

const STORE = "kundenportal.drafts";

/** Whoever comes back later than this starts afresh, and nobody finds what was typed here long ago. */
const KEPT_MS = 12 * 3_600_000;

interface KeptDrafts {
  /** The id of the client that they were typed for. */
  readonly clientId: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  /** What is in each field, by form. */
  readonly forms: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * What was typed into a form and not yet sent, kept by the tab alone: it survives a reload, and the way back to a page that the
 * browser does not keep. Another client's page never shows it.
 * `form`: which one, on which page.
 */
export function draftOf(clientId: string, form: string): Draft {
  return {
    read: () => readForms(clientId)[form] ?? null,
    keep: (texts) => write(clientId, { ...readForms(clientId), [form]: texts }),
    forget: () => {
      const { [form]: _forgotten, ...others } = readForms(clientId);
      write(clientId, others);
    },
  };
}

/** Of all forms: the visit is over. */
export function forgetDrafts(): void {
  findStore()?.removeItem(STORE);
}

function readForms(clientId: string): KeptDrafts["forms"] {
  const text = findStore()?.getItem(STORE);
  if (text == null) return {};
  const kept: unknown = JSON.parse(text);
  if (isKept(kept) && kept.clientId === clientId && Date.now() - kept.keptAt < KEPT_MS) return kept.forms;
  forgetDrafts();
  return {};
}

function write(clientId: string, forms: KeptDrafts["forms"]): void {
  if (Object.keys(forms).length === 0) {
    forgetDrafts();
    return;
  }
  findStore()?.setItem(STORE, JSON.stringify({ clientId, keptAt: Date.now(), forms } satisfies KeptDrafts));
}

/** Another version of the app may have written it. */
function isKept(value: unknown): value is KeptDrafts {
  return typeof value === "object" && value !== null && "clientId" in value && "keptAt" in value && "forms" in value;
}

/** Browsers that refuse cookies may refuse this, too. */
function findStore(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
