import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { TOKEN_FIELD } from "~/platform/form.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";
import { inviteAuthor } from "../commands/invite-author.server";
import { rateReply } from "../commands/rate-reply.server";
import { supportProposal } from "../commands/support-proposal.server";
import { takeBackSupport } from "../commands/take-back-support.server";
import { withdrawProposal } from "../commands/withdraw-proposal.server";
import { invitationUrl } from "../queries/together.server";
import { opinionSchema } from "../schema";

const pageOf = (id: string | undefined) => `/voorstellen/${id ?? ""}`;

/** One press of support, and taking it back. There is no page to show it again: it leads back to the proposal. */
export const supportForm = form({
  permission: "proposal.support",
  limit: "submit",
  intents: (intent) => ({
    takeBack: intent({
      read: nothing,
      run: async ({ request, params }) =>
        takeBackSupport((await authorizeOwn(request)).grant, params["id"] ?? ""),
    }).answer({
      refusals: {},
      done: (_outcome, { params }) => `${pageOf(params["id"])}#steun`,
    }),
    default: intent({
      // A page that stood open over a restart still has the token of before: look again and press once more.
      read: (fields) => ({
        ok: true,
        value: fields.refusedToken === null ? fields.text(TOKEN_FIELD) : null,
      }),
      run: async ({ grant, params, value: submission, language, now }) => {
        const proposalId = params["id"] ?? "";
        const back = { ok: true, id: proposalId, person: null } as const;
        if (submission === null) return back;
        const given = await supportProposal(grant, { proposalId, submission, language }, now);
        if (given.ok) return { ok: true, id: proposalId, person: given.person } as const;
        if (given.code === "merged") return { ...back, id: given.intoId };
        if (given.code === "own_proposal") return back;
        return { ok: false, code: "not_found" } as const;
      },
    }).answer({
      refusals: {},
      done: async ({ id, person }) => {
        if (person === null) return pageOf(id);
        const first = person.newCode === null ? "" : "?gesteund=1";
        return { to: `${pageOf(id)}${first}#steun`, cookies: await handOverCode(person) };
      },
    }),
  }),
});

/** What a writer thinks of the answer to their proposal. */
export const rateReplyForm = form({
  permission: "own.manage",
  limit: "submit",
  intents: (intent) => ({
    default: intent({
      read: (fields) => ({ ok: true, value: fieldsOf(opinionSchema, fields) }),
      run: async ({ request, params, value }) => {
        if (!value.ok) return { ok: false, code: "not_found" } as const;
        const { reply: replyId, opinion } = value.value;
        const proposalId = params["id"] ?? "";
        const said = await rateReply(await authorizeOwn(request), {
          proposalId,
          replyId,
          opinion,
        });
        if (said.ok || said.code === "already_said") return { ok: true } as const;
        return { ok: false, code: "not_found" } as const;
      },
    }).answer({
      refusals: {},
      done: (_outcome, { params }) => `${pageOf(params["id"])}#antwoord`,
    }),
  }),
});

/** Takes an own proposal from the site. */
export const withdrawProposalForm = form({
  permission: "own.manage",
  limit: "submit",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: async ({ grant, params, now }) => {
        const withdrawn = await withdrawProposal(grant, params["id"] ?? "", now);
        return withdrawn.ok ? withdrawn : ({ ok: false, code: "not_found" } as const);
      },
    }).answer({
      refusals: {},
      done: (_outcome, { params }) => pageOf(params["id"]),
    }),
  }),
});

/** A link with which somebody writes along; it is shown once. */
export const inviteAuthorForm = form({
  permission: "own.manage",
  limit: "submit",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: async ({ request, params }) => {
        const made = await inviteAuthor(await authorizeOwn(request), params["id"] ?? "");
        if (made.ok) return { ok: true, token: made.token } as const;
        return { ok: false, code: made.code === "full" ? "full" : "not_found" } as const;
      },
    }).answer({
      // The page says so by itself: there is no button any more.
      refusals: { full: () => ({}) },
      done: ({ token }, { language }) => ({ show: { link: invitationUrl(token, language) } }),
    }),
  }),
});
