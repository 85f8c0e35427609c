import { eraseChosen, eraseEverything } from "~/features/own/commands/erase.server";
import { leave } from "~/features/people/commands/leave.server";
import { sessionsOf } from "~/platform/cookie.server";
import type { FormFields } from "~/platform/form.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { form } from "~/policy/form.server";

const isConfirmed = (fields: FormFields) => fields.text("confirmed") === "yes";

function readChosen(fields: FormFields) {
  const chosen = fields.all("chosen");
  if (chosen.length === 0) {
    return { ok: false as const, errors: { chosen: "own.eraseNothingChosen" } };
  }
  return { ok: true as const, value: { chosen, confirmed: isConfirmed(fields) } };
}

/** Erases what was chosen, or everything; asked once more before it is done. */
export const eraseForm = form({
  permission: "own.manage",
  intents: (intent) => ({
    chosen: intent({
      read: readChosen,
      run: async ({ request, value, now }) => {
        if (!value.confirmed) return { ok: true } as const;
        return eraseChosen(await authorizeOwn(request), value.chosen, now);
      },
    }).answer({
      refusals: { invalid: { chosen: "own.eraseUnknownChoice" } },
      done: (_outcome, { here, value: { chosen, confirmed } }) =>
        confirmed ? `${here}?gewist=ja` : { show: { chosen } },
    }),
    everything: intent({
      read: (fields) => ({ ok: true, value: isConfirmed(fields) }),
      run: async ({ request, value: confirmed, now }) => {
        if (confirmed) await eraseEverything(await authorizeOwn(request), now);
        return { ok: true } as const;
      },
    }).answer({
      refusals: {},
      done: async (_outcome, { request, value: confirmed }) =>
        confirmed
          ? { to: "/meedoen?gewist=ja", cookies: await leave(sessionsOf(request)) }
          : { show: { chosen: null } },
    }),
  }),
});
