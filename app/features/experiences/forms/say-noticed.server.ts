import { authorizeOwn } from "~/policy/authorize.server";
import { fieldsOf, form } from "~/policy/form.server";
import { sayNoticed } from "../commands/say-noticed.server";
import { milestoneSchema, noticedSchema } from "../schema";

/** Whether somebody notices an agreement they follow, per milestone. */
export const sayNoticedForm = form({
  permission: "own.manage",
  limit: "submit",
  intents: (intent) => ({
    takeBack: intent({
      read: (fields) => fieldsOf(milestoneSchema, fields),
      run: async ({ request, params, value }) =>
        sayNoticed(await authorizeOwn(request), {
          slug: params["slug"] ?? "",
          milestoneId: value.milestone,
          answer: null,
        }),
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => `${here}?gezegd=weg#merk-je-het`,
    }),
    default: intent({
      read: (fields) => fieldsOf(noticedSchema, fields),
      run: async ({ request, params, value }) =>
        sayNoticed(await authorizeOwn(request), {
          slug: params["slug"] ?? "",
          milestoneId: value.milestone,
          answer: value.noticed,
        }),
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => `${here}?gezegd=ja#merk-je-het`,
    }),
  }),
});
