import { cleanName, cleanPurpose, cleanReference } from "./clean-text";

export interface SplitPurpose {
  /** What the payer wrote. */
  readonly purpose: string;
  /** From within the text; null when there is none. */
  readonly endToEndId: string | null;
  /** On whose behalf, from within the text; null when there is none. */
  readonly ultimateName: string | null;
}

/** Some banks squeeze all fields of a transfer into one text: `EREF+RE-1 SVWZ+Rechnung RE-1`. */
const TAG = /(?:^|\s)(EREF|KREF|MREF|BREF|RREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|PURP|RTRN|IBAN|BIC)\+/g;

/** Takes such a text apart. One without tags stays as it is. */
export function splitPurpose(text: string): SplitPurpose {
  const tags = [...text.matchAll(TAG)];
  const fields = new Map(
    tags.map((tag, index) => {
      const end = tags[index + 1]?.index ?? text.length;
      return [tag[1] ?? "", text.slice(tag.index + tag[0].length, end)];
    }),
  );
  return {
    purpose: cleanPurpose(fields.get("SVWZ") ?? text),
    endToEndId: cleanReference(fields.get("EREF")),
    ultimateName: cleanName(fields.get("ABWA") ?? fields.get("ABWE")),
  };
}
