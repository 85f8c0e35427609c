import { z } from "zod";
import { titleField } from "~/i18n/form-fields";
import { TEMPLATE_KINDS, TEMPLATE_NAME_LENGTH } from "./domain/own-template";

/** The column that says what a template is of. */
export const templateKindSchema = z.enum(TEMPLATE_KINDS);

/** What a template is called. */
export const templateNameSchema = z.object({ name: titleField(TEMPLATE_NAME_LENGTH) });
