import { isLoggedKind } from "~/features/desk/domain/logged-actions";
import type { LoggedKind } from "~/features/desk/domain/logged-actions";
import { itemHistory } from "~/features/desk/queries/item-history.server";
import type { ItemHistory } from "~/features/desk/queries/item-history.server";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { languageOf } from "~/i18n/language";
import { LOGGED_SUBJECTS } from "~/logged-subjects.server";
import { database } from "~/platform/db.server";
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
  const [actor, client] = [await requireStaff(request), await database()];
  const { idOf, about }: LoggedSubject = LOGGED_SUBJECTS[kind];
  const id = idOf === undefined ? key : await idOf(client, key);
  if (id === null) return null;
  const other = (await about?.(client, id)) ?? null;
  const others =
    other !== null && isLoggedKind(other.kind) ? [{ kind: other.kind, id: other.id }] : [];
  return itemHistory(actor, [{ kind, id }, ...others], languageOf(request.url));
}
