import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";

// Only a page whose route asks for it (`handle.hydrate`) loads this file.
startTransition(() => {
  hydrateRoot(document, <RemixBrowser />);
});
