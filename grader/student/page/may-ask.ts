import type { IncomingHttpHeaders } from 'node:http'

/** Whether a request calls this machine by its own name. Any other name that leads here (DNS rebinding) is a foreign page's. */
export const isForThisMachine = ({ host = '' }: IncomingHttpHeaders): boolean =>
  /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/i.test(host)

/** Whether it is the page that asks, and not another site: a browser says which, and no script can change what it says. */
export const isOfThePage = ({ host, origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean =>
  (origin === undefined || origin === `http://${host}`) && (site === undefined || site === 'same-origin')
