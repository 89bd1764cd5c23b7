import { createGiven } from './given';
import type { Host } from './host';
import type { Texts } from './text';

/** The form that the control stands on. */
export const [GiveHost, useHost] = createGiven<Host>('ControlFrame');

/** The sentences of the person's language. */
export const useTexts = (): Texts => useHost().texts;
