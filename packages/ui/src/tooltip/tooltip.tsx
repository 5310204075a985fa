import type { ReactElement, ReactNode } from "react";
import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import { AriaProvider } from "../aria/aria-provider";
import styles from "./tooltip.module.css";

export interface TooltipProps {
  /** Adds to what the trigger says. Never shown on touch, so nothing may depend on it. */
  readonly text: ReactNode;
  /** Something that takes focus: a Button, an IconButton, a Link. */
  readonly children: ReactElement<Record<string, unknown>, string>;
}

const delayMs = 500;

/** A short remark on hover and focus. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <AriaProvider>
      <TooltipTrigger delay={delayMs}>
        <Focusable>{children}</Focusable>
        <AriaTooltip className={styles["tooltip"] ?? ""} offset={6}>
          {text}
        </AriaTooltip>
      </TooltipTrigger>
    </AriaProvider>
  );
}
