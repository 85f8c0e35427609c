import { apiParticipation } from "~/features/open-data/queries/participation.server";
import { readSwitches, switchesSchema } from "~/features/participation/schema";
import { honestSentenceText } from "~/features/participation/ui/honest-sentence";
import { translator } from "~/i18n/t";
import {
  apiAction,
  apiLoader,
  jsonAnswer,
  problem,
  unknownParameters,
} from "~/platform/api.server";

/** `GET /api/v1/rounds/{slug}/participation`: the figures, under the assumptions asked for. */
export const loader = apiLoader("application/json", async ({ request, params }) => {
  const strange = unknownParameters(request, ["overlap", "combined", /^source\./]);
  if (strange) return strange;
  const { searchParams } = new URL(request.url);
  const switches = switchesSchema.safeParse(Object.fromEntries(searchParams));
  if (!switches.success) {
    const names = switches.error.issues.map((issue) => issue.path.join("."));
    return problem(400, "Wrong parameter", `These values do not exist: ${names.join(", ")}.`);
  }
  const participation = await apiParticipation(
    params["slug"] ?? "",
    readSwitches(searchParams),
    ({ sentence }) => ({
      nl: honestSentenceText(translator("nl"), sentence),
      en: honestSentenceText(translator("en"), sentence),
    }),
  );
  if (participation === "unknown_source") {
    return problem(400, "Wrong parameter", "A source is chosen that says nothing about it.");
  }
  if (!participation) return problem(404, "Not found", "There is no public round of that name.");
  return jsonAnswer(request, participation);
});

export const action = apiAction;
