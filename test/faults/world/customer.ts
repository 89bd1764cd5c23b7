/** What the customer says on the page behind the link. */
export const decideOn = async (link: string, decision: 'accepted' | 'declined'): Promise<void> => {
  const answer = await fetch(link, { method: 'POST', body: new URLSearchParams({ decision }), redirect: 'manual' });
  if (answer.status !== 303) throw new Error(`the customer could not decide: ${answer.status}`);
};
