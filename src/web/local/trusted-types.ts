interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown
}

/**
 * Under `require-trusted-types-for 'script'` nothing may be run from a string. The one exception are
 * workers, which bundlers name by address: those of this origin pass, and nothing else does.
 */
function allowOwnWorkers(factory: TrustedTypes): void {
  factory.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, location.href).origin === location.origin) return url
      throw new TypeError(`A script from elsewhere: ${url}`)
    },
  })
}

// TypeScript's DOM library does not know Trusted Types yet.
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
if (trustedTypes) allowOwnWorkers(trustedTypes)
