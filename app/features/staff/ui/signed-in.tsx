import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import type { StaffRole } from "~/policy/actor";

const SignedInContext = createContext<StaffRole | null>(null);

/** Tells the desks below it which role is signed in; null for anybody who is not staff. */
export function SignedInProvider(props: { role: StaffRole | null; children: ReactNode }) {
  return <SignedInContext.Provider value={props.role}>{props.children}</SignedInContext.Provider>;
}

/** The role of the staff member who looks at this page. */
export function useStaffRole(): StaffRole | null {
  return useContext(SignedInContext);
}
