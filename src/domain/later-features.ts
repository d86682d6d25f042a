import type { Say } from './feature.ts'

/** Reasons and plans that come with the commands: of features that stand in `features.ts` as `later`. */
export const laterFeatures: readonly Say[] = []
