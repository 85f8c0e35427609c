import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import { useT } from "~/i18n/context";
import { Text } from "~/ui/text";

const ReferenceContext = createContext<string | undefined>(undefined);

/** Tells a page on the server under which reference its request is answered. */
export function ReferenceProvider(props: { reference: string | undefined; children: ReactNode }) {
  return (
    <ReferenceContext.Provider value={props.reference}>{props.children}</ReferenceContext.Provider>
  );
}

/** Where the reference stands on a page, so that a script that takes the page over shows the same. */
const REFERENCE_ID = "error-reference";

/** The reference of the request: on the server it is known, in the browser it stands on the page. */
function useReference(): string | undefined {
  const known = useContext(ReferenceContext);
  if (known !== undefined || typeof document === "undefined") return known;
  return document.getElementById(REFERENCE_ID)?.dataset["reference"];
}

/** By what an operator finds in the log what a person was refused. */
export function RequestReference() {
  const t = useT();
  const reference = useReference();
  return reference === undefined ? null : (
    <div id={REFERENCE_ID} data-reference={reference}>
      <Text quiet>{t("site.errorReference", { reference })}</Text>
    </div>
  );
}
