import type { LinkComponentProps } from "@kundenportal/ui/link-provider";
import { useHref, useLinkClickHandler } from "react-router";

/** How the components go to another page of the portal. React Router's own Link would also bring its prefetching. */
export function RouterLink({ href, onClick, ...props }: LinkComponentProps) {
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
