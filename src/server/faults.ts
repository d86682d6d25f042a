/** The code of an error of the system: `ENOENT`, `EADDRINUSE`. */
export function faultOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
