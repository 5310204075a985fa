import { classNames } from "../class-names/class-names";
import { DateText } from "../date-text/date-text";
import { useOwnText } from "../i18n/use-own-text";
import styles from "./comment-bubble.module.css";

export interface CommentBubbleProps {
  readonly authorName: string;
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
export function CommentBubble({ authorName, body, createdAt, isOwn, isSending = false }: CommentBubbleProps) {
  const t = useOwnText();
  return (
    <article className={classNames(styles["comment"], isOwn && styles["own"])} aria-busy={isSending || undefined}>
      <header className={styles["header"]}>
        <span className={styles["author"]}>{authorName}</span>
        {isSending ? <span>{t("ui.comment.sending")}</span> : <DateText value={createdAt} format="relative" />}
      </header>
      <p className={styles["body"]}>{body}</p>
    </article>
  );
}
