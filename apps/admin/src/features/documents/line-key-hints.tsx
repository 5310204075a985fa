import { useText } from "../../lib/use-text";
import styles from "./line-list.module.css";

/** What the keys do, for those who have them. */
export function LineKeyHints() {
  const t = useText();
  const hints = [
    { keys: [t("editor.keys.enter")], does: t("editor.keys.next") },
    { keys: [t("editor.keys.control"), t("editor.keys.enter")], does: t("editor.keys.insert") },
    { keys: ["Alt", "↑ ↓"], does: t("editor.keys.move") },
    { keys: ["Alt", t("editor.keys.delete")], does: t("editor.keys.remove") },
    { keys: [t("editor.keys.control"), "S"], does: t("editor.keys.save") },
  ];
  return (
    <ul className={styles["hints"]} aria-label={t("editor.keys")}>
      {hints.map(({ keys, does }) => (
        <li key={does}>
          {keys.map((key, index) => (
            <span key={key}>
              {index > 0 && "+"}
              <kbd>{key}</kbd>
            </span>
          ))}{" "}
          {does}
        </li>
      ))}
    </ul>
  );
}
