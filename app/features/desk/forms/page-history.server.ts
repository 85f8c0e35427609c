import type { LoggedKind } from "~/features/desk/domain/logged-actions";
import { historyOfPage, itemHistory } from "~/features/desk/queries/item-history.server";
import type { ItemHistory } from "~/features/desk/queries/item-history.server";
import { languageOf } from "~/i18n/language";
import { requireStaff } from "~/policy/authorize.server";

/**
 * The history of the thing of a page, for the page itself, with that of what it is about.
 * @param key its name in the address, or its id
 */
export async function pageHistory(
  request: Request,
  kind: LoggedKind,
  key: string,
): Promise<ItemHistory | null> {
  return historyOfPage(await requireStaff(request), { kind, key }, languageOf(request.url));
}

/** The history of everything on a page that lists things of one kind, in one; null where nothing stands on it. */
export async function listHistory(
  request: Request,
  kind: LoggedKind,
  ids: readonly string[],
): Promise<ItemHistory | null> {
  const actor = await requireStaff(request);
  const [first, ...others] = ids.map((id) => ({ kind, id }));
  if (first === undefined) return null;
  return itemHistory(actor, [first, ...others], languageOf(request.url));
}
