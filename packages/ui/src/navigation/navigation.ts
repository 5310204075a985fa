import type { ReactNode } from "react";

export interface NavigationEntry {
  readonly href: string;
  /** Short: it also has to fit below its icon on a phone. */
  readonly label: string;
  /** An icon from lucide-react. */
  readonly icon: ReactNode;
  /** The page shown now is this one or one below it. */
  readonly isCurrent: boolean;
  /** How many things are waiting there. Nothing is shown for 0. */
  readonly count?: number;
  /** It could not be found out how much there is. */
  readonly isCountUnknown?: boolean;
  /** Side navigation only: the heading above it and the entries that follow with the same one. */
  readonly group?: string;
}
