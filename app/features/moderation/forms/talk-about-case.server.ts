import { takeCase } from "~/features/moderation/commands/take-case.server";
import { writeNote } from "~/features/moderation/commands/write-note.server";
import { ALIKE_FIELDS, noteSchema, readAlike } from "~/features/moderation/schema/case-work";
import { queueQuery, readQueueFilter } from "~/features/moderation/schema/queue-filter";
import { participantOf } from "~/policy/authorize.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";
import type { FormContext } from "~/policy/form.server";

const alsoPersonOf = async (request: Request) => (await participantOf(request))?.personId ?? null;

/** Back to the case, with what the queue was narrowed to. */
function backTo(desk: string, { params, request }: FormContext): string {
  const query = queueQuery(readQueueFilter(new URL(request.url).searchParams));
  return `${desk}/${params["caseId"] ?? ""}${query === "" ? "" : `?${query}`}#overleg`;
}

/** What colleagues tell each other about a case: who is on it, notes, and asking one of them. */
function talkForm<P extends "moderation.decide" | "moderation.held">(permission: P, desk: string) {
  return form({
    permission,
    intents: (intent) => {
      const work = (takes: boolean) =>
        intent({
          read: nothing,
          run: async ({ grant, params, request, now }) => {
            const alsoPersonId = await alsoPersonOf(request);
            const caseId = params["caseId"] ?? "";
            return takeCase(grant, { caseId, takes, alsoPersonId }, now);
          },
        }).answer({
          refusals: {
            already_taken: { note: "caseTalk.takenByOther" },
            needs_other_moderator: { note: "moderation.refusal_needs_other_moderator" },
            needs_second_moderator: { note: "moderation.refusal_needs_second_moderator" },
          },
          done: (_, context) => backTo(desk, context),
        });
      return {
        take: work(true),
        leave: work(false),
        default: intent({
          read: (fields) => {
            const read = fieldsOf(noteSchema, fields);
            return read.ok
              ? { ok: true, value: { ...read.value, alike: readAlike(fields, "note") } }
              : read;
          },
          run: async ({ grant, params, request, value, now }) => {
            const alsoPersonId = await alsoPersonOf(request);
            const caseId = params["caseId"] ?? "";
            return writeNote(grant, { caseId, alsoPersonId, ...value }, now);
          },
        }).answer({
          refusals: {
            alike_changed: { [ALIKE_FIELDS.note]: "heldAlike.changed" },
            assignee_missing: { forId: "moderationBatch.chooseColleague" },
            text_missing: { note: "errors.required" },
            text_too_long: { note: "errors.tooLong" },
            too_many: { note: "caseTalk.tooMany" },
          },
          done: (_, context) => backTo(desk, context),
        }),
      };
    },
  });
}

export const talkAboutCaseForm = talkForm("moderation.decide", "/werkplek/beoordelen");
export const talkAboutHeldForm = talkForm("moderation.held", "/werkplek/veiligheid");
