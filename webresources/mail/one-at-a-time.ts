/** Lets the windows of this browser do the work named `name` one after the other; a browser without locks lets them go on at once. */
export const oneAtATime = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  if (!('locks' in navigator)) return work();
  return await navigator.locks.request(`tenantry-${name}`, work);
};
