import { useFailureWords } from "@kundenportal/app-core/use-request-failure-text";
import { Dialog } from "@kundenportal/ui/dialog";
import { useViewer } from "../../lib/viewer";
import { SignInForm } from "./sign-in-form";

interface SignInDialogProps {
  readonly onSignedIn: (viewerId: string) => void;
}

/** Asks to sign in again above the current page, which keeps what was entered there. */
export function SignInDialog({ onSignedIn }: SignInDialogProps) {
  const { title, text } = useFailureWords()({ kind: "SIGNED_OUT" });
  const { staffMember } = useViewer();
  return (
    <Dialog isOpen onClose={ignore} canDismiss={false} size="small" title={title} description={text}>
      <SignInForm email={staffMember?.email ?? ""} onSignedIn={onSignedIn} />
    </Dialog>
  );
}

/** There is no way to continue without signing in. */
function ignore(): void {}
