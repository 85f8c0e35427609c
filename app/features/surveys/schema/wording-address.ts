import { isRole } from "~/features/participation/domain/roles";
import type { Role } from "~/features/participation/domain/roles";

/** The role in whose words an address asks for the questions (`?rol=`); null: in words for everybody. */
export function roleAskedFor(url: string): Role | null {
  const role = new URL(url).searchParams.get("rol") ?? "";
  return isRole(role) ? role : null;
}
