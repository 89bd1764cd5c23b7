import type { Call } from './call';

/** What goes wrong with a call on its way. `misread`: it takes effect, and is answered with a conflict that nobody knows. `late`: the caller hears nothing, and the call arrives so much later (milliseconds by the clock). */
export type Trouble =
  { readonly kind: 'lost-before' | 'lost-after' | 'throttled' | 'failing' | 'misread' } | { readonly kind: 'late'; readonly after: number };
export type Where = 'checkout' | 'partner-center' | 'dataverse';
export type Armed = { readonly where: Where; readonly trouble: Trouble; times: number };

/** `by` names the process that sends. */
type Handler = (call: Call, by: string) => Promise<Response>;
type Route = { readonly isDataverse: (url: string) => boolean; readonly dataverse: Handler; readonly partnerCenter: Handler };

/** No call is under way longer: its caller has given it up by then, whatever it waits for. */
export const longestUnderWay = 8 * 60_000;

/** The way between the service's processes and both systems: calls can be lost before or after their effect, or arrive late. */
export const createNetwork = ({ isDataverse, dataverse, partnerCenter }: Route, now: () => number) => {
  const armed: Armed[] = [];
  const late: { readonly due: number; readonly deliver: () => Promise<Response> }[] = [];

  const whereOf = ({ url }: Call): Where => {
    if (isDataverse(url)) return 'dataverse';
    return url.endsWith('/checkout') ? 'checkout' : 'partner-center';
  };
  const troubleFor = (where: Where): Trouble | null => {
    const found = armed.find(
      (each) => each.times > 0 && (each.where === where || (each.where === 'partner-center' && where === 'checkout')),
    );
    if (found === undefined) return null;
    found.times--;
    return found.trouble;
  };

  const lost = (): never => {
    throw new TypeError('the connection was lost');
  };

  return {
    arm: (trouble: Armed): void => void armed.push({ ...trouble }),
    async send(call: Call, by: string): Promise<Response> {
      const deliver = (): Promise<Response> => (isDataverse(call.url) ? dataverse : partnerCenter)(call, by);
      const trouble = troubleFor(whereOf(call));
      switch (trouble?.kind) {
        case 'lost-before':
          return lost();
        case 'lost-after':
          await deliver();
          return lost();
        case 'late':
          late.push({ due: now() + trouble.after, deliver });
          return lost();
        case 'throttled':
          return Response.json({ statusCode: 429, message: 'Rate limit' }, { status: 429, headers: { 'Retry-After': '20' } });
        case 'misread':
          await deliver();
          return Response.json({ code: 0, description: 'Conflict' }, { status: 409 });
        case 'failing':
          return Response.json({ error: { code: '0x0', message: 'no' } }, { status: 503 });
        default:
          return deliver();
      }
    },
    /** What was under way for long enough arrives. */
    async arrive(): Promise<void> {
      for (const each of late.splice(0)) {
        if (each.due <= now()) await each.deliver().catch(() => undefined);
        else late.push(each);
      }
    },
    calm: (): void => void armed.splice(0),
  };
};
export type Network = ReturnType<typeof createNetwork>;
