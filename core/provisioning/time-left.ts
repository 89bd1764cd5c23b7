/** Milliseconds until something ends; 0 from its last instant on. Instants are milliseconds since 1970, UTC. */
export const timeLeft = (endsAt: number, now: number): number => Math.max(0, endsAt - now);
