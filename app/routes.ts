/**
 * The table of addresses: Dutch paths to English files. Every page is there twice: in Dutch, and under `/en`.
 * Source: design, surface (pages and API).
 */
import { route } from "@remix-run/route-config";
import type { RouteConfig, RouteConfigEntry } from "@remix-run/route-config";

/** A page in both languages. */
function page(path: string, file: string): RouteConfigEntry[] {
  const english = path === "" ? "en" : `en/${path}`;
  return [
    path === "" ? route("/", file, { id: file }) : route(path, file, { id: file }),
    route(english, file, { id: `en/${file}` }),
  ];
}

/** Something for machines: one address, no language. */
function machine(path: string, file: string): RouteConfigEntry[] {
  return [route(path, file, { id: file })];
}

const rounds: RouteConfigEntry[] = [
  ...page("", "routes/home.tsx"),
  ...page("rondes", "routes/rounds.list.tsx"),
  ...page("rondes/:slug", "routes/rounds.page.tsx"),
  ...page("rondes/:slug/deelplaatje.png", "routes/rounds.share-picture.ts"),
  ...machine("luisteraar/:id", "routes/rounds.listener-picture.ts"),
  ...page("rondes/:slug/meningen", "routes/rounds.opinions.tsx"),
  ...page("rondes/:slug/ervaring", "routes/rounds.experience.tsx"),
  ...page("werkplek/rondes/:slug/stellingen", "routes/desk/opinions.tsx"),
  ...page("werkplek/rondes", "routes/desk/rounds.tsx"),
  ...page("werkplek/rondes/nieuw", "routes/desk/round-new.tsx"),
  ...page("werkplek/rondes/:slug", "routes/desk/round.tsx"),
  ...page("werkplek/rondes/:slug/opzet", "routes/desk/round-set-up.tsx"),
  ...page("werkplek/rondes/:slug/opzet/:part", "routes/desk/round-set-up-part.tsx"),
  ...page("werkplek/rondes/:slug/kopie", "routes/desk/round-copy.tsx"),
  ...page("werkplek/rondes/:slug/sjabloon", "routes/desk/round-template.tsx"),
  ...page("werkplek/sjablonen", "routes/desk/templates.tsx"),
  ...page("werkplek/rondes/:slug/voorbeeld", "routes/desk/round-preview.tsx"),
  ...page("werkplek/rondes/:slug/stap/:step", "routes/desk/round-step.tsx"),
  ...page("werkplek/rondes/:slug/luisteraar", "routes/desk/round-listener.tsx"),
];

const information: RouteConfigEntry[] = [
  ...page("principes", "routes/principles.list.tsx"),
  ...page("principes/:number", "routes/principles.page.tsx"),
  ...page("agenda", "routes/agenda.list.tsx"),
  ...page("agenda/kalender", "routes/agenda.calendar.tsx"),
  ...page("agenda/:slug", "routes/agenda.page.tsx"),
  ...page("werkplek/afspraken/nieuw", "routes/desk/agreement-new.tsx"),
  ...page("werkplek/afspraken/:slug", "routes/desk/agreement.tsx"),
  ...page("nakijken", "routes/site.check.tsx"),
  ...page("hulp", "routes/information.help.tsx"),
  ...page("hulp/nu", "routes/moderation.help-now.tsx"),
  ...page("spelregels", "routes/information.house-rules.tsx"),
  ...page("privacy", "routes/information.privacy.tsx"),
  ...page("toegankelijkheid", "routes/information.accessibility.tsx"),
  ...page("begrippen", "routes/information.glossary.tsx"),
  ...page("wie-beslist", "routes/information.who-decides.tsx"),
  ...page("wie-beslist/kalender", "routes/information.calendar.tsx"),
];

const surveys: RouteConfigEntry[] = [
  ...page("vragenlijsten", "routes/surveys.list.tsx"),
  ...page("vragenlijsten/:slug", "routes/surveys.page.tsx"),
  ...page("vragenlijsten/:slug/vragen/:page", "routes/surveys.questions.tsx"),
  ...page("vragenlijsten/:slug/over-jou", "routes/surveys.about.tsx"),
  ...page("vragenlijsten/:slug/nakijken", "routes/surveys.check.tsx"),
  ...page("vragenlijsten/:slug/hulp", "routes/surveys.help.ts"),
  ...page("vragenlijsten/:slug/later", "routes/surveys.stopped.tsx"),
  ...page("vragenlijsten/:slug/bedankt", "routes/surveys.receipt.tsx"),
  ...page("uitnodiging/:token", "routes/surveys.invitation.tsx"),
  ...page("vragenlijsten/:slug/kiosk", "routes/surveys.kiosk.tsx"),
  ...page("vragenlijsten/:slug/intrekken", "routes/surveys.withdraw.tsx"),
  ...page("vragenlijsten/:slug/resultaten", "routes/surveys.results.tsx"),
  ...page("werkplek/vragenlijsten", "routes/desk/surveys.list.tsx"),
  ...page("werkplek/vragenlijsten/nieuw", "routes/desk/surveys.new.tsx"),
  ...page("werkplek/vragenlijsten/invoer", "routes/desk/surveys.import.tsx"),
  ...page("werkplek/vragenlijsten/:slug", "routes/desk/surveys.page.tsx"),
  ...page("werkplek/vragenlijsten/:slug/kopie", "routes/desk/surveys.copy.tsx"),
  ...page("werkplek/vragenlijsten/:slug/sjabloon", "routes/desk/surveys.template.tsx"),
  ...page("werkplek/vragenlijsten/:slug/vragen", "routes/desk/surveys.questions.tsx"),
  ...page("werkplek/vragenlijsten/:slug/vragen/:key", "routes/desk/surveys.question.tsx"),
  ...page(
    "werkplek/vragenlijsten/:slug/vragen/:key/voorwaarde",
    "routes/desk/surveys.condition.tsx",
  ),
  ...page("werkplek/vragenlijsten/:slug/beelden", "routes/desk/surveys.pictures.tsx"),
  ...page("werkplek/vragenlijsten/:slug/proef", "routes/desk/surveys.trial.tsx"),
  ...page("werkplek/vragenlijsten/:slug/uitslag", "routes/desk/surveys.results.tsx"),
  ...page("werkplek/vragenlijsten/:slug/teksten", "routes/desk/surveys.texts.tsx"),
  ...page("werkplek/vragenlijsten/:slug/uitnodigen", "routes/desk/surveys.invitations.tsx"),
  ...page("werkplek/vragenlijsten/:slug/poster", "routes/desk/surveys.poster.tsx"),
  ...page("werkplek/vragenlijsten/:slug/papier", "routes/desk/surveys.paper.tsx"),
  ...page("werkplek/vragenlijsten/:slug/papier/vel", "routes/desk/surveys.sheet.tsx"),
  ...page("werkplek/vragenlijsten/:slug/bestanden", "routes/desk/surveys.exports.tsx"),
  ...page("werkplek/vragenlijsten/:slug/bestanden/:file", "routes/desk/surveys.export-file.ts"),
  ...machine("afbeelding/:id", "routes/surveys.picture.ts"),
  ...machine("vragenlijst.schema.json", "routes/surveys.schema.ts"),
];

const sessions: RouteConfigEntry[] = [
  ...page("bijeenkomsten", "routes/sessions.list.tsx"),
  ...page("bijeenkomsten.ics", "routes/sessions.feed.ts"),
  ...page("bijeenkomsten/:slug", "routes/sessions.page.tsx"),
  ...page("bijeenkomsten/:slug.ics", "routes/sessions.calendar-file.ts"),
  ...page("bijeenkomsten/:slug/aanmelden", "routes/sessions.sign-up.tsx"),
  ...page("bijeenkomsten/:slug/aanmelding", "routes/sessions.own-sign-up.tsx"),
  ...page("bijeenkomsten/:slug/vragen", "routes/sessions.questions.tsx"),
  ...page("bijeenkomsten/:slug/inspreken", "routes/sessions.speak.tsx"),
  ...page("bijeenkomsten/:slug/datum", "routes/sessions.dates.tsx"),
  ...page("bijeenkomsten/:slug/verslag", "routes/sessions.report.tsx"),
  ...page("bijeenkomsten/:slug/verslag/reageren", "routes/sessions.react.tsx"),
  ...page("bijeenkomsten/:slug/verslag/materiaal/:material", "routes/sessions.material.ts"),
  ...page("aanmelding/:token", "routes/sessions.sign-up-by-link.tsx"),
  ...page("werkplek/bijeenkomsten", "routes/desk/sessions.list.tsx"),
  ...page("werkplek/bijeenkomsten/nieuw", "routes/desk/sessions.new.tsx"),
  ...page("werkplek/bijeenkomsten/:id", "routes/desk/sessions.day.tsx"),
  ...page("werkplek/bijeenkomsten/:id/bewerken", "routes/desk/sessions.edit.tsx"),
  ...page("werkplek/bijeenkomsten/:id/annuleren", "routes/desk/sessions.cancel.tsx"),
  ...page("werkplek/bijeenkomsten/:id/datum", "routes/desk/sessions.dates.tsx"),
  ...page("werkplek/bijeenkomsten/:id/herhalen", "routes/desk/sessions.repeat.tsx"),
  ...page("werkplek/bijeenkomsten/:id/sjabloon", "routes/desk/sessions.template.tsx"),
  ...page("werkplek/bijeenkomsten/:id/insprekers", "routes/desk/sessions.speakers.tsx"),
  ...page("werkplek/bijeenkomsten/:id/kaarten", "routes/desk/sessions.cards.tsx"),
  ...page("werkplek/bijeenkomsten/:id/materiaal", "routes/desk/sessions.materials.tsx"),
  ...page("werkplek/bijeenkomsten/:id/vragen", "routes/desk/sessions.questions.tsx"),
  ...page("werkplek/bijeenkomsten/:id/verslag", "routes/desk/sessions.report.tsx"),
];

const proposals: RouteConfigEntry[] = [
  ...page("voorstellen", "routes/proposals.list.tsx"),
  ...page("voorstellen/nieuw", "routes/proposals.new.tsx"),
  ...page("voorstellen/meeschrijven/:token", "routes/proposals.join.tsx"),
  ...page("voorstellen/:id", "routes/proposals.page.tsx"),
  ...page("voorstellen/:id/samen", "routes/proposals.together.tsx"),
  ...page("voorstellen/:id/oordeel", "routes/proposals.opinion.ts"),
  ...page("voorstellen/:id/wijzigen", "routes/proposals.edit.tsx"),
  ...page("voorstellen/:id/ontvangen", "routes/proposals.receipt.tsx"),
  ...page("voorstellen/:id/reageren", "routes/proposals.react.tsx"),
  ...page("voorstellen/:id/gereageerd", "routes/proposals.reacted.tsx"),
  ...page("reacties/:id", "routes/proposals.reaction.tsx"),
  ...page("werkplek/voorstellen", "routes/desk/proposals.tsx"),
  ...page("voorstellen/:id/steunen", "routes/proposals.support.ts"),
  ...page("voorstellen/:id/intrekken", "routes/proposals.withdraw.ts"),
];

const moderation: RouteConfigEntry[] = [
  ...page("voorstellen/:id/melden", "routes/moderation.report.tsx"),
  ...page("voorstellen/:id/bezwaar", "routes/moderation.appeal.tsx"),
  ...page("moderatie", "routes/moderation.log.tsx"),
  ...machine("moderatie.csv", "routes/moderation.log-csv.ts"),
  ...page("werkplek/beoordelen", "routes/desk/moderation.queue.tsx"),
  ...page("werkplek/beoordelen/besloten", "routes/desk/moderation.decided.tsx"),
  ...page("werkplek/beoordelen/berichten", "routes/desk/moderation.messages.tsx"),
  ...page("werkplek/beoordelen/groep/:batchId", "routes/desk/moderation.batch.tsx"),
  ...page("werkplek/beoordelen/groep/:batchId/ongedaan", "routes/desk/moderation.batch-undo.tsx"),
  ...page("werkplek/beoordelen/:caseId", "routes/desk/moderation.case.tsx"),
  ...page("werkplek/beoordelen/:caseId/ongedaan", "routes/desk/moderation.undo.tsx"),
  ...page("werkplek/beoordelen/:caseId/overleg", "routes/desk/moderation.talk.tsx"),
  ...page("werkplek/veiligheid/:caseId/overleg", "routes/desk/safety.talk.tsx"),
  ...page("werkplek/beoordelen/:caseId/herzien", "routes/desk/moderation.revise.tsx"),
  ...page("werkplek/veiligheid", "routes/desk/safety.queue.tsx"),
  ...page("werkplek/veiligheid/:caseId", "routes/desk/safety.case.tsx"),
];

const reporting: RouteConfigEntry[] = [
  ...page("rondes/:slug/terugkoppeling", "routes/reporting.report-back.tsx"),
  ...page("rondes/:slug/terugkoppeling/:theme", "routes/reporting.theme.tsx"),
  ...page("rondes/:slug/verslag", "routes/reporting.report.tsx"),
  ...machine("rondes/:slug/verslag.json", "routes/reporting.report-file.ts"),
  ...page("rondes/:slug/nieuws.atom", "routes/reporting.round-feed.ts"),
  ...page("verslagen.atom", "routes/reporting.reports-feed.ts"),
  ...page("beloften", "routes/reporting.commitments.tsx"),
  ...page("werkplek/rode-draden", "routes/desk/themes.tsx"),
  ...page("werkplek/rode-draden/:round/los", "routes/desk/untraced.tsx"),
  ...page("werkplek/rode-draden/:round/nieuw", "routes/desk/theme-new.tsx"),
  ...page("werkplek/rode-draden/:round/:theme", "routes/desk/theme.tsx"),
  ...page("werkplek/rode-draden/:round/:theme/woorden", "routes/desk/theme-wording.tsx"),
  ...page("werkplek/rondes/:slug/verslag", "routes/desk/round-report.tsx"),
  ...page("werkplek/rondes/:slug/adres", "routes/desk/round-address.tsx"),
  ...page("werkplek/antwoorden", "routes/desk/replies.tsx"),
  ...page("werkplek/antwoorden/alle", "routes/desk/owed-answers.tsx"),
  ...page("werkplek/antwoorden/sjablonen", "routes/desk/reply-templates.tsx"),
  ...page("werkplek/antwoorden/:kind/:id", "routes/desk/reply.tsx"),
];

const advice: RouteConfigEntry[] = [
  ...page("adviezen", "routes/advice.list.tsx"),
  ...page("adviezen/:slug", "routes/advice.page.tsx"),
  ...page("adviezen/:slug/brief", "routes/advice.letter.tsx"),
  ...page("adviezen/:slug/brief.txt", "routes/advice.letter-file.ts"),
  ...page("werkplek/adviezen", "routes/desk/advice.tsx"),
  ...page("werkplek/adviezen/nieuw", "routes/desk/advice-new.tsx"),
  ...page("werkplek/adviezen/:slug", "routes/desk/advice-draft.tsx"),
  ...page("werkplek/reacties", "routes/desk/reactions.tsx"),
  ...page("werkplek/reacties/:slug", "routes/desk/reaction.tsx"),
  ...page("besluiten", "routes/decisions.list.tsx"),
  ...page("besluiten/:document", "routes/decisions.page.tsx"),
  ...page("werkplek/besluiten", "routes/desk/decisions.tsx"),
  ...page("werkplek/besluiten/:document", "routes/desk/decision.tsx"),
  ...page("werkplek/besluiten/:document/raden", "routes/desk/council-grid.tsx"),
  ...page("werkplek/stukken/nieuw", "routes/desk/paper-new.tsx"),
  ...page("werkplek/stukken/:document", "routes/desk/paper.tsx"),
  ...page("werkplek/stukken/:document/bronnen/:source", "routes/desk/paper-source.tsx"),
  ...machine("werkplek/stukken/:document/bestand/:file", "routes/desk/paper-file.ts"),
  ...machine("bronnen/:file", "routes/decisions.source-file.ts"),
  ...page("beweringen", "routes/claims.list.tsx"),
  ...page("beweringen/nieuw", "routes/claims.new.tsx"),
  ...page("beweringen/:slug", "routes/claims.page.tsx"),
  ...page("beweringen/:slug/tegenspreken", "routes/claims.challenge.tsx"),
  ...page("werkplek/beweringen", "routes/desk/claims.tsx"),
  ...page("werkplek/beweringen/:slug", "routes/desk/claim.tsx"),
];

const figures: RouteConfigEntry[] = [
  ...page("cijfers", "routes/figures.page.tsx"),
  ...page("rondes/:slug/cijfers", "routes/rounds.figures.tsx"),
  ...page("rondes/:slug/cijfers/blad", "routes/rounds.figures-sheet.tsx"),
  ...page("rondes/:slug/cijfers/:number", "routes/rounds.snapshot.tsx"),
  ...page("werkplek/adviesraad", "routes/desk/council.tsx"),
  ...machine("werkplek/adviesraad/:file", "routes/desk/council-export.ts"),
  ...page("werkplek/tellingen", "routes/desk/counts.tsx"),
  ...page("werkplek/tellingen/:slug", "routes/desk/counts-round.tsx"),
  ...page("werkplek/tellingen/:slug/:activity", "routes/desk/counts-activity.tsx"),
  ...page("werkplek/bevolking", "routes/desk/population.tsx"),
];

const search: RouteConfigEntry[] = [...page("zoeken", "routes/search.tsx")];

const people: RouteConfigEntry[] = [
  ...page("meedoen", "routes/people.enter.tsx"),
  ...page("mijn", "routes/people.own.tsx"),
  ...page("volgen/:kind/:key", "routes/people.follow.tsx"),
  ...page("mijn/code", "routes/people.new-code.tsx"),
  ...page("mijn/code.png", "routes/people.code-picture.ts"),
  ...page("mijn/wissen", "routes/people.erase.tsx"),
  ...page("mijn/meenemen/:format", "routes/own.export-file.ts"),
  ...page("mijn/e-mail", "routes/people.email.tsx"),
  ...page("mijn/e-mail/bevestigen", "routes/people.email-confirm.tsx"),
  ...page("e-mail/afmelden", "routes/people.unsubscribe.tsx"),
];

const staff: RouteConfigEntry[] = [
  ...page("inloggen", "routes/staff.sign-in.tsx"),
  ...page("uitloggen", "routes/staff.sign-out.tsx"),
  ...page("inloggen/instellen", "routes/staff.set-up.tsx"),
  ...page("inloggen/organisatie", "routes/staff.organisation.tsx"),
  ...page("inloggen/organisatie/:id", "routes/staff.organisation-start.ts"),
  ...page("inloggen/organisatie/:id/terug", "routes/staff.organisation-return.ts"),
  ...page("werkplek", "routes/desk/home.tsx"),
  ...page("werkplek/hulp", "routes/desk/manual.tsx"),
  ...page("werkplek/hulp/:chapter", "routes/desk/manual-chapter.tsx"),
  ...page("werkplek/zoeken", "routes/desk/search.tsx"),
  ...page("werkplek/begin", "routes/desk/first-steps.tsx"),
  ...page("werkplek/accounts", "routes/desk/accounts.tsx"),
  ...page("werkplek/accounts/nieuw", "routes/desk/account-new.tsx"),
  ...page("werkplek/accounts/organisaties", "routes/desk/organisations.tsx"),
  ...page("werkplek/accounts/organisaties/:id", "routes/desk/organisation.tsx"),
  ...page("werkplek/accounts/:id", "routes/desk/account.tsx"),
  ...page("werkplek/accounts/:id/uit", "routes/desk/account-off.tsx"),
  ...page("werkplek/instellingen", "routes/desk/settings.tsx"),
  ...page("werkplek/agenda", "routes/desk/calendar.tsx"),
  ...machine("kalender/:token.ics", "routes/staff.calendar-feed.ts"),
  ...page("werkplek/mijn-account", "routes/desk/own-account.tsx"),
  ...page("werkplek/beheer", "routes/desk/installation.tsx"),
  ...page("werkplek/logboek", "routes/desk/log.tsx"),
  ...page("werkplek/logboek.ndjson", "routes/desk/log-copy.ts"),
  ...page("werkplek/post", "routes/desk/outbox.tsx"),
];

const api: RouteConfigEntry[] = [
  ...page("open-data", "routes/open-data.tsx"),
  ...machine("open-data.jsonld", "routes/api/catalogue.ts"),
  ...machine(".well-known/security.txt", "routes/site.security-txt.ts"),
  ...machine("api/v1/openapi.json", "routes/api/openapi.ts"),
  ...machine("api/v1/rounds/:slug", "routes/api/round.ts"),
  ...machine("api/v1/rounds/:slug/participation", "routes/api/participation.ts"),
  ...machine("api/v1/rounds/:slug/participation.csv", "routes/api/participation-csv.ts"),
  ...machine("api/v1/rounds/:slug/participation.jj", "routes/api/participation-jj.ts"),
  ...machine(
    "api/v1/rounds/:slug/participation.csv-metadata.json",
    "routes/api/participation-csv-metadata.ts",
  ),
  ...machine("api/v1/rounds/:slug/snapshots", "routes/api/snapshots.ts"),
  ...machine("api/v1/rounds/:slug/snapshots/:number", "routes/api/snapshot.ts"),
  ...machine("api/v1/:collection", "routes/api/collection.ts"),
  ...machine("api/v1/*", "routes/api/not-found.ts"),
  ...machine("logboek-koppen.json", "routes/api/audit-heads.ts"),
  ...machine("gezond", "routes/health.ts"),
  ...machine("verlaten", "routes/left.ts"),
];

export default [
  ...[...rounds, ...information, ...surveys, ...sessions],
  ...[...proposals, ...moderation, ...reporting, ...advice, ...figures],
  ...[...search, ...people, ...staff, ...api],
  ...page("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
