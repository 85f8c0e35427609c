/** The addresses of staff and their accounts; `routes.ts` has all others. */
import type { RouteConfigEntry } from "@remix-run/route-config";
import { machine, page } from "./route-entries";

export const staff: RouteConfigEntry[] = [
  ...page("inloggen", "routes/staff.sign-in.tsx"),
  ...page("uitloggen", "routes/staff.sign-out.tsx"),
  ...page("inloggen/instellen", "routes/staff.set-up.tsx"),
  ...page("inloggen/organisatie", "routes/staff.organisation.tsx"),
  ...page("inloggen/organisatie/:id", "routes/staff.organisation-start.ts"),
  ...machine("inloggen/organisatie/:id/sleutels", "routes/staff.organisation-keys.ts"),
  ...page("inloggen/organisatie/:id/terug", "routes/staff.organisation-return.ts"),
  ...page("inloggen/organisatie/:id/uitloggen", "routes/staff.organisation-leave.ts"),
  ...page("inloggen/uitgelogd", "routes/staff.signed-out.tsx"),
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
