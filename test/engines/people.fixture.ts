import type { Member } from '../../src/store/types.ts'

export const me: Member = { id: 'me', role: 'owner' }
export const bookId = 'b'
