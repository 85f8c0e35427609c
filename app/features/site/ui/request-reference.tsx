import { createContext, useContext } from "react";
import type { ReactNode } from "react";

const ReferenceContext = createContext<string | undefined>(undefined);

/** Tells a page on the server under which reference its request is answered. */
export function ReferenceProvider(props: { reference: string | undefined; children: ReactNode }) {
  return (
    <ReferenceContext.Provider value={props.reference}>{props.children}</ReferenceContext.Provider>
  );
}

/** The reference that came with the data of the page, else what the server knows. */
export function useReference(fromData: string | undefined): string | undefined {
  const known = useContext(ReferenceContext);
  return fromData ?? known;
}
