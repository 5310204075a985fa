import { classNames } from "../class-names/class-names";
import styles from "./avatar.module.css";

export interface AvatarProps {
  /** Whose picture it is. Initials stand in while there is none. Decorative: the name itself belongs beside it. */
  readonly name: string;
  /** Address of the picture on our own origin. */
  readonly imageUrl?: string | null;
  readonly size?: "small" | "medium" | "large";
  /** `round` for people, `square` for companies. */
  readonly shape?: "round" | "square";
}

/** The mark of a person or a company. */
export function Avatar({ name, imageUrl, size = "medium", shape = "round" }: AvatarProps) {
  return (
    <span className={classNames(styles["avatar"], styles[size], styles[shape])} aria-hidden="true">
      {imageUrl ? <img src={imageUrl} alt="" className={styles["image"]} /> : initials(name)}
    </span>
  );
}

export interface LogoProps {
  readonly name: string;
  /** Address of the logo on our own origin. Without one, a mark of its initials and the name. */
  readonly imageUrl?: string | null;
}

/** The merchant at the top of a page. */
export function Logo({ name, imageUrl }: LogoProps) {
  if (imageUrl) return <img src={imageUrl} alt={name} className={styles["logo"]} />;
  return (
    <span className={styles["brand"]}>
      <Avatar name={name} shape="square" size="small" />
      <span className={styles["name"]}>{name}</span>
    </span>
  );
}

/** At most two letters: from the first and the last word that start with one. */
function initials(name: string): string {
  const letters = name.split(/\s+/).flatMap((word) => /^\p{L}/u.exec(word)?.[0] ?? []);
  return [letters[0], letters.length > 1 ? letters.at(-1) : undefined].join("").toUpperCase();
}
