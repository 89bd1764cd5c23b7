import * as React from './react';
import { isServiceProblem, ServiceProblem, type Service } from '../../core/service/client';
import { useService } from './service';

/** A refusal of the service, as it is shown. */
export type Refused = Pick<ServiceProblem, 'code' | 'correlationId'>;

export type Asking = {
  readonly isBusy: boolean;
  readonly problem: Refused | null;
  /** Asks, unless it is asked already; keeps the refusal to be shown. */
  readonly ask: <T>(question: (service: Service) => Promise<T>, onAnswer: (answer: T) => void) => void;
};

/** One question to the service at a time, with its refusal. */
export const useAsking = (): Asking => {
  const service = useService();
  const [isBusy, setBusy] = React.useState(false);
  const [problem, setProblem] = React.useState<Refused | null>(null);
  const mounted = React.useRef(true);
  React.useEffect(() => () => void (mounted.current = false), []);

  const ask: Asking['ask'] = (question, onAnswer) => {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    service(question).then(
      (answer) => {
        if (!mounted.current) return;
        setBusy(false);
        onAnswer(answer);
      },
      (reason: unknown) => {
        if (!mounted.current) return;
        setBusy(false);
        setProblem(isServiceProblem(reason) ? reason : new ServiceProblem('unexpected', ''));
      },
    );
  };

  return { isBusy, problem, ask };
};
