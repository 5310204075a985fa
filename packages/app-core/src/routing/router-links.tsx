import { type LinkComponentProps, LinkProvider } from "@kundenportal/ui/link-provider";
import { type MouseEvent, type ReactNode, useMemo } from "react";
import { useHref, useLinkClickHandler, useNavigate } from "react-router";
import { leavePage } from "../forms/use-leave-guard";

/** Lets the design system's components link without reloading the page, and without losing what was typed unasked. */
export function RouterLinks({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const links = useMemo(
    () => ({
      component: RouterLink,
      navigate: (href: string) => leavePage(() => void navigate(href)),
    }),
    [navigate],
  );
  return <LinkProvider value={links}>{children}</LinkProvider>;
}

/** React Router's own Link would also bring its prefetching. */
function RouterLink({ href, onClick, ...props }: LinkComponentProps) {
  const handleClick = useLinkClickHandler(href);
  const navigate = useNavigate();
  return (
    <a
      {...props}
      href={useHref(href)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented) return;
        if (!isLeaving(event)) {
          handleClick(event);
          return;
        }
        event.preventDefault();
        leavePage(() => void navigate(href));
      }}
    />
  );
}

/** Neither in a tab of its own, nor to another view of the same page. */
function isLeaving({
  button,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  currentTarget,
}: MouseEvent<HTMLAnchorElement>): boolean {
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return false;
  return currentTarget.pathname !== window.location.pathname;
}
