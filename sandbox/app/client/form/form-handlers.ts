import type { Libraries } from '../libraries';
import type { FormHandler } from './form-definition';
import type { FormEvent, FormEvents } from './form-events';

const events: Readonly<Record<string, FormEvent>> = { onload: 'load', onsave: 'save', onchange: 'change', tabstatechange: 'tab' };

/** Registers what the form's XML asks for. Functions are looked up when they are called, as their libraries may define them late. */
export const registerHandlers = (handlers: readonly FormHandler[], registry: FormEvents, libraries: Pick<Libraries, 'find'>): void => {
  for (const handler of handlers) {
    const event = events[handler.event];
    if (!handler.enabled || !event) continue;
    const target = event === 'change' || event === 'tab' ? handler.target : null;
    registry.add(event, target, (context) =>
      libraries.find(handler.function)(...(handler.passExecutionContext ? [context] : []), ...readParameters(handler.parameters)),
    );
  }
};

/** `"a", 1, {"b": true}` → the values. Strings may stand in single quotes. Fails on anything that is no literal. */
export const readParameters = (text: string): readonly unknown[] => {
  if (text.trim() === '') return [];
  const json = text.replace(/'([^'"\\]*)'/g, '"$1"');
  const values: unknown = JSON.parse(`[${json}]`);
  return Array.isArray(values) ? values : [];
};
