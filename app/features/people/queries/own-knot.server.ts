import { KNOTS } from "~/features/people/domain/knot";
import { keyedBytes } from "~/platform/secret.server";

/** Which of the knots is somebody's own: the same one every time, and too few to know anybody by. */
export function ownKnot(personId: string): number {
  const [byte = 0] = keyedBytes("participation-code", "knot", personId);
  return byte % KNOTS.length;
}
