import { Button, ButtonLink } from "@kundenportal/ui/button";
import type { StepAction } from "./arrange-steps";

interface StepButtonProps {
  readonly action: StepAction;
  readonly isPrimary?: boolean;
}

/** Does a step, or leads to where it is done. */
export function StepButton({ action: { href, icon, isPending, label, onAction }, isPrimary = false }: StepButtonProps) {
  const look = { variant: isPrimary ? "primary" : "secondary", icon } as const;
  return href === undefined ? (
    <Button {...look} isPending={isPending ?? false} onClick={onAction}>
      {label}
    </Button>
  ) : (
    <ButtonLink {...look} href={href}>
      {label}
    </ButtonLink>
  );
}
