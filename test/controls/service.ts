type Answer = { readonly status: number; readonly body?: unknown } | 'unreachable' | 'never';
type Question = { readonly method: string; readonly path: string; readonly body: unknown; readonly signal: AbortSignal };

/** Our service at the edge of the network: what it was asked, and what it answers. */
export type ServiceStub = {
  readonly questions: Question[];
  readonly fetch: typeof fetch;
  /** Answers questions whose `METHOD path` begins so; the last word wins. */
  answer(begins: string, answer: Answer): void;
  asked(begins: string): readonly Question[];
};

export const createServiceStub = (): ServiceStub => {
  const questions: Question[] = [];
  const answers: { readonly begins: string; readonly answer: Answer }[] = [];
  return {
    questions,
    answer: (begins, answer) => void answers.unshift({ begins, answer }),
    asked: (begins) => questions.filter(({ method, path }) => `${method} ${path}`.startsWith(begins)),
    fetch: (input, init = {}) => {
      const url = new URL(String(input));
      const method = init.method ?? 'GET';
      const path = `${url.pathname}${url.search}`;
      const signal = init.signal ?? new AbortController().signal;
      questions.push({ method, path, body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined, signal });
      const answer = answers.find(({ begins }) => `${method} ${path}`.startsWith(begins))?.answer ?? 'unreachable';
      return respond(answer, signal);
    },
  };
};

const respond = (answer: Answer, signal: AbortSignal): Promise<Response> => {
  if (answer === 'unreachable') return Promise.reject(new TypeError('Failed to fetch'));
  if (answer === 'never') return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
  const { status, body } = answer;
  const response = {
    ok: status < 400,
    status,
    headers: { get: () => (body === undefined ? null : 'application/json') },
    json: () => (body === undefined ? Promise.reject(new Error('no body')) : Promise.resolve(body)),
  };
  return Promise.resolve(response as unknown as Response);
};
