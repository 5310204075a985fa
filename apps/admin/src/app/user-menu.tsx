import { lazyPiece } from "@kundenportal/app-core/lazy-piece";
import { type KeyboardEvent, useState } from "react";
import { UserMenuTrigger } from "./user-menu-trigger";

const UserMenuList = lazyPiece(() => import("./user-menu-list").then((m) => m.UserMenuList), {
  placeholder: <UserMenuTrigger aria-busy />,
});

/** Who is signed in, and what concerns only them: a menu that loads when somebody is about to open it. */
export function UserMenu() {
  const [isWanted, setIsWanted] = useState(false);
  const [isOpened, setIsOpened] = useState(false);
  if (isOpened) return <UserMenuList />;

  // The list says itself when it did not come.
  const prepare = (): Promise<unknown> => UserMenuList.load().catch(() => undefined);

  function handleOpen(): void {
    setIsWanted(true);
    void prepare().then(() => setIsOpened(true));
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    handleOpen();
  }

  return (
    <UserMenuTrigger
      aria-haspopup="menu"
      aria-expanded={false}
      aria-busy={isWanted}
      onPointerEnter={() => void prepare()}
      onFocus={() => void prepare()}
      onKeyDown={handleKeyDown}
      onClick={handleOpen}
    />
  );
}
