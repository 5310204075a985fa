import { classNames } from "../class-names/class-names";
import { DateText } from "../date-text/date-text";
import { useOwnText } from "../i18n/use-own-text";
import styles from "./comment-bubble.module.css";

export interface CommentBubbleProps {
  /** Who is known to have written it. */
  readonly authorName: string;
  /** What the writer called themselves, which may be anything: shown beside who it was. */
  readonly typedName?: string | null;
  /** Plain text; its line breaks are kept. */
  readonly body: string;
  /** An instant (ISO 8601). */
  readonly createdAt: string;
  /** Written by the side that is looking: placed at the end, in the soft accent. */
  readonly isOwn: boolean;
  /** Shown before the server has it. */
  readonly isSending?: boolean;
}

/** One comment of a conversation. Several stand below each other, the oldest first. */
export function CommentBubble({
  authorName,
  typedName = null,
  body,
  createdAt,
  isOwn,
  isSending = false,
}: CommentBubbleProps) {
  const t = useOwnText();
  return (
    <article className={classNames(styles["comment"], isOwn && styles["own"])} aria-busy={isSending || undefined}>
      <header className={styles["header"]}>
        <span className={styles["author"]}>{authorName}</span>
        {typedName !== null && <span>{t("ui.comment.typedName", { name: typedName })}</span>}
        {isSending ? <span>{t("ui.comment.sending")}</span> : <DateText value={createdAt} format="relative" />}
      </header>
      <p className={styles["body"]}>{body}</p>
    </article>
  );
}
