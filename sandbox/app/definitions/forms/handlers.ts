import { flagOf } from '../../../dataverse/solution/values';
import { child, children, descendants, type XmlElement } from '../../../platform/xml';
import type { FormHandler } from '../../client/form/form-definition';

/** Handlers of the form's own events and of its tabs' (`tabstatechange` stands inside its tab). */
export const handlersOf = (form: XmlElement): readonly FormHandler[] => [
  ...children(child(form, 'events'), 'event').flatMap((event) =>
    eventHandlers(event, event.attributes['attribute']?.toLowerCase() ?? null),
  ),
  ...children(child(form, 'tabs'), 'tab').flatMap((tab) =>
    [...descendants(tab, 'event')].flatMap((event) => eventHandlers(event, tab.attributes['name'] ?? null)),
  ),
];

const eventHandlers = (event: XmlElement, target: string | null): readonly FormHandler[] =>
  children(child(event, 'Handlers'), 'Handler').map(({ attributes }) => ({
    event: (event.attributes['name'] ?? '').toLowerCase(),
    target,
    function: attributes['functionName'] ?? '',
    library: attributes['libraryName'] ?? '',
    enabled: flagOf(attributes['enabled'], true),
    passExecutionContext: flagOf(attributes['passExecutionContext'], false),
    parameters: attributes['parameters'] ?? '',
  }));
