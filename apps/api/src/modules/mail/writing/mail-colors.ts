import { contrastRatio, inkOn, parseChannels } from "@kundenportal/domain/colors/contrast";

/** The least that the edge of a button needs against its surroundings. Source: WCAG 2.2, success criterion 1.4.11. */
const MIN_EDGE_CONTRAST = 3;

const DARK = { ground: "#14161a", card: "#1f2329", ink: "#f1f3f5", soft: "#b4bac4", line: "#3a404a", quiet: "#343a44" };
const EDGE = "#7d8593";

interface ButtonColors {
  readonly ground: string;
  readonly ink: string;
  readonly border: string;
  readonly className: string;
}

/**
 * An email's colours. Every text has its ground stated beside it, so that a program which inverts one of them inverts
 * both.
 */
export class MailColors {
  readonly ground = "#f3f4f6";
  readonly card = "#ffffff";
  readonly ink = "#1d2129";
  readonly soft = "#5c6370";
  readonly line = "#e3e5e9";

  /** `accent`: `#rrggbb`. */
  constructor(readonly accent: string) {}

  button(isMain: boolean): ButtonColors {
    if (!isMain) return { ground: "#e8eaee", ink: this.ink, border: EDGE, className: "quiet" };
    return {
      ground: this.accent,
      ink: inkOn(this.accent),
      border: this.isDistinct(this.card) ? this.accent : EDGE,
      className: this.isDistinct(DARK.card) ? "main" : "main edge",
    };
  }

  /** For programs that have a dark look and keep style blocks; the others invert the colours themselves. */
  get darkStyles(): string {
    const { ground, card, ink, soft, line, quiet } = DARK;
    const rules = [
      `.ground{background-color:${ground} !important}`,
      `.hidden{color:${ground} !important}`,
      `.card{background-color:${card} !important}`,
      `.ink{color:${ink} !important}`,
      `.soft{color:${soft} !important}`,
      `.line{border-color:${line} !important}`,
      `td.quiet{background-color:${quiet} !important}`,
      `a.quiet{color:${ink} !important}`,
      `td.edge{border-color:${EDGE} !important}`,
    ];
    return `@media (prefers-color-scheme:dark){${rules.join("")}}`;
  }

  private isDistinct(surroundings: string): boolean {
    return contrastRatio(parseChannels(this.accent), parseChannels(surroundings)) >= MIN_EDGE_CONTRAST;
  }
}
