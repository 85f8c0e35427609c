/** No page is hydrated in the browser, so what Remix would give its script is for nobody. */
import { expect, test } from "vitest";
import { visit } from "../../support/application";

test.each([
  "/_root.data",
  "/rondes.data",
  "/en/rondes/prioritaire-opgave-jeugd.data?_routes=root",
  "/werkplek/logboek.data",
  "/VOORSTELLEN.DATA",
  "/rondes%2Edata",
  "/__manifest?p=/rondes&version=test",
  "/__manifest",
])("%s is not there", async (path) => {
  const answer = await visit(path);
  expect(answer.status).toBe(404);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  const text = await answer.text();
  expect(text).not.toMatch(/prioritaire|loaderData|routes\//);
});
