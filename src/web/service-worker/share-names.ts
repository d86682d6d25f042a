/** The address to which the web app manifest sends what other apps share. */
export const sharePath = '/share'

/** Where the service worker leaves a file that was shared, until the page takes it. */
export const handedOver = { cache: 'handed over', path: '/handed-over' } as const
