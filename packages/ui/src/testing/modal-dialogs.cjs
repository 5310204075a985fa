// jsdom has the dialog element without its methods. This keeps the part of their contract that code can observe.
const prototype = HTMLDialogElement.prototype;

prototype.showModal ??= function showModal() {
  this.setAttribute("open", "");
};

prototype.close ??= function close(returnValue) {
  if (!this.hasAttribute("open")) return;
  this.removeAttribute("open");
  if (returnValue !== undefined) this.returnValue = String(returnValue);
  this.dispatchEvent(new Event("close"));
};
