import { LinkProvider, type LinkComponentProps } from "@kundenportal/ui/link-provider";
import { type ReactNode, useMemo } from "react";
import { Link, useNavigate } from "react-router";

/** Lets the components of the design system link without loading the page anew. */
export function RouterLinks({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const links = useMemo(
    () => ({ component: RouterLink, navigate: (href: string): void => void navigate(href) }),
    [navigate],
  );
  return <LinkProvider value={links}>{children}</LinkProvider>;
}

function RouterLink({ href, ...props }: LinkComponentProps) {
  return <Link to={href} {...props} />;
}
