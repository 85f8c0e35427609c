import { enterCode } from "~/features/people/commands/enter-code.server";
import { ownPageAskedFor } from "~/features/people/schema";
import { errorWith } from "~/i18n/form-messages";
import { sessionIdOf } from "~/platform/cookie.server";
import { form } from "~/policy/form.server";

/** Opens the own input with a participation code, and leads to the page that asked for it. */
export const enterCodeForm = form({
  permission: "proof.show",
  limit: { guess: "codeEntry", wrong: ["code_unknown"] },
  intents: (intent) => ({
    default: intent({
      // People type a code in every way; what is wrong with it, the rule of the code says.
      read: (fields) => ({ ok: true, value: fields.text("code") }),
      run: ({ request, value }) => enterCode(value, sessionIdOf("participant", request)),
    }).answer({
      refusals: {
        code_missing: { code: "people.code_missing" },
        code_too_short: ({ missing }) => ({
          code: errorWith("people.code_too_short", { missing }),
        }),
        code_too_long: ({ extra }) => ({ code: errorWith("people.code_too_long", { extra }) }),
        code_unknown_character: ({ character }) => ({
          code: errorWith("people.code_unknown_character", { character }),
        }),
        code_unknown: { code: "people.code_unknown" },
      },
      done: ({ cookie }, { request }) => ({
        to: ownPageAskedFor(request.url),
        cookies: [cookie],
      }),
    }),
  }),
});
