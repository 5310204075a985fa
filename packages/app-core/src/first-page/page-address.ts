/** The page at a URL, and what is asked there. */
export function addressOf({ pathname, search }: Pick<URL, "pathname" | "search">): string {
  return `${pathname}${search}`;
}
