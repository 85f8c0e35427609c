import { readCollection } from "~/features/open-data/queries/collections.server";
import {
  apiAction,
  apiLoader,
  listAnswer,
  problem,
  readPaging,
  unknownParameters,
} from "~/platform/api.server";
import { now } from "~/platform/clock.server";

/** `GET /api/v1/<list>`: one page of a list. */
export const loader = apiLoader("application/json", async ({ request, params }) => {
  const strange = unknownParameters(request, ["page", "pageSize"]);
  if (strange) return strange;
  const paging = readPaging(request);
  if (paging instanceof Response) return paging;
  const name = params["collection"] ?? "";
  const list = await readCollection(name, paging, now());
  if (!list) return problem(404, "Not found", `There is no list "${name.slice(0, 50)}".`);
  return listAnswer(request, paging, list);
});

export const action = apiAction;
