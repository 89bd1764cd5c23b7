/** What goes wrong with a call on its way. `late`: the caller hears nothing, and the call arrives so much later (milliseconds by the clock). */
export type Trouble =
  { readonly kind: 'lost-before' | 'lost-after' | 'throttled' | 'failing' } | { readonly kind: 'late'; readonly after: number };
export type Where = 'checkout' | 'partner-center' | 'dataverse';
export type Armed = { readonly where: Where; readonly trouble: Trouble; times: number };

type Route = { readonly isDataverse: (url: string) => boolean; readonly dataverse: Handler; readonly partnerCenter: Handler };
type Handler = (request: Request) => Promise<Response>;

/** The way between the service's processes and both systems: calls can be lost before or after their effect, or arrive late. */
export const createNetwork = ({ isDataverse, dataverse, partnerCenter }: Route, now: () => number) => {
  const armed: Armed[] = [];
  const late: { readonly due: number; readonly request: Request }[] = [];
  /** By cart: the request id of a checkout of which nobody heard. */
  const unheard = new Map<string, string>();
  const broken: string[] = [];

  const whereOf = (request: Request): Where => {
    if (isDataverse(request.url)) return 'dataverse';
    return request.url.endsWith('/checkout') ? 'checkout' : 'partner-center';
  };
  const troubleFor = (where: Where): Trouble | null => {
    const found = armed.find(
      (each) => each.times > 0 && (each.where === where || (each.where === 'partner-center' && where === 'checkout')),
    );
    if (found === undefined) return null;
    found.times--;
    return found.trouble;
  };
  const deliver = (request: Request): Promise<Response> => (isDataverse(request.url) ? dataverse : partnerCenter)(request);

  const lost = (): never => {
    throw new TypeError('the connection was lost');
  };

  const carry = async (request: Request, trouble: Trouble | null): Promise<Response> => {
    switch (trouble?.kind) {
      case 'lost-before':
        return lost();
      case 'lost-after':
        await deliver(request);
        return lost();
      case 'late':
        late.push({ due: now() + trouble.after, request });
        return lost();
      case 'throttled':
        return Response.json({ statusCode: 429, message: 'Rate limit' }, { status: 429, headers: { 'Retry-After': '20' } });
      case 'failing':
        return Response.json({ error: { code: '0x0', message: 'no' } }, { status: 503 });
      default:
        return deliver(request);
    }
  };

  /** A checkout of which nobody heard may only be sent again as it was. */
  const watch = (request: Request): void => {
    const cart = /carts\/([^/]+)\/checkout/.exec(request.url)?.[1] ?? '';
    const sent = unheard.get(cart);
    const id = request.headers.get('ms-requestid') ?? '';
    if (sent !== undefined && sent !== id) broken.push(`cart ${cart} was checked out as ${id} though ${sent} was never answered`);
    unheard.set(cart, id);
  };

  return {
    armed,
    /** What the calls themselves have broken. */
    broken,
    async send(request: Request): Promise<Response> {
      const where = whereOf(request);
      if (where === 'checkout') watch(request);
      const answer = await carry(request, troubleFor(where));
      if (where === 'checkout' && answer.status < 500) unheard.delete(/carts\/([^/]+)\/checkout/.exec(request.url)?.[1] ?? '');
      return answer;
    },
    /** What was under way for long enough arrives. */
    async arrive(): Promise<void> {
      for (const each of late.splice(0)) {
        if (each.due <= now()) await deliver(each.request).catch(() => undefined);
        else late.push(each);
      }
    },
    calm: () => void armed.splice(0),
  };
};
export type Network = ReturnType<typeof createNetwork>;
