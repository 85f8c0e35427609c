import { surveyFileJsonSchema } from "~/features/surveys/schema/survey-file";

/** The JSON Schema of a survey file, for programs that write or check one. */
export function loader() {
  return Response.json(surveyFileJsonSchema(), {
    headers: {
      "Content-Type": "application/schema+json; charset=utf-8",
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "public, max-age=3600",
    },
  });
}
