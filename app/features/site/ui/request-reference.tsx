import { createContext, useContext } from "react";
import type { ReactNode } from "react";

const ReferenceContext = createContext<string | undefined>(undefined);

/** Tells a page on the server under which reference its request is answered. */
export function ReferenceProvider(props: { reference: string | undefined; children: ReactNode }) {
  return (
    <ReferenceContext.Provider value={props.reference}>{props.children}</ReferenceContext.Provider>
  );
}

/** Where the reference stands on a page, so that a script that takes the page over shows the same. */
export const REFERENCE_ID = "error-reference";

/** The reference of the request: on the server it is known, in the browser it stands on the page. */
export function useReference(): string | undefined {
  const known = useContext(ReferenceContext);
  if (known !== undefined || typeof document === "undefined") return known;
  return document.getElementById(REFERENCE_ID)?.dataset["reference"];
}
