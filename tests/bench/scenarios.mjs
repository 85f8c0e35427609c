/**
 * What is measured. `share` says of which reference the speed is a part, `target` how large that part should be.
 */
import { fillForm } from "./form.mjs";

const SURVEY = "/vragenlijsten/wonen-en-verblijf";

/** Pages that are asked for again and again, and weighed in Chromium. */
export const PAGES = [
  { name: "home", path: "/" },
  { name: "list of 50", path: "/voorstellen?pageSize=50", target: 0.07 },
  { name: "round", path: "/rondes/regiovisie-2021" },
  { name: "principle", path: "/principes/1" },
  { name: "survey page", path: SURVEY },
];

/** A different visitor each time, as the proxy in front would say: limits per network stay what they are. */
function visitor(number) {
  const part = (shift) => (number >> shift) & 255;
  return { "X-Forwarded-For": `10.${part(8)}.${part(0)}.1` };
}

function* getPage(path) {
  yield { path };
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

/** A complete submission: the page is read, filled in and sent. */
function* pageAndPost(base, number) {
  const page = yield { path: SURVEY, headers: visitor(number) };
  const { action, fields } = fillForm(page.text);
  yield formPost(base, action ?? SURVEY, fields, number);
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

/** The bare server's own scenarios, which the shares are reckoned from. */
export function referenceScenarios(base) {
  return [
    { name: "reference page", base, visits: () => getPage("/") },
    { name: "reference submission", base, visits: (number) => referencePost(base, number) },
  ];
}

/**
 * Submissions without their page: each is made ready beforehand, because a form carries a key that counts once.
 *
 * @param {string[]} pages the survey page, as many times as there may be submissions
 */
function preparedPosts(base, pages) {
  const ready = pages.map(fillForm);
  return function* post(number) {
    const form = ready[number];
    if (form === undefined) throw new Error("More submissions were sent than were made ready");
    yield formPost(base, form.action ?? SURVEY, form.fields, number);
  };
}

/** The product's scenarios. One that has `prepare` gets that page, once for each visit it may make. */
export function productScenarios(base) {
  const submission = { base, share: "reference submission" };
  return [
    ...PAGES.map(({ name, path, target }) => ({
      name,
      base,
      share: "reference page",
      target,
      visits: () => getPage(path),
    })),
    {
      ...submission,
      name: "submission, page and POST",
      visits: (number) => pageAndPost(base, number),
    },
    {
      ...submission,
      name: "submission, POST alone",
      target: 0.15,
      prepare: SURVEY,
      visitsOf: (pages) => preparedPosts(base, pages),
    },
  ];
}
