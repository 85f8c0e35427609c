import type { RemoveCopies } from "~/features/vocabulary/own-input";

let removal: RemoveCopies = () => {
  throw new Error("nobody registered who takes copies of texts away");
};

/** Makes known who takes copies away; the composition root does so before anything else runs. */
export function registerCopyRemoval(registered: RemoveCopies): void {
  removal = registered;
}

/** Takes away what was copied from texts that their writer withdraws, wherever it is not in a published report. */
export const removeWithdrawnCopies: RemoveCopies = (...texts) => removal(...texts);
