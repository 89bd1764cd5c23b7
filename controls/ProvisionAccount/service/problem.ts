import { refusals } from '../../../core/provisioning/refusal';
import type { Problem } from '../../../core/provisioning/questions';

const others = ['invalid-question', 'not-signed-in', 'not-found', 'not-yours', 'gone'] as const satisfies readonly Problem['code'][];

export type ProblemCode = Problem['code'] | 'service-unreachable';

/** The service refused, or could not be asked. `correlationId` is for the administrator and may be empty. */
export class ServiceProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly correlationId: string,
  ) {
    super(code);
  }
}

/** Reads a refusal of the service; one in words that this version does not know is `unexpected`. */
export const problemOf = (body: unknown): ServiceProblem => {
  const member = (name: keyof Problem): unknown => (typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined);
  const code = member('code');
  const correlationId = member('correlationId');
  return new ServiceProblem(isCode(code) ? code : 'unexpected', typeof correlationId === 'string' ? correlationId : '');
};

const isCode = (value: unknown): value is Problem['code'] =>
  typeof value === 'string' && (value in refusals || others.some((code) => code === value));
