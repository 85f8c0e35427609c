import { signOut } from "~/features/staff/commands/sign-out.server";
import { localPath } from "~/i18n/language";
import { sessionsOf } from "~/platform/cookie.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";
import { closeInvitation, makeInvitation, setInviteOnly } from "../commands/invite.server";
import { makeTablet } from "../commands/make-tablet.server";
import { kioskCookie } from "../cookies/kiosk.server";
import { tabletAddress } from "../domain/kiosk-address";
import { deskSurveyHead } from "../queries/desk-page.server";
import { invitationSchema } from "../schema/invitation-form";

/** Who may answer: invitation links, whether only they count, and a tablet that stands at a session. */
export const inviteForm = form({
  permission: "survey.write",
  button: (fields) => (fields.has("close") ? "close" : fields.text("intent")),
  intents: (intent) => ({
    make: intent({
      read: (fields) => fieldsOf(invitationSchema, fields),
      run: ({ grant, params, value, now }) =>
        makeInvitation(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: { too_many: { label: "surveyDesk.refused_too_many_invitations" } },
      // Shown once, because the link is stored nowhere.
      done: ({ token }, { language }) => ({
        show: { link: localPath(language, `/uitnodiging/${token}`) },
      }),
    }),
    kiosk: intent({
      read: nothing,
      run: async ({ grant, params, language, now }) => {
        const survey = await deskSurveyHead(grant, params["slug"] ?? "", language, now);
        return survey ? { ok: true } : { ok: false, code: "not_found" };
      },
    }).answer({
      refusals: {},
      // Whoever the tablet is handed to must not stand at the desk.
      done: async (_outcome, { request, params }) => {
        const slug = params["slug"] ?? "";
        const cookies = [...(await signOut(sessionsOf(request))), kioskCookie(slug)];
        return { to: `/vragenlijsten/${slug}/kiosk`, cookies };
      },
    }),
    tablet: intent({
      read: nothing,
      run: ({ grant, params, now }) => makeTablet(grant, params["slug"] ?? "", now),
    }).answer({
      refusals: {},
      done: async ({ id }, { request, params }) => {
        const slug = params["slug"] ?? "";
        const cookies = [...(await signOut(sessionsOf(request))), kioskCookie(slug, id)];
        return { to: tabletAddress(slug), cookies };
      },
    }),
    close: intent({
      read: (fields) => ({ ok: true, value: fields.text("close") }),
      run: ({ grant, params, value: id, now }) =>
        closeInvitation(grant, params["slug"] ?? "", id, now),
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: (fields) => ({ ok: true, value: fields.has("inviteOnly") }),
      run: ({ grant, params, value, now }) =>
        setInviteOnly(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => here,
    }),
  }),
});
