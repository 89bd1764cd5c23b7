/** Where people have their private mail: a domain that many share says nothing of a company. */
const publicMailDomains: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.de outlook.fr hotmail.com hotmail.co.uk hotmail.de hotmail.fr live.com live.de live.fr msn.com ' +
    'yahoo.com yahoo.co.uk yahoo.de yahoo.fr ymail.com icloud.com me.com mac.com aol.com aol.de gmx.com gmx.de gmx.net gmx.at gmx.ch web.de ' +
    't-online.de freenet.de mail.de posteo.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr abv.bg mail.bg dir.bg bluewin.ch proton.me ' +
    'protonmail.com mail.com mail.ru yandex.com yandex.ru zoho.com tutanota.com comcast.net btinternet.com libero.it virgilio.it wp.pl o2.pl ' +
    'onet.pl interia.pl seznam.cz centrum.cz freemail.hu citromail.hu telenet.be skynet.be ziggo.nl kpnmail.nl'
  ).split(' '),
);

const isPublicMailDomain = (domain: string): boolean => publicMailDomains.has(domain);

/** A domain however it is written: in any case, with a protocol, `www.`, a path, an `@` or a dot at the end. */
export const bareDomain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '')
    .replace(/\.+$/, '');

/** The domain of a company's mail address, or `null` where there is none or many companies share it. */
export const companyDomain = (email: string | null): string | null => {
  if (email === null || !email.includes('@')) return null;
  const domain = bareDomain(email);
  return domain === '' || isPublicMailDomain(domain) ? null : domain;
};

const initialDomain = '.onmicrosoft.com';

/** `contoso` of `contoso.onmicrosoft.com` and of `contoso.com`: the name that people choose for both. */
export const nameOfDomain = (domain: string): string =>
  (domain.endsWith(initialDomain) ? domain.slice(0, -initialDomain.length) : domain).split('.')[0] ?? '';
