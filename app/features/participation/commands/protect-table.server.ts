import type {
  PublicationRequest,
  PublicationVerdict,
} from "~/features/participation/domain/disclosure";
import { inThread } from "~/platform/threads.server";
import type { CalculationOptions } from "~/platform/threads.server";

/** A publication may take so long; then it is made with the widest bands, which takes no time. */
const BUDGET_MILLISECONDS = 2000;

const load = async () => (await import("~/features/participation/domain/disclosure")).protectTable;
const protectTable = inThread("protectTable", load);

/**
 * Protects a table in a thread, so that no page waits for it.
 * @returns the table with the widest bands when the computing takes longer than its budget, or breaks
 */
export async function protectInThread(
  request: PublicationRequest,
  options: CalculationOptions = { milliseconds: BUDGET_MILLISECONDS },
): Promise<PublicationVerdict> {
  const verdict = await protectTable(request, options);
  return verdict ?? (await load())({ ...request, searchesPerRole: 0 });
}
