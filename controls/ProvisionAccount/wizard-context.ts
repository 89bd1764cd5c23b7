import { createGiven } from '../common/given';
import type { DraftChange } from '../../core/provisioning/change-draft';
import type { Draft, DraftField, WizardStep } from '../../core/provisioning/draft';
import type { ProviderFacts } from '../../core/provisioning/provider';
import type { WizardFacts } from '../../core/provisioning/wizard';
import type { Run } from './rows/run-row';
import type { DomainView } from './state/use-domain';

/** What every screen of the wizard is given. */
export type WizardState = {
  readonly run: Run;
  readonly draft: Draft;
  readonly change: (change: DraftChange) => void;
  readonly facts: WizardFacts;
  readonly provider: ProviderFacts | null;
  readonly domain: DomainView;
  /** The sentence beside a field, or nothing. */
  readonly sentenceFor: (field: DraftField) => string | undefined;
  /** Done at the provider already, so that it cannot be answered anew. */
  readonly isLocked: (field: DraftField) => boolean;
  readonly go: (step: WizardStep) => void;
};

export const [GiveWizard, useWizard] = createGiven<WizardState>('Wizard');
