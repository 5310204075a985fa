const SIGNED_OUT = "signed-out";
const announcements = new EventTarget();

/** Tells the app that the server no longer knows who is asking. */
export function announceSignedOut(): void {
  announcements.dispatchEvent(new Event(SIGNED_OUT));
}

/** Calls the listener on each such answer; returns a function that stops it. */
export function onSignedOut(listener: () => void): () => void {
  announcements.addEventListener(SIGNED_OUT, listener);
  return () => {
    announcements.removeEventListener(SIGNED_OUT, listener);
  };
}
