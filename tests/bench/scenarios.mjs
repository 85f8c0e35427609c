/**
 * What is measured. `share` says of which reference the speed is a part, `target` how large that part should be.
 */
import { fillForm } from "./form.mjs";

const SURVEY = "/vragenlijsten/wonen-en-verblijf";
/** What each copy of a form carries, so that it counts once. */
const TOKEN = "submission";

/** Pages that are asked for again and again, and weighed in Chromium; `target` is for a browser with a cookie of ours. */
export const PAGES = [
  { name: "home", path: "/", target: 0.08 },
  { name: "list of 50", path: "/voorstellen", target: 0.1 },
  { name: "round", path: "/rondes/prioritaire-opgave-jeugd", target: 0.08 },
  { name: "principle", path: "/principes/1", target: 0.08 },
  { name: "survey page", path: SURVEY },
];

/** Shares of the bare page for a page that is kept, and while something is committed all the time. */
const KEPT = 0.6;
const KEPT_WHILE_WRITING = 0.4;
/** Commands per second that are committed beside a measurement. */
const WRITES_PER_SECOND = 20;
/** Numbers of the visitors who write beside a measurement, beyond those who are measured. */
const WRITERS = 60_000;

/** A form counts in the browser that got it, which is known by this cookie. */
export const BROWSER = { Cookie: "inbreng-form=bench" };

/** A different visitor each time, as the proxy in front would say: limits per network stay what they are. */
function visitor(number) {
  const part = (shift) => (number >> shift) & 255;
  return { "X-Forwarded-For": `10.${part(8)}.${part(0)}.1`, ...BROWSER };
}

/** A page for somebody without a cookie, as most visitors are. */
function* getPage(path) {
  yield { path };
}

/** The same for a browser that was shown a form: no page is kept for it, and every loader runs. */
function* getPageWithCookie(path) {
  yield { path, headers: BROWSER };
}

function formPost(base, path, fields, number) {
  return {
    method: "POST",
    path,
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      Origin: new URL(base).origin,
      ...visitor(number),
    },
    body: fields.toString(),
    expect: [302, 303],
  };
}

/**
 * The survey with every question that these answers lead to, filled in.
 *
 * A submission that lacks something is given back as one page with all questions. The first time that shows the
 * questions of somebody who answered nothing, the second time those that follow from the answers.
 *
 * @param {(step: import("./load.mjs").Ask) => Promise<{ text: string }>} askProduct
 */
export async function readFilledSurvey(base, askProduct) {
  const start = await askProduct({ path: SURVEY, headers: BROWSER });
  let filled = new URLSearchParams({ [TOKEN]: tokenOf(start.text) });
  for (let pass = 0; pass < 2; pass += 1) {
    filled.delete("role");
    const whole = await askProduct({ ...formPost(base, SURVEY, filled, 0), expect: [422] });
    filled = fillForm(whole.text).fields;
  }
  return filled;
}

function tokenOf(html) {
  const token = fillForm(html).fields.get(TOKEN);
  if (token === null) throw new Error("The survey page carries no token for a submission");
  return token;
}

function surveyPost(base, filled, html, number) {
  const fields = new URLSearchParams(filled);
  fields.set(TOKEN, tokenOf(html));
  return formPost(base, SURVEY, fields, number);
}

/** A complete submission: the page is read, then the answers are sent. */
function* pageAndPost(base, filled, number) {
  const page = yield { path: SURVEY, headers: visitor(number) };
  yield surveyPost(base, filled, page.text, number);
}

/** Twelve answers of the kind the product's survey gets, for the bare server. */
const REFERENCE_BODY = new URLSearchParams([
  ["role", "youth"],
  ...Array.from({ length: 12 }, (_, index) => [
    `answers.q${index + 1}`,
    `An answer, number ${index}`,
  ]),
]);

function* referencePost(base, number) {
  yield formPost(base, "/", REFERENCE_BODY, number);
}

/** The bare server's own scenarios, which the shares are computed from. */
export function referenceScenarios(base) {
  return [
    { name: "reference page", base, visits: () => getPage("/") },
    { name: "reference submission", base, visits: (number) => referencePost(base, number) },
  ];
}

/** Submissions without their page, which were all read beforehand. */
function preparedPosts(base, filled, pages) {
  return function* post(number) {
    const page = pages[number];
    if (page === undefined) throw new Error("More submissions were sent than were made ready");
    yield surveyPost(base, filled, page, number);
  };
}

/**
 * The product's scenarios. One that has `prepare` gets that page, once for each visit it may make.
 *
 * @param {URLSearchParams} filled the survey, filled in
 */
export function productScenarios(base, filled) {
  const submission = { base, share: "reference submission" };
  return [
    ...PAGES.filter(({ target }) => target !== undefined).flatMap(({ name, path }) => [
      {
        name: `${name}, kept`,
        base,
        share: "reference page",
        target: KEPT,
        visits: () => getPage(path),
      },
      {
        name: `${name}, kept, ${WRITES_PER_SECOND} commands per second`,
        base,
        share: "reference page",
        target: KEPT_WHILE_WRITING,
        meanwhile: {
          perSecond: WRITES_PER_SECOND,
          visits: (number) => pageAndPost(base, filled, WRITERS + number),
        },
        visits: () => getPage(path),
      },
    ]),
    ...PAGES.map(({ name, path, target }) => ({
      name: `${name}, with a cookie`,
      base,
      share: "reference page",
      target,
      visits: () => getPageWithCookie(path),
    })),
    {
      ...submission,
      name: "submission, page and POST",
      visits: (number) => pageAndPost(base, filled, number),
    },
    {
      ...submission,
      name: "submission, POST alone",
      target: 0.3,
      prepare: SURVEY,
      preparedVisits: (pages) => preparedPosts(base, filled, pages),
    },
  ];
}

/** The same pages of a product that memoises nothing: every query runs and every page is written. */
export function bareScenarios(base) {
  return PAGES.map(({ name, path }) => ({
    name: `${name}, nothing memoised`,
    base,
    share: "reference page",
    visits: () => getPageWithCookie(path),
  }));
}
