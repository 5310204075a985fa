import { Fragment, type ReactElement, type ReactNode, useEffect, useId, useState } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Pressable, Separator } from "react-aria-components/Menu";
import { AriaProvider } from "../aria/aria-provider";
import popover from "../aria/popover.module.css";
import { classNames } from "../class-names/class-names";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Either an address to go to … */
  readonly href?: string;
  /** … or something to do. */
  readonly onAction?: () => void;
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
  /** A line above it, where another kind of action starts. */
  readonly startsGroup?: boolean;
}

export interface MenuProps {
  /** A Button or an IconButton, without `onClick`. */
  readonly trigger: ReactElement<Record<string, unknown>, string>;
  /** Names the menu, as its trigger may be an icon. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly align?: "start" | "end";
  /** A line below the entries that is only to be read. It is read out with the menu's name, because no key leads to it. */
  readonly note?: string;
  /** For a menu that was loaded when somebody opened it; its trigger has the focus. */
  readonly startsOpen?: boolean;
}

/**
 * Further actions behind one button. Import it lazily on pages for customers: it brings React Aria with it.
 *
 * @example <Menu label={t("more")} trigger={<IconButton label={t("more")} icon={<Ellipsis />} />} entries={[{ id: "rotate", label: t("link.rotate"), onAction: handleRotate }]} />
 */
export function Menu({ trigger, label, entries, align = "end", note, startsOpen = false }: MenuProps) {
  const noteId = useId();
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    if (!startsOpen) return undefined;
    // Once there is a trigger beside which it can be, and which gets the focus back.
    const frame = requestAnimationFrame(() => setIsOpen(true));
    return () => cancelAnimationFrame(frame);
  }, [startsOpen]);

  return (
    <AriaProvider>
      <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
        <Pressable>{trigger}</Pressable>
        <Popover className={popover["popover"] ?? ""} placement={`bottom ${align}`} offset={6}>
          <AriaMenu
            aria-label={label}
            {...(note !== undefined && { "aria-describedby": noteId })}
            className={popover["list"] ?? ""}
          >
            {entries.map(({ id, label: text, icon, href, onAction, isDangerous, isDisabled, startsGroup }) => (
              <Fragment key={id}>
                {startsGroup === true && <Separator className={popover["separator"] ?? ""} />}
                <MenuItem
                  id={id}
                  textValue={text}
                  className={classNames(popover["item"], isDangerous === true && popover["danger"])}
                  {...(href !== undefined && { href })}
                  {...(onAction !== undefined && { onAction })}
                  {...(isDisabled !== undefined && { isDisabled })}
                >
                  {icon}
                  {text}
                </MenuItem>
              </Fragment>
            ))}
          </AriaMenu>
          {note !== undefined && (
            <p id={noteId} className={popover["note"]}>
              {note}
            </p>
          )}
        </Popover>
      </MenuTrigger>
    </AriaProvider>
  );
}
