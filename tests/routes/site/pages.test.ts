import { describe, expect, test } from "vitest";
import { visit } from "../../support/application";
import { withoutOptionalScript } from "../../support/optional-script";

describe("every page", () => {
  test.each([
    ["/", "nl"],
    ["/en", "en"],
  ])("%s speaks its language and carries no script", async (path, language) => {
    const answer = await visit(path);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(html).toContain(`<html lang="${language}" dir="ltr">`);
    expect(withoutOptionalScript(html)).not.toContain("<script");
    expect(html).not.toMatch(/ style="/);
  });

  test("an address that does not exist is a page that says so, with status 404", async () => {
    const answer = await visit("/dit-bestaat-niet");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("<h1");
  });
});
