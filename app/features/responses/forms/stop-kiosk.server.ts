import { sessionsOf } from "~/platform/cookie.server";
import { isKiosk, kioskCookie } from "~/features/surveys/cookies/kiosk.server";
import { form, nothing } from "~/policy/form.server";
import { forgetVisitor } from "../commands/forget-visitor.server";
import { respondentOf } from "../cookies/draft.server";

/** Makes the tablet that stood at a session an ordinary browser again; any other browser stays as it is. */
export const stopKioskForm = form({
  permission: "survey.respond",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: async ({ grant, request, params }) => {
        const slug = params["slug"] ?? "";
        if (!isKiosk(request, slug)) return { ok: true, cookies: [] } as const;
        const { draftToken } = await respondentOf(request);
        const sessions = sessionsOf(request);
        const cookies = await forgetVisitor(grant, slug, { draftToken, sessions });
        return { ok: true, cookies: [...cookies, kioskCookie(null)] } as const;
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
