import * as React from '../../common/react';
import { useService } from '../../common/service';

/** What is known of `{prefix}.onmicrosoft.com`; `unknown` after the provider could not be asked, which keeps nobody from going on. */
export type DomainView = { readonly prefix: string; readonly state: 'none' | 'checking' | 'free' | 'taken' | 'unknown' };

const pause = 400;

/** Asks while the person types: a moment after the last letter, and an answer for an earlier prefix is dropped with its question. */
export const useDomain = (providerId: string | null, prefix: string, askable: boolean): DomainView => {
  const ask = useService();
  const [view, setView] = React.useState<DomainView>({ prefix: '', state: 'none' });

  React.useEffect(() => {
    if (providerId === null || !askable) return setView({ prefix, state: 'none' });
    const question = new AbortController();
    setView({ prefix, state: 'checking' });
    const tell = (state: DomainView['state']) => question.signal.aborted || setView({ prefix, state });
    const timer = setTimeout(() => {
      ask((service) => service.domain(providerId, prefix, question.signal)).then(
        (answer) => tell(answer.available ? 'free' : 'taken'),
        () => tell('unknown'),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      question.abort();
    };
  }, [providerId, prefix, askable]);

  return view.prefix === prefix ? view : { prefix, state: askable ? 'checking' : 'none' };
};
