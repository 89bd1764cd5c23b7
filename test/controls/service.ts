import type { CountryRules } from '../../core/provisioning/questions';

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

/** The provider's rules for the United States, shortened. */
export const unitedStates: CountryRules = {
  country: 'US',
  defaultCulture: 'en-US',
  cultures: ['en-US', 'es-US'],
  stateRequired: true,
  states: ['CA', 'NY', 'WA'],
  cityRequired: true,
  postalCodeRequired: true,
  postalCodePattern: '^\\d{5}(-\\d{4})?$',
  phonePattern: '^(1[\\-\\/\\.]?)?(\\((\\d{3})\\)|(\\d{3}))[\\-\\/\\.]?(\\d{3})[\\-\\/\\.]?(\\d{4})$',
  callingCodes: ['1'],
  registrationNumber: 'none',
  registrationNumberPattern: null,
  registrationNumberSample: null,
};

export const hungary: CountryRules = {
  country: 'HU',
  defaultCulture: 'hu-HU',
  cultures: ['hu-HU'],
  stateRequired: false,
  states: [],
  cityRequired: true,
  postalCodeRequired: true,
  postalCodePattern: '^\\d{4}$',
  phonePattern: null,
  callingCodes: ['36'],
  registrationNumber: 'required',
  registrationNumberPattern: '^\\d{8}$',
  registrationNumberSample: '12345678',
};
