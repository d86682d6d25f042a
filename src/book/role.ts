/** Who may do what in a book, from the least to the most. */
export const roles = ['viewer', 'member', 'manager', 'owner'] as const

export type Role = (typeof roles)[number]

export function mayAct(as: Role, needed: Role): boolean {
  return roles.indexOf(as) >= roles.indexOf(needed)
}
