import { type LinkComponentProps, LinkProvider } from "@kundenportal/ui/link-provider";
import { type ReactNode, useMemo } from "react";
import { useHref, useLinkClickHandler, useNavigate } from "react-router";

/** Lets the design system's components link without reloading the page. */
export function RouterLinks({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const links = useMemo(() => ({ component: RouterLink, navigate: (href: string) => void navigate(href) }), [navigate]);
  return <LinkProvider value={links}>{children}</LinkProvider>;
}

/** React Router's own Link would also bring its prefetching. */
function RouterLink({ href, onClick, ...props }: LinkComponentProps) {
  const handleClick = useLinkClickHandler(href);
  return (
    <a
      {...props}
      href={useHref(href)}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) handleClick(event);
      }}
    />
  );
}
