import { createContext, useContext } from "react";
import type { ReactNode } from "react";

const SiteAddressContext = createContext("");

/** Tells what is below it at which address people reach this site, without a slash at the end. */
export function SiteAddressProvider(props: { address: string; children: ReactNode }) {
  return (
    <SiteAddressContext.Provider value={props.address}>
      {props.children}
    </SiteAddressContext.Provider>
  );
}

/** The address of this site, for what leaves the screen: a QR code, a printed page. */
export function useSiteAddress(): string {
  return useContext(SiteAddressContext);
}
