/** The id of the form of the question that is open: every button of the page writes it first, so that nothing is lost. */
export const EDITOR_FORM = "vraag";

/** The id of the form with the steps on questions and pages, while no question is open. */
export const STEPS_FORM = "stappen";
