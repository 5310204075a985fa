/** What the server hands out for printing: it is sent to `url`. */
export interface UnsavedPreview {
  readonly url: string;
  readonly sealed: string;
}

/**
 * A tab that shows previews: the first one opens it, later ones replace what it shows, beside the editor. Open it while a click is
 * being handled, or browsers will not let it come up.
 */
export class PreviewTab {
  private constructor(
    private readonly name: string,
    private readonly tab: Window,
    private readonly isNew: boolean,
  ) {}

  /** Null when the browser does not let it. */
  static open(name: string): PreviewTab | null {
    const tab = window.open("", name);
    if (tab === null) return null;
    return new PreviewTab(name, tab, tab.location.href === "about:blank");
  }

  /** A form, because what is sent is longer than an address may be. */
  show({ url, sealed }: UnsavedPreview): void {
    const form = document.createElement("form");
    form.method = "post";
    form.action = url;
    form.target = this.name;
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = "sealed";
    field.value = sealed;
    form.append(field);
    document.body.append(form);
    form.submit();
    form.remove();
    this.tab.focus();
  }

  /** There is nothing to show; what it showed before stays. */
  giveUp(): void {
    if (this.isNew) this.tab.close();
  }
}
