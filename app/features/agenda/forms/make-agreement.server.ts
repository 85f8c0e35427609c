import { makeAgreement } from "~/features/agenda/commands/make-agreement.server";
import { agreementErrors, agreementFormSchema } from "~/features/agenda/schema";
import { linkIdsSchema } from "~/i18n/form-fields";
import { fieldsOf, form } from "~/policy/form.server";

/** A new agreement of the own body. */
export const makeAgreementForm = form({
  permission: "agenda.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(agreementFormSchema, fields, { principleIds: linkIdsSchema }),
      tokenAt: "what",
      run: ({ grant, value: { principleIds, ...agreement }, now, stays }) =>
        makeAgreement(grant, agreement, principleIds, now, stays),
    }).answer({
      refusals: {
        date_past: { dueOn: "reportingDesk.error_date_past" },
        unknown_line: { actionLine: "errors.unknownChoice" },
        invalid: ({ missing }) => agreementErrors(missing),
      },
      done: ({ place }) => place,
    }),
  }),
});
