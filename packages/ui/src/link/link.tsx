import { useLinkState, type LinkComponentProps } from "./link-context";

const ownOriginPath = /^\/(?!\/)|^[#?]/;

/**
 * A link that goes through the app's router when it can: paths of this origin do, unless they open elsewhere or download.
 * Links to files and other apps take `reloadDocument`.
 */
export function Link({ reloadDocument = false, ...props }: LinkProps) {
  const state = useLinkState();
  const isPlain =
    state === null ||
    reloadDocument ||
    props.target !== undefined ||
    props.download !== undefined ||
    !ownOriginPath.test(props.href);
  const Component = isPlain ? "a" : state.component;
  return <Component {...props} />;
}

export type LinkProps = LinkComponentProps & { readonly reloadDocument?: boolean };
