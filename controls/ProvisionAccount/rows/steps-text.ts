import { refusals, type RefusalCode } from '../../../core/provisioning/refusal';
import { stepNames, type StepName, type StepRecord, type StepState } from '../../../core/provisioning/steps';

const states: readonly StepState[] = ['pending', 'running', 'waiting', 'done', 'failed'];

/** The steps that the service wrote on the row. What cannot be read is left out: the screen then shows the step as still to come. */
export const parseSteps = (text: string | null): readonly StepRecord[] => {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? parsed.flatMap(stepOf) : [];
  } catch {
    return [];
  }
};

const stepOf = (value: unknown): readonly StepRecord[] => {
  if (typeof value !== 'object' || value === null) return [];
  const member = (name: keyof StepRecord): unknown => Reflect.get(value, name);
  const name = member('name');
  const state = member('state');
  if (!isName(name) || !isState(state)) return [];
  const attempts = member('attempts');
  const refusal = member('refusal');
  const startedOn = member('startedOn');
  const finishedOn = member('finishedOn');
  return [
    {
      name,
      state,
      attempts: typeof attempts === 'number' ? attempts : 0,
      ...(typeof startedOn === 'string' ? { startedOn } : {}),
      ...(typeof finishedOn === 'string' ? { finishedOn } : {}),
      ...(isRefusal(refusal) ? { refusal } : {}),
    },
  ];
};

const isName = (value: unknown): value is StepName => stepNames.some((name) => name === value);
const isState = (value: unknown): value is StepState => states.some((state) => state === value);
const isRefusal = (value: unknown): value is RefusalCode => typeof value === 'string' && value in refusals;
