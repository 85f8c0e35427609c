/**
 * The composition root: what of the application has to be known before anything runs. Features offer it, and nobody else
 * knows all features. The server, the tools on the database and the tests import this one module.
 */
import { agendaNotices } from "~/features/agenda/notices.server";
import { moderationChecks } from "~/features/moderation/queries/message-checks.server";
import { registerCopySteps } from "~/features/moderation/queries/withdrawn-copies.server";
import { digestNotices } from "~/features/notices/queries/digest.server";
import { registerNotices } from "~/features/notices/queries/registry.server";
import { addressesOfPeople } from "~/features/people/queries/address-book.server";
import { peopleChecks } from "~/features/people/queries/message-checks.server";
import { proposalNotices } from "~/features/proposals/notices.server";
import { registerProposalSearch } from "~/features/proposals/queries/proposal-search.server";
import { reportingNotices } from "~/features/reporting/notices.server";
import { roundNotices } from "~/features/rounds/notices.server";
import { proposalsWithWords } from "~/features/search/queries/proposals-with-words.server";
import { similarProposals } from "~/features/search/queries/similar-proposals.server";
import { sessionChecks } from "~/features/sessions/queries/message-checks.server";
import { alertChecks } from "~/features/staff/queries/alerts.server";
import { digestChecks } from "~/features/staff/queries/staff-digest.server";
import { addressOfStaff, staffChecks } from "~/features/staff/queries/address-book.server";
import { registerStaffDates } from "~/features/staff/queries/staff-calendar.server";
import { registerStaffWork } from "~/features/staff/queries/work.server";
import "~/moderated-kinds.server";
import { registerSubscribers } from "~/platform/events.server";
import { STAFF_DATES } from "~/staff-dates.server";
import { STAFF_WORK } from "~/staff-work.server";

// Loaded with the first text that is withdrawn or decided about: the registry knows every feature.
registerCopySteps({
  remove: async (...texts) => (await import("./own-input.server")).removeAllCopies(...texts),
  follow: async (...text) => (await import("./own-input.server")).allCopiesFollow(...text),
});
registerNotices({
  addresses: { ofPeople: addressesOfPeople, ofStaff: addressOfStaff },
  // Of two features that tell of the same event the first one counts for whoever would hear it twice.
  offers: [
    digestNotices,
    agendaNotices,
    reportingNotices,
    proposalNotices,
    roundNotices,
    { checks: peopleChecks },
    { checks: sessionChecks },
    { checks: moderationChecks },
    { checks: staffChecks },
    { checks: alertChecks },
    { checks: digestChecks },
  ],
});
registerStaffWork(STAFF_WORK);
registerStaffDates(STAFF_DATES);
registerProposalSearch({ similar: similarProposals, withWords: proposalsWithWords });
// Loaded with the first event: who only asks something of the database needs no subscriber.
registerSubscribers(async () => (await import("./subscribers.server")).subscribers());
