/** Instants as price sheets write them, in UTC: `2/1/2019 12:00:00 AM`. */
export const shownStart = (at: number): string => {
  const date = new Date(at);
  const hour = date.getUTCHours();
  const two = (number: number): string => String(number).padStart(2, '0');
  const time = `${hour % 12 === 0 ? 12 : hour % 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()} ${time}`;
};

/** A price's last second; the next one begins at `until`. */
export const shownEnd = (until: number): string => shownStart(until - 1000);

/** The end of a price that nothing follows. */
export const openEnd = '11/30/9999 23:59';
