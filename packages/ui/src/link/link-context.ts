import { createContext, use, type ComponentPropsWithRef, type ComponentType } from "react";

export type LinkComponentProps = ComponentPropsWithRef<"a"> & { readonly href: string };

export interface LinkState {
  /** Renders a link inside the app without reloading the page. */
  readonly component: ComponentType<LinkComponentProps>;
  /** The same by code, for links inside menus. */
  readonly navigate: (href: string) => void;
}

const LinkContext = createContext<LinkState | null>(null);

/**
 * Teaches the components the app's router; without it their links are plain anchors.
 *
 * @example
 * const routerLinks = { component: ({ href, ...props }) => <Link to={href} {...props} />, navigate: router.navigate };
 * <LinkProvider value={routerLinks}>…</LinkProvider>
 */
export const LinkProvider = LinkContext.Provider;

export function useLinkState(): LinkState | null {
  return use(LinkContext);
}
