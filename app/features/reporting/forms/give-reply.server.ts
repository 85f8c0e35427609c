import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { extendReply } from "~/features/reporting/commands/extend-reply.server";
import { giveReply } from "~/features/reporting/commands/give-reply.server";
import { prepareReply } from "~/features/reporting/commands/prepare-reply.server";
import type { ReplyRefusal } from "~/features/reporting/queries/reply-check.server";
import { previewReply } from "~/features/reporting/queries/reply-shown.server";
import {
  AGREEMENT_PLACES,
  agreementPrefix,
  draftAgreementSchema,
  draftErrors,
} from "~/features/reporting/schema/reply-agreements";
import type { StoredAgreement } from "~/features/reporting/schema/reply-form";
import {
  extensionFormSchema,
  replyFieldOf,
  replyFormSchema,
  replySubjectSchema,
} from "~/features/reporting/schema/reply-form";
import { linkIdsSchema } from "~/i18n/form-fields";
import { readFields } from "~/i18n/read-fields";
import type { FieldErrors, FormFields } from "~/platform/form.server";
import type { Read } from "~/policy/form-button.server";
import { fieldsOf, form } from "~/policy/form.server";
import type { FormContext } from "~/policy/form.server";

const HIDDEN = { ok: false, code: "not_found" } as const;

/** What the address says is answered. */
function subjectOf({ params }: FormContext) {
  const kind = replySubjectSchema.safeParse(params["kind"]);
  return kind.success ? { kind: kind.data, id: params["id"] ?? "" } : null;
}

/** The agreements that were written with it; one in which nothing stands is none. */
function readAgreements(fields: FormFields): Read<StoredAgreement[]> {
  const errors: FieldErrors = {};
  const agreements: StoredAgreement[] = [];
  for (const place of AGREEMENT_PLACES) {
    const prefix = agreementPrefix(place);
    const names = Object.keys(draftAgreementSchema.shape);
    const input = Object.fromEntries(
      names.flatMap((name) =>
        fields.has(`${prefix}${name}`) ? [[name, fields.text(`${prefix}${name}`)]] : [],
      ),
    );
    const written = Object.entries(input).some(
      ([name, value]) => name !== "basis" && value.trim() !== "",
    );
    if (!written) continue;
    const read = readFields(draftAgreementSchema, input);
    if (read.ok) agreements.push(read.value);
    else {
      for (const [name, message] of Object.entries(read.errors))
        errors[`${prefix}${name}`] = message;
    }
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: agreements };
}

/** An answer as it was filled in. The day that counts is the one on which it is sent, and nobody types it. */
function readReply(fields: FormFields, context: FormContext) {
  const lists = { agendaItemIds: linkIdsSchema, principleIds: linkIdsSchema };
  const read = fieldsOf(replyFormSchema, fields, lists);
  const agreements = readAgreements(fields);
  if (!read.ok || !agreements.ok) {
    const errors = { ...(read.ok ? {} : read.errors), ...(agreements.ok ? {} : agreements.errors) };
    return { ok: false as const, errors };
  }
  const repliedOn = amsterdamDate(context.now);
  return {
    ok: true as const,
    value: { ...read.value, repliedOn, newAgreements: agreements.value },
  };
}

function gapErrors({ missing, agreements }: Extract<ReplyRefusal, { code: "invalid" }>) {
  const gaps = missing.map(({ code }): [string, string] => [
    replyFieldOf(code),
    `reportingDesk.error_${code}`,
  ]);
  return { ...Object.fromEntries(gaps), ...draftErrors(agreements) };
}

/** An answer of the own body: given, prepared to be given later, or with a reason why it takes longer. */
export const giveReplyForm = form({
  permission: "reply.write",
  intents: (intent) => ({
    extend: intent({
      read: (fields) => fieldsOf(extensionFormSchema, fields),
      run: async (input) => {
        const subject = subjectOf(input);
        const { grant, value, now, stays } = input;
        return subject ? extendReply(grant, subject, value.extensionReason, now, stays) : HIDDEN;
      },
    }).answer({
      refusals: {
        already_replied: { extensionReason: "reportingDesk.error_already_replied" },
        already_extended: { extensionReason: "reportingDesk.error_already_extended" },
        already_overdue: { extensionReason: "reportingDesk.error_already_overdue" },
        reason_missing: { extensionReason: "reportingDesk.error_extension_reason_missing" },
      },
      done: () => "/werkplek/antwoorden",
    }),
    prepare: intent({
      read: readReply,
      tokenAt: "outcome",
      run: async (input) => {
        const subject = subjectOf(input);
        const { submission: _, repliedOn: __, ...prepared } = input.value;
        return subject ? prepareReply(input.grant, subject, prepared, input.now) : HIDDEN;
      },
    }).answer({
      refusals: { duplicate: { outcome: "reportingDesk.error_duplicate" } },
      done: () => "/werkplek/antwoorden",
    }),
    preview: intent({
      read: readReply,
      run: async (input) => {
        const subject = subjectOf(input);
        const { submission: _, ...reply } = input.value;
        return subject
          ? previewReply(input.grant, subject, reply, input.language, input.now)
          : HIDDEN;
      },
    }).answer({
      refusals: {
        duplicate: { outcome: "reportingDesk.error_duplicate" },
        invalid: gapErrors,
      },
      done: ({ preview }) => ({ show: preview }),
    }),
    default: intent({
      read: readReply,
      tokenAt: "outcome",
      run: async (input) => {
        const subject = subjectOf(input);
        const { submission, ...reply } = input.value;
        return subject
          ? giveReply(input.grant, subject, submission, reply, input.now, input.stays)
          : HIDDEN;
      },
    }).answer({
      refusals: {
        duplicate: { outcome: "reportingDesk.error_duplicate" },
        invalid: gapErrors,
      },
      done: ({ place }) => place,
    }),
  }),
});
