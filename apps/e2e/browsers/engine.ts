import type { Target } from "./find-element";

/** One window of a browser, driven by whatever protocol it speaks. */
export interface EngineWindow {
  /** Errors: rejects when the browser shows an error page of its own. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  address(): Promise<string>;
  /** Errors: rejects while the page is being replaced by another. */
  text(): Promise<string>;
  /** False when it is not there, or cannot be pressed yet. */
  press(target: Target): Promise<boolean>;
  /** Replaces what is in a field. False as above. */
  type(target: Target, text: string): Promise<boolean>;
  valueOf(target: Target): Promise<string | null>;
  /** The page on paper, as PDF; null where the engine's protocol cannot print. */
  print(): Promise<Buffer | null>;
  /** Errors that the engine reported since it was started; nothing where its protocol does not tell. */
  errors(): readonly string[];
  close(): Promise<void>;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export const ENGINES = ["chromium", "firefox", "webkit"] as const;
export type EngineName = (typeof ENGINES)[number];
