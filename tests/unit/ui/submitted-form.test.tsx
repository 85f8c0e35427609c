import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SubmittedForm, SubmittedFormProvider } from "~/features/site/ui/submitted-form";
import { LanguageProvider } from "~/i18n/context";

function shown(fields: Record<string, string> | undefined): string {
  return renderToStaticMarkup(
    <LanguageProvider language="nl">
      <SubmittedFormProvider fields={fields && new URLSearchParams(fields)}>
        <SubmittedForm address="/voorstellen/nieuw" />
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

test("a password or a code is in no page", () => {
  expect(shown({ email: "a@example.org", password: "geheim woord" })).toBe("");
  expect(shown({ code: "V00R-BEE1-D001" })).toBe("");
});

test("without a form there is nothing to send", () => {
  expect(shown(undefined)).toBe("");
});
