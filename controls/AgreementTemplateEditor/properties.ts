import type { TemplateKind } from '../../core/templates/merge-fields';
import { nameOf, templateKind } from '../../solution/rows';

/** The control's properties, as in its manifest. */
export type Inputs = {
  readonly body: ComponentFramework.PropertyTypes.StringProperty;
  readonly subject: ComponentFramework.PropertyTypes.StringProperty;
  readonly kind: ComponentFramework.PropertyTypes.OptionSetProperty;
};
export type Outputs = { body?: string; subject?: string };

/** A template whose kind is not chosen yet is offered what every kind is offered. */
export const kindOf = (value: number | null): TemplateKind => nameOf(templateKind, value) ?? 'ResellerTerms';
