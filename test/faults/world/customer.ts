/** What the customer does with the page behind the link. */
export const acceptLink = async (link: string): Promise<void> => {
  const answer = await fetch(link, { method: 'POST', body: new URLSearchParams({ decision: 'accepted' }), redirect: 'manual' });
  if (answer.status !== 303) throw new Error(`the agreement could not be accepted: ${answer.status}`);
};
