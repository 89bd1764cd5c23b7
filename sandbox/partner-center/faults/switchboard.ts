import { ConnectionLost, type Connection } from '../protocol/connection';
import type { World } from '../world';
import { faultMatches, faultRequest, type Fault, type FaultRequest } from './fault';

type Held = { readonly go: () => void; readonly lose: () => void; readonly caller: Connection };

/** The faults that are asked for, and the calls that are held. */
export const createSwitchboard = ({ database, newId }: Pick<World, 'database' | 'newId'>) => {
  const held = new Map<string, Set<Held>>();

  const list = (): Fault[] =>
    database.all('SELECT id, fault FROM fault ORDER BY number').map((row) => ({
      ...faultRequest.parse(JSON.parse(String(row['fault']))),
      id: String(row['id']),
    }));

  const save = ({ id, ...fault }: Fault): void => void database.run('UPDATE fault SET fault = ? WHERE id = ?', JSON.stringify(fault), id);

  const release = (id: string): number => {
    const waiting = held.get(id) ?? new Set();
    held.delete(id);
    waiting.forEach(({ go }) => go());
    return waiting.size;
  };

  const remove = (id: string): boolean => database.run('DELETE FROM fault WHERE id = ?', id) > 0;

  return {
    list,

    add(request: FaultRequest): Fault {
      const fault = { ...request, id: newId() };
      database.run('INSERT INTO fault (id, fault) VALUES (?, ?)', fault.id, JSON.stringify(request));
      return fault;
    },

    /** Takes the fault away and lets go what it held. False where there is none. */
    remove(id: string): boolean {
      const wasHolding = release(id) > 0;
      return remove(id) || wasHolding;
    },

    clear(): void {
      [...held.keys()].forEach(release);
      database.run('DELETE FROM fault');
    },

    /** The faults that strike this call; each is counted. */
    strike(method: string, path: string): Fault[] {
      return list().filter((fault) => {
        if (!faultMatches(fault, method, path)) return false;
        if (fault.skip > 0) {
          save({ ...fault, skip: fault.skip - 1 });
          return false;
        }
        if (fault.times === 1) remove(fault.id);
        else if (fault.times !== null) save({ ...fault, times: fault.times - 1 });
        return true;
      });
    },

    /** Forgets all faults; the calls that are held are lost without a further effect. For a state that is about to be replaced. */
    abandon(): void {
      const waiting = [...held.values()].flatMap((calls) => [...calls]);
      held.clear();
      waiting.forEach(({ lose }) => lose());
      database.run('DELETE FROM fault');
    },

    /** Resolves when the fault is released; throws where the call is lost. */
    hold(id: string, caller: Connection): Promise<void> {
      return new Promise((resolve, reject) => {
        const waiting = held.get(id) ?? new Set();
        held.set(id, waiting.add({ go: resolve, lose: () => reject(new ConnectionLost()), caller }));
      });
    },

    /** Lets all calls go that the fault holds; their number. */
    release,

    /** How many calls each fault holds now whose callers still wait. */
    holding: (): Readonly<Record<string, number>> =>
      Object.fromEntries([...held].map(([id, waiting]) => [id, [...waiting].filter(({ caller }) => !caller.gone()).length])),
  };
};
export type Switchboard = ReturnType<typeof createSwitchboard>;
