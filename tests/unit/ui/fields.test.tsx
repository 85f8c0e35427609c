import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Checkbox } from "~/ui/checkbox";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FieldNamesProvider, newFieldNames } from "~/ui/field-names";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { ScaleField } from "~/ui/scale-field";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

const options = [
  { value: "a", label: "Een" },
  { value: "b", label: "Twee" },
];
const asked = { name: "answers.q1", label: "Vraag", description: "Waarom", error: "Vul dit in" };

/** The first start tag of the element in the markup, with its attributes. */
function tag(html: string, element: string): string {
  return new RegExp(`<${element}\\b[^>]*>`).exec(html)?.[0] ?? "";
}

const singles: [string, string, ReactElement][] = [
  ["TextField", "input", <TextField key="t" {...asked} defaultValue="oud" />],
  ["NumberField", "input", <NumberField key="n" {...asked} defaultValue={7} />],
  ["DateField", "input", <DateField key="d" {...asked} defaultValue="2026-03-12" />],
  ["TextAreaField", "textarea", <TextAreaField key="a" {...asked} defaultValue="oud" />],
  ["SelectField", "select", <SelectField key="s" {...asked} options={options} defaultValue="b" />],
];

describe.each(singles)("%s", (_, element, field) => {
  const html = renderToStaticMarkup(field);
  const control = tag(html, element);

  it("is named by its label", () => {
    expect(tag(html, "label")).toContain('for="field-answers.q1"');
    expect(control).toContain('id="field-answers.q1"');
    expect(control).toContain('name="answers.q1"');
  });

  it("is described by its description and its error, and marked invalid", () => {
    expect(control).toContain(
      'aria-describedby="field-answers.q1-description field-answers.q1-error"',
    );
    expect(control).toContain('aria-invalid="true"');
    expect(html).toContain('id="field-answers.q1-description"');
    expect(html).toContain('id="field-answers.q1-error"');
  });
});

describe("a field without description and error", () => {
  it("refers to nothing and is not invalid", () => {
    const control = tag(renderToStaticMarkup(<TextField name="title" label="Titel" />), "input");
    expect(control).not.toContain("aria-describedby");
    expect(control).not.toContain("aria-invalid");
    expect(control).toContain('aria-required="true"');
  });

  it("is not required when it says that it may stay empty", () => {
    const html = renderToStaticMarkup(
      <TextField name="email" label="E-mail" optionalText="hoeft niet" />,
    );
    expect(tag(html, "input")).not.toContain("aria-required");
    expect(html).toContain("(hoeft niet)");
  });
});

describe("what was typed", () => {
  it("stays in the field after a refused post", () => {
    expect(renderToStaticMarkup(<TextField {...asked} defaultValue="oud" />)).toContain(
      'value="oud"',
    );
    expect(renderToStaticMarkup(<TextAreaField {...asked} defaultValue="oud" />)).toContain(
      "oud</textarea>",
    );
    expect(
      renderToStaticMarkup(<SelectField {...asked} options={options} defaultValue="b" />),
    ).toContain('<option value="b" selected="">');
  });
});

describe("the character hint of a TextAreaField", () => {
  it("is read out with the field", () => {
    const html = renderToStaticMarkup(
      <TextAreaField name="body" label="Tekst" characterHint="Hooguit 20 tekens" />,
    );
    expect(tag(html, "textarea")).toContain('aria-describedby="field-body-hint"');
    expect(html).toContain('id="field-body-hint"');
  });
});

describe.each([
  ["RadioGroup", <RadioGroup key="r" {...asked} options={options} defaultValue="b" />, 'value="b"'],
  [
    "CheckboxGroup",
    <CheckboxGroup key="c" {...asked} options={options} defaultValues={["b"]} />,
    'value="b"',
  ],
  [
    "ScaleField",
    <ScaleField key="s" {...asked} lowLabel="niet" highLabel="wel" defaultValue="4" />,
    'value="4"',
  ],
])("%s", (_, field, chosen) => {
  const html = renderToStaticMarkup(field);

  it("is a fieldset with a legend that its description and error belong to", () => {
    expect(tag(html, "fieldset")).toContain(
      'aria-describedby="field-answers.q1-description field-answers.q1-error"',
    );
    expect(html).toMatch(/<legend[^>]*><span[^>]*>Vraag/);
  });

  it("gives the first choice the id that the error summary links to", () => {
    expect(tag(html, "input")).toContain('id="field-answers.q1"');
  });

  it("keeps the choice made, and only that one", () => {
    const checked = [...html.matchAll(/<input\b[^>]*checked=""[^>]*>/g)].map(([input]) => input);
    expect(checked).toHaveLength(1);
    expect(checked[0]).toContain(chosen);
  });

  it("has a label for every control", () => {
    const ids = [...html.matchAll(/<input\b[^>]*\bid="([^"]+)"/g)].map(([, id]) => id);
    const labelled = [...html.matchAll(/<label\b[^>]*\bfor="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(labelled.sort()).toEqual(ids.sort());
  });
});

describe("a question that is the title of its page", () => {
  it("is a heading within the legend or the label, so that it still names the field", () => {
    const group = renderToStaticMarkup(
      <RadioGroup {...asked} options={options} large heading={1} />,
    );
    const single = renderToStaticMarkup(<TextAreaField {...asked} large heading={1} />);
    expect(group).toMatch(/<legend[^>]*><h1[^>]*>Vraag<\/h1>/);
    expect(single).toMatch(/<label[^>]*><h1[^>]*>Vraag<\/h1>/);
  });
});

describe("Checkbox", () => {
  it("ties its error to the control", () => {
    const control = tag(
      renderToStaticMarkup(<Checkbox name="read" label="Gelezen" error="Vink dit aan" />),
      "input",
    );
    expect(control).toContain('aria-describedby="field-read-error"');
    expect(control).toContain('aria-invalid="true"');
  });
});

describe("ErrorSummary", () => {
  it("links each message to its field and can take the focus", () => {
    const html = renderToStaticMarkup(
      <ErrorSummary
        title="Er mist nog iets"
        errors={[{ field: "answers.q1", message: "Vul dit in" }, { message: "Probeer opnieuw" }]}
      />,
    );
    expect(tag(html, "div")).toContain('role="alert"');
    expect(tag(html, "div")).toContain('tabindex="-1"');
    expect(html).toContain('<a href="#field-answers.q1">Vul dit in</a>');
    expect(html).toContain("<li>Probeer opnieuw</li>");
  });

  it("is not there when nothing is wrong", () => {
    expect(renderToStaticMarkup(<ErrorSummary title="Er mist nog iets" errors={[]} />)).toBe("");
  });
});

describe("the summary above fields that told their names", () => {
  const lineAbout = (field: ReactElement, error: { message: string; about?: string }) => {
    const names = newFieldNames();
    const page = (
      <FieldNamesProvider names={names}>
        <ErrorSummary title="Niet goed" errors={[{ field: "title", ...error }]} />
        {field}
      </FieldNamesProvider>
    );
    renderToStaticMarkup(page);
    expect(names.isMissing()).toBe(true);
    return /<li>(.*?)<\/li>/.exec(renderToStaticMarkup(page))?.[1];
  };
  const missing = { message: "Vul dit in." };

  it("names the field of each line, with its own question mark where it is a question", () => {
    const titled = lineAbout(<TextField name="title" label="Titel" />, missing);
    expect(titled).toBe('<a href="#field-title">Titel: Vul dit in.</a>');
    const asked = lineAbout(<RadioGroup name="title" label="Wie?" options={options} />, missing);
    expect(asked).toBe('<a href="#field-title">Wie? Vul dit in.</a>');
    const ticked = lineAbout(<Checkbox name="title" label="Ik snap het" />, missing);
    expect(ticked).toBe('<a href="#field-title">Ik snap het: Vul dit in.</a>');
  });

  it("says more than the label where the form does, and leads to no field that nobody sees", () => {
    const row = lineAbout(<TextField name="title" label="Rij" />, {
      ...missing,
      about: "Tabel (rij)",
    });
    expect(row).toBe('<a href="#field-title">Tabel (rij): Vul dit in.</a>');
    expect(lineAbout(<HiddenField name="title" value="" />, missing)).toBe("Vul dit in.");
  });
});
