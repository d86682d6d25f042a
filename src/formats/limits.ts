/** A phone book of 10,000 people with photographs stays under this; a tab of a phone survives it. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024

/** 5 million cells of spreadsheet XML take some 200 MB; more than this is not a client list. */
export const MAX_UNZIPPED_BYTES = 320 * 1024 * 1024

/** Spreadsheet XML packs 10 to 60 times; deflate can at most do 1032, which only bombs come near to. */
export const MAX_RATIO = 250

/** Below this the ratio is not looked at: a small file of equal rows packs very well honestly. */
export const RATIO_COUNTS_FROM = 24 * 1024 * 1024

/** 100,000 people in 50 columns. */
export const MAX_CELLS = 5_000_000

/** The last row that spreadsheet programs know. */
export const MAX_ROWS = 1_048_576
