import { invitationOf } from "~/features/surveys/cookies/invitation.server";
import { isKiosk } from "~/features/surveys/cookies/kiosk.server";
import type { FormValues } from "~/platform/form.server";
import type { FormInput } from "~/policy/form.server";
import { form } from "~/policy/form.server";
import { sendResponse } from "../commands/send-response.server";
import type { SendInput } from "../commands/send-response.server";
import { forgetDraftCookie, respondentOf } from "../cookies/draft.server";
import { aboutFromCheck } from "../domain/page-address";
import { toolOnCheck } from "./show-otherwise.server";
import { stopOutsideQuestionsButton } from "./stop-outside-questions.server";

/** What is sent, with what the browser carries: its draft, its invitation, and whether it is a tablet. */
export async function sendInputOf(
  { request, params }: Pick<FormInput<"survey.respond", unknown>, "request" | "params">,
  values: FormValues,
  submission: string,
): Promise<SendInput> {
  const slug = params["slug"] ?? "";
  return {
    slug,
    respondent: await respondentOf(request),
    form: values,
    submission,
    invitation: invitationOf(request),
    kiosk: isKiosk(request, slug),
  };
}

/** Sends what was filled in, once it was looked over. */
export const sendResponseForm = form({
  permission: "survey.respond",
  limit: "submit",
  intents: (intent) => ({
    stop: stopOutsideQuestionsButton(intent),
    letters: toolOnCheck(intent, "letters"),
    language: toolOnCheck(intent, "language"),
    easy: toolOnCheck(intent, "easy"),
    moreTime: toolOnCheck(intent, "moreTime"),
    default: intent({
      read: (fields) => ({ ok: true, value: fields.values }),
      tokenAt: "",
      run: async (input) => {
        const { grant, value, submission, language, now } = input;
        const whole = await sendInputOf(input, value, submission);
        const sent = await sendResponse(grant, whole, language, now);
        // Who somebody is, has a page of its own.
        if (!sent.ok && sent.code === "declaration_refused") {
          return { ok: true, sent: null } as const;
        }
        return sent.ok ? ({ ok: true, sent } as const) : sent;
      },
    }).answer({
      // The page itself says that it is too late, for whom it is, and which answers are still wrong.
      refusals: { closed: {}, not_invited: {}, invalid: {}, incomplete: {} },
      done: ({ sent }, input) =>
        sent === null
          ? aboutFromCheck(input.params["slug"] ?? "")
          : {
              to: sent.receipt,
              cookies: [...sent.cookies, forgetDraftCookie()],
            },
    }),
  }),
});
