import type { Page } from 'playwright-core';

/** The question for rows of subscriptions that an address holds. */
const questionIn = (address: URL): string | null => {
  const fetchXml = address.searchParams.get('fetchXml') ?? '';
  return fetchXml.includes('<entity name="csp_subscription"') ? fetchXml : null;
};

/** What a page asks for rows of subscriptions. */
export type PageRequests = {
  /** The questions in their order, as FetchXML. */
  readonly asked: readonly string[];
  /** The most of them that were ever under way at a time. */
  most(): number;
};

export const watchRequests = (page: Page): PageRequests => {
  const asked: string[] = [];
  const underWay = new Set<unknown>();
  let most = 0;
  page.on('request', (request) => {
    const fetchXml = questionIn(new URL(request.url()));
    if (fetchXml === null) return;
    asked.push(fetchXml);
    underWay.add(request);
    most = Math.max(most, underWay.size);
  });
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return { asked, most: () => most };
};

/** Lets no page but the first of each answer through until it is released: not all rows are there for as long. */
export const holdLaterPages = async (page: Page): Promise<{ release(): void }> => {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route(
    (address) => / page="(?!1")/.test(questionIn(address) ?? ''),
    async (route) => {
      await released;
      await route.continue();
    },
  );
  return { release };
};
