import { follow } from "~/features/people/commands/follow.server";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { unfollow } from "~/features/people/commands/unfollow.server";
import { followPage } from "~/features/people/queries/follow-page.server";
import { emailSchema } from "~/features/people/schema";
import { isReached } from "~/platform/stored-limits.server";
import { limit } from "~/platform/rate-limit.server";
import { authorizeOwn, participantOf } from "~/policy/authorize.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";
import type { FormContext } from "~/policy/form.server";

async function pageOf({ request, params, language }: FormContext) {
  const reader = await participantOf(request);
  const target = { word: params["kind"] ?? "", key: params["key"] ?? "" };
  return followPage(target, reader?.personId ?? null, language);
}

/** Follows a round or a proposal by mail, or stops following it. */
export const followForm = form({
  permission: "follow.write",
  resource: async (context) => (await pageOf(context)) && {},
  limit: "submit",
  intents: (intent) => ({
    unfollow: intent({
      read: nothing,
      run: async (input) => {
        const page = await pageOf(input);
        if (!page) return { ok: false, code: "not_found" } as const;
        const { kind, id, path } = page;
        await unfollow(await authorizeOwn(input.request), { kind, id });
        return { ok: true, path } as const;
      },
    }).answer({
      refusals: {},
      done: ({ path }) => path,
    }),
    default: intent({
      // Whether an address has to come along depends on whether one was left before.
      read: (fields) => ({ ok: true, value: fieldsOf(emailSchema, fields) }),
      tokenAt: "email",
      run: async (input) => {
        const page = await pageOf(input);
        if (!page) return { ok: false, code: "not_found" } as const;
        const { grant, value, submission, language, now } = input;
        const asksAddress = !page.contact && !page.isTold;
        if (asksAddress && !value.ok) {
          return { ok: false, code: "address_invalid", errors: value.errors } as const;
        }
        const address = asksAddress && value.ok ? value.value : null;
        if (address) await limit("mailAddress", input.request);
        if (address && (await isReached("mailTo", address.email))) {
          return { ok: false, code: "address_crowded" } as const;
        }
        const { kind, id } = page;
        return follow(grant, { target: { kind, id }, address, submission, language }, now);
      },
    }).answer({
      refusals: {
        address_invalid: ({ errors }) => errors,
        address_crowded: { email: "people.addressCrowded" },
        address_missing: { email: "errors.required" },
      },
      done: async ({ person }, { here }) => ({ to: here, cookies: await handOverCode(person) }),
    }),
  }),
});
