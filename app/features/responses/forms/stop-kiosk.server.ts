import { sessionsOf } from "~/platform/cookie.server";
import { isKiosk, kioskCookie } from "~/features/surveys/cookies/kiosk.server";
import { form, nothing } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";
import { forgetVisitor } from "../commands/forget-visitor.server";
import { respondentOf } from "../cookies/draft.server";

/** Forgets whoever was at the tablet, and makes it an ordinary browser: the cookies that do so. */
export async function leaveKiosk({
  grant,
  request,
  params,
}: Pick<FormInput<"survey.respond", unknown>, "grant" | "request" | "params">): Promise<string[]> {
  const { draftToken } = await respondentOf(request);
  const browser = { draftToken, sessions: sessionsOf(request) };
  return [...(await forgetVisitor(grant, params["slug"] ?? "", browser)), kioskCookie(null)];
}

/** Makes the tablet that stood at a session an ordinary browser again; any other browser stays as it is. */
export const stopKioskForm = form({
  permission: "survey.respond",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: async (input) => {
        const stands = isKiosk(input.request, input.params["slug"] ?? "");
        return { ok: true, cookies: stands ? await leaveKiosk(input) : [] } as const;
      },
    }).answer({
      refusals: {},
      done: ({ cookies }, { params }) => ({
        to: `/vragenlijsten/${params["slug"] ?? ""}`,
        cookies,
      }),
    }),
  }),
});
