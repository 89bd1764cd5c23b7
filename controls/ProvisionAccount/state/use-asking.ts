import * as React from 'react';
import { ServiceProblem } from '../service/problem';

export type Asking = {
  readonly isBusy: boolean;
  readonly problem: ServiceProblem | null;
  /** Asks, unless it is asked already; keeps the refusal to be shown. */
  readonly ask: <T>(question: () => Promise<T>, onAnswer: (answer: T) => void) => void;
};

/** One question to the service at a time, with its refusal. */
export const useAsking = (): Asking => {
  const [isBusy, setBusy] = React.useState(false);
  const [problem, setProblem] = React.useState<ServiceProblem | null>(null);
  const mounted = React.useRef(true);
  React.useEffect(() => () => void (mounted.current = false), []);

  const ask: Asking['ask'] = (question, onAnswer) => {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    question().then(
      (answer) => {
        if (!mounted.current) return;
        setBusy(false);
        onAnswer(answer);
      },
      (reason: unknown) => {
        if (!mounted.current) return;
        setBusy(false);
        setProblem(reason instanceof ServiceProblem ? reason : new ServiceProblem('unexpected', ''));
      },
    );
  };

  return { isBusy, problem, ask };
};
