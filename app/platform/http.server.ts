import { replace } from "@remix-run/node";
import type { AppLoadContext } from "@remix-run/node";

/**
 * The one table from the code of a refusal to its HTTP status. What is not yours looks like what is not there (404); what is
 * wrong in what was filled in is 422; what was right but no longer fits how things stand is 409.
 */
const STATUS_OF_CODE = {
  malformed: 400,
  not_found: 404,
  forbidden: 404,
  not_public: 404,
  other_body: 404,
  parent_not_found: 404,
  no_speaking: 404,
  closed_in_demo: 403,
  gone: 410,
  too_large: 413,
  rate: 429,
  unavailable: 503,

  invalid: 422,
  key_taken: 422,
  form_expired: 422,
  cookies_missing: 422,
  incomplete: 422,
  issuer_unsafe: 422,
  not_a_service: 422,
  not_linked: 422,
  other_organisation: 422,
  provider_cancelled: 422,
  provider_down: 422,
  provider_refused: 422,
  secret_missing: 422,
  key_unusable: 422,
  address_crowded: 422,
  address_invalid: 422,
  address_missing: 422,
  appeal_reason_missing: 422,
  assignee_missing: 422,
  address_unchanged: 422,
  already_there: 422,
  answer_missing: 422,
  before_last_entry: 422,
  body_missing: 422,
  body_not_for_role: 422,
  code_missing: 422,
  code_too_long: 422,
  code_too_short: 422,
  code_unknown: 422,
  code_unknown_character: 422,
  code_wrong: 422,
  contradicts: 422,
  credentials_refused: 422,
  password_first: 422,
  declaration_refused: 422,
  circular: 422,
  count_too_large: 422,
  date_in_future: 422,
  date_past: 422,
  depends_on_itself: 422,
  destination_missing: 422,
  empty: 422,
  explanation_missing: 422,
  explanation_too_long: 422,
  frames: 422,
  frames_day_counts: 422,
  group_too_small: 422,
  last_administrator: 422,
  last_listener: 422,
  look_first: 422,
  merge_cycle: 422,
  merge_into_itself: 422,
  merge_target_not_found: 422,
  merge_target_not_public: 422,
  minutes_out_of_range: 422,
  no_point: 422,
  none_chosen: 422,
  not_shown: 422,
  note_missing: 422,
  outcome_not_possible: 422,
  outside_round: 422,
  own_account: 422,
  password_common: 422,
  password_has_address: 422,
  password_repeats: 422,
  password_too_long: 422,
  password_too_short: 422,
  question_unanswered: 422,
  reason_missing: 422,
  redaction_covers_everything: 422,
  redaction_empty: 422,
  personal_data_left: 422,
  redaction_missing: 422,
  redaction_not_found: 422,
  redaction_outside_text: 422,
  resubmit_missing: 422,
  rule_missing: 422,
  scope_refused: 422,
  statement_too_long: 422,
  statement_too_short: 422,
  subject_missing: 422,
  text_missing: 422,
  theme_missing: 422,
  text_too_short: 422,
  text_too_long: 422,
  threshold_lowered: 422,
  option_too_long: 422,
  options_too_few: 422,
  options_too_many: 422,
  too_many: 422,
  too_quick: 422,
  trap_filled: 422,
  unknown_choice: 422,
  work_left: 422,
  unknown_declaration: 422,
  unknown_line: 422,
  unknown_point: 422,
  unknown_proposal: 422,
  unknown_type: 422,

  form_sent: 409,
  full: 409,
  nobody: 409,
  nothing_next: 409,
  closed: 409,
  close_before_open: 409,
  close_in_past: 409,
  close_missing: 409,
  not_draft: 409,
  not_planned: 409,
  nothing_to_answer: 409,
  round_closes_earlier: 409,
  round_opens_later: 409,
  round_not_open: 409,
  already_closed: 409,
  already_reported: 409,
  already_withdrawn: 409,
  already_taken: 409,
  differs: 409,
  in_use: 409,
  last_page: 409,
  no_new_version: 409,
  not_later: 409,
  not_open: 409,
  page_not_empty: 409,
  questionnaire_refused: 409,
  still_open: 409,
  too_much: 409,
  unknown: 409,
  withdrawn: 409,
  duplicate: 409,
  conflict: 409,
  already_decided: 409,
  address_taken: 409,
  already_challenged: 409,
  already_done: 409,
  appeal_too_late: 409,
  appealed_before: 409,
  already_extended: 409,
  already_linked: 409,
  already_merged: 409,
  already_overdue: 409,
  alike_changed: 409,
  already_published: 409,
  already_replied: 409,
  already_registered: 409,
  changed_meanwhile: 409,
  duplicate_name: 409,
  figures_refused: 409,
  has_votes: 409,
  item_changed: 409,
  label_taken: 409,
  last_input: 409,
  moments_out_of_order: 409,
  needs_other_moderator: 409,
  needs_second_moderator: 409,
  not_a_whole_number: 409,
  erased: 409,
  not_decided: 409,
  not_on_site: 409,
  not_your_decision: 409,
  nothing_to_undo: 409,
  something_since: 409,
  undo_too_late: 409,
  waits_already: 409,
  not_invited: 409,
  not_judged: 409,
  not_moderator: 409,
  nothing_to_appeal: 409,
  not_ready: 409,
  not_reported_back: 409,
  only_safety_officer: 409,
  only_version: 409,
  own_challenge: 409,
  own_item: 409,
  own_proposal: 409,
  merged: 409,
  points_open: 409,
  published: 409,
  report_refused: 409,
  round_closed: 409,
  stale: 409,
  struck: 409,
  text_unchanged: 409,
  too_soon: 409,
  unchanged: 409,
  withdrawn_by_author: 409,
  wrong_shape: 409,
  wrong_state: 409,
} as const;

export type RefusalCode = keyof typeof STATUS_OF_CODE;
export type Refusal = { ok: false; code: RefusalCode };

/** Codes whose answer says nothing about what was asked for. */
export type HiddenCode = {
  [Code in RefusalCode]: (typeof STATUS_OF_CODE)[Code] extends 400 | 404 ? Code : never;
}[RefusalCode];

/** The HTTP status of a refusal. */
export function statusOf(code: RefusalCode): number {
  return STATUS_OF_CODE[code];
}

/** The answer for something that does not exist, or is not the asker's. */
export function notFound(): Response {
  return new Response(null, { status: statusOf("not_found"), statusText: "Not found" });
}

/** Headers of a page that is somebody's own: no cache keeps it. */
export const PRIVATE_HEADERS = { "Cache-Control": "no-store" } as const;

/** Sends the browser on after a post, so that a reload repeats nothing. */
export function seeOther(location: string, cookies: string[] = []): Response {
  const headers = new Headers({ Location: location, "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** A permanent redirect, for an address that moved. */
function movedTo(location: string): Response {
  return replace(location, 301);
}

/** The answer for something that is not at its address: where it went, or that it does not exist. */
export function movedOrNotFound(address: string | null): Response {
  return address === null ? notFound() : movedTo(address);
}

/** 429 with the seconds after which trying again makes sense. */
export function tooMany(retryAfterSeconds: number): Response {
  return new Response(null, {
    status: statusOf("rate"),
    statusText: "Too many requests",
    headers: { "Retry-After": String(Math.max(1, Math.ceil(retryAfterSeconds))) },
  });
}

/**
 * A text for programs that is the same for everybody. It goes to the server as a page does, so that it is kept as one
 * (`page-cache.server.ts`) while nothing it was made from changes.
 */
export function cachedFile(context: AppLoadContext, text: string, mediaType: string): Response {
  context.page = text;
  return new Response(null, { headers: { "Content-Type": `${mediaType}; charset=utf-8` } });
}

/**
 * Hands a stored file out. A PDF is saved rather than shown, so that nothing in it runs on this site.
 * @param name under which a PDF is saved
 */
export function fileResponse(
  { bytes, mediaType }: { bytes: Uint8Array<ArrayBuffer>; mediaType: string },
  name: string,
  cacheControl: string,
): Response {
  return new Response(bytes, {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition":
        mediaType === "application/pdf" ? `attachment; filename="${name}.pdf"` : "inline",
      "Content-Length": String(bytes.length),
      "Cache-Control": cacheControl,
    },
  });
}
