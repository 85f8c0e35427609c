import { invitationOf } from "~/features/surveys/cookies/invitation.server";
import { endTablet } from "~/features/surveys/commands/end-tablet.server";
import { form } from "~/policy/form.server";
import { takeSealed } from "../commands/take-sealed.server";
import { leaveKiosk } from "./stop-kiosk.server";

/** What a tablet that works without network posts: a response that waited on it, or that it has sent everything and stops. */
export const takeSealedForm = form({
  permission: "survey.respond",
  limit: "submit",
  intents: (intent) => ({
    end: intent({
      read: (fields) => ({ ok: true, value: fields.text("tablet") }),
      run: async (input) => {
        await endTablet(input.grant, input.value);
        return { ok: true, cookies: await leaveKiosk(input) } as const;
      },
    }).answer({
      refusals: {},
      done: ({ cookies }, { params }) => ({
        to: `/vragenlijsten/${params["slug"] ?? ""}`,
        cookies,
      }),
    }),
    default: intent({
      read: (fields) => ({
        ok: true,
        value: { tablet: fields.text("tablet"), sealed: fields.text("sealed") },
      }),
      run: ({ grant, value, request, params, language, now }) => {
        const input = { ...value, slug: params["slug"] ?? "", invitation: invitationOf(request) };
        return takeSealed(grant, input, language, now);
      },
    }).answer({
      // The tablet says itself what is wrong, to whoever stands by it.
      refusals: { closed: {}, not_invited: {}, gone: {}, invalid: {} },
      done: () => ({ show: "taken" as const }),
    }),
  }),
});
