// What the pages outside the apps can do with a script. Everything on them works without.

const COPIED_MS = 2500;

for (const button of document.querySelectorAll("[data-copy]")) {
  if (navigator.clipboard === undefined) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      // Not permitted: the value beside it can be selected.
      return;
    }
    button.dataset.copied = "";
    tell(button.dataset.told);
    setTimeout(() => {
      delete button.dataset.copied;
    }, COPIED_MS);
  });
}

/** For screen readers; others see the tick. */
function tell(text) {
  const status = document.querySelector("[data-status]");
  status.textContent = "";
  setTimeout(() => {
    status.textContent = text;
  }, 50);
}

for (const button of document.querySelectorAll("[data-share]")) void offerSharing(button);

/** The picture is fetched beforehand: browsers share only while they still remember the click. */
async function offerSharing(button) {
  if (navigator.canShare === undefined) return;
  const answer = await fetch(button.dataset.share);
  if (!answer.ok) return;
  const files = [new File([await answer.blob()], button.dataset.fileName, { type: "image/png" })];
  if (!navigator.canShare({ files })) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    // Closing the list of apps without choosing one is no failure.
    navigator.share({ files }).catch(() => undefined);
  });
}

window.addEventListener("pageshow", (event) => {
  // Back, after paying: what the browser has kept of this page no longer holds.
  if (event.persisted) window.location.reload();
});
