import { CircleAlert, CircleCheck, Info, X } from "lucide-react";
import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { barHeights } from "../bars/use-bar";
import { classNames } from "../class-names/class-names";
import { useOwnText } from "../i18n/use-own-text";
import { IconButton } from "../icon-button/icon-button";
import { findFreePlace } from "./find-free-place";
import styles from "./toast.module.css";

export interface ToastContent {
  readonly tone?: "info" | "success" | "danger";
  readonly title: string;
  readonly description?: string;
  /** One thing to do about it. It must be reachable elsewhere too, because toasts go away. */
  readonly action?: { readonly label: string; readonly onAction: () => void };
}

interface ShownToast extends ToastContent {
  readonly id: number;
}

const shownForMs = 6000;
const maxShown = 3;

const ToastContext = createContext<((toast: ToastContent) => void) | null>(null);

/**
 * Shows a short message about something that has just happened. Errors stay until they are closed.
 * Errors: throws when there is no ToastProvider above.
 *
 * @example
 * const showToast = useToast();
 * showToast({ tone: "success", title: t("client.saved") });
 */
export function useToast(): (toast: ToastContent) => void {
  const show = use(ToastContext);
  if (show === null) throw new Error("useToast needs a ToastProvider above it");
  return show;
}

/** Keeps and shows the toasts of everything below it. Once, around the app. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const t = useOwnText();
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const nextId = useRef(0);
  const regionRef = useRef<HTMLElement>(null);

  const show = useCallback((toast: ToastContent) => {
    nextId.current += 1;
    const id = nextId.current;
    setToasts((shown) => [...shown, { ...toast, id }].slice(-maxShown));
  }, []);
  const close = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);

  useEffect(() => {
    // Hidden and shown again, it is above a dialog opened since. Not every browser has popovers.
    const region = regionRef.current;
    if (region === null || toasts.length === 0 || typeof region.showPopover !== "function") return undefined;
    region.showPopover();
    placeClear(region);
    const handleResize = () => placeClear(region);
    window.addEventListener("resize", handleResize);
    return () => {
      window.removeEventListener("resize", handleResize);
      region.hidePopover();
    };
  }, [toasts]);

  return (
    <ToastContext value={show}>
      {children}
      <section
        ref={regionRef}
        className={styles["region"]}
        aria-label={t("ui.notifications")}
        data-print="hide"
        popover="manual"
      >
        <div role="log">
          <ol className={styles["list"]}>
            {toasts.map((toast) => (
              <Toast key={toast.id} toast={toast} onClose={close} />
            ))}
          </ol>
        </div>
      </section>
    </ToastContext>
  );
}

const CONTROLS = "button, a[href], input, select, textarea, summary, [role=button], [role=menuitem], [role=option]";
const MARGIN = 16;

/** Puts the region where it covers no control that can be used now. */
function placeClear(region: HTMLElement): void {
  const { height, width } = region.getBoundingClientRect();
  const dialog = Array.from(document.querySelectorAll("dialog[open]")).at(-1);
  const controls = Array.from((dialog ?? document).querySelectorAll(CONTROLS))
    .filter((control) => !region.contains(control))
    .map((control) => control.getBoundingClientRect());
  const bars = barHeights();
  const { left, top } = findFreePlace(
    { width, height },
    {
      left: MARGIN,
      top: bars.top + MARGIN,
      right: document.documentElement.clientWidth - MARGIN,
      bottom: window.innerHeight - bars.bottom - MARGIN,
    },
    controls,
  );
  region.style.left = `${left}px`;
  region.style.top = `${top}px`;
}

const icons = { info: Info, success: CircleCheck, danger: CircleAlert };

interface ToastProps {
  readonly toast: ShownToast;
  readonly onClose: (id: number) => void;
}

function Toast({ toast, onClose }: ToastProps) {
  const t = useOwnText();
  const { id, tone = "info", title, description, action } = toast;
  const [isHeld, setIsHeld] = useState(false);
  const staysUntilClosed = tone === "danger";
  const Icon = icons[tone];

  useEffect(() => {
    if (isHeld || staysUntilClosed) return undefined;
    const timer = setTimeout(() => onClose(id), shownForMs);
    return () => clearTimeout(timer);
  }, [id, isHeld, staysUntilClosed, onClose]);

  return (
    <li
      className={classNames(styles["toast"], styles[tone])}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <Icon className={styles["icon"]} aria-hidden />
      <div className={styles["texts"]}>
        <p className={styles["title"]}>{title}</p>
        {description !== undefined && <p className={styles["description"]}>{description}</p>}
      </div>
      {action !== undefined && (
        <button
          type="button"
          className={styles["action"]}
          onClick={() => {
            action.onAction();
            onClose(id);
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton label={t("ui.action.close")} icon={<X />} size="small" onClick={() => onClose(id)} />
    </li>
  );
}
