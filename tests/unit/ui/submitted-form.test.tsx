import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SubmittedForm, SubmittedFormProvider } from "~/features/site/ui/submitted-form";
import { LanguageProvider } from "~/i18n/context";

function shown(fields: Record<string, string> | undefined, retry = true): string {
  return renderToStaticMarkup(
    <LanguageProvider language="nl">
      <SubmittedFormProvider fields={fields && new URLSearchParams(fields)}>
        <SubmittedForm address="/voorstellen/nieuw" retry={retry} />
      </SubmittedFormProvider>
    </LanguageProvider>,
  );
}

test("what was typed is there to send again, and to read", () => {
  const html = shown({ submission: "token", body: 'Een kamer waar het "stil" is' });
  expect(html).toContain('<form method="post" action="/voorstellen/nieuw">');
  expect(html).toContain('name="submission" value="token"');
  expect(html).toContain('name="body" value="Een kamer waar het &quot;stil&quot; is"');
  expect(html).toContain('<p class="submitted-text">Een kamer waar het &quot;stil&quot; is</p>');
  expect(html).toContain("Verstuur opnieuw");
});

test("where sending again leads nowhere, only what was written", () => {
  const html = shown({ submission: "token", body: "Een kamer voor stilte" }, false);
  expect(html).toContain('<p class="submitted-text">Een kamer voor stilte</p>');
  expect(html).not.toContain("<form");
  expect(html).not.toContain("token");
  expect(shown({ submission: "token", choice: "ja" }, false)).toBe("");
});

test("a password or a code is in no page", () => {
  expect(shown({ email: "a@example.org", password: "geheim woord" })).toBe("");
  expect(shown({ code: "V00R-BEE1-D001" })).toBe("");
});

test("also where sending again leads nowhere", () => {
  expect(shown({ password: "geheim woord" }, false)).toBe("");
});

test("without a form there is nothing to send", () => {
  expect(shown(undefined)).toBe("");
});
