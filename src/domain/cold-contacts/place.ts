/** Words with which people begin to say where: «у проходной», «на ярмарке», “at the fair”. */
const where =
  /^(?:у|в|во|на|при|за|под|по|возле|около|рядом|перед|напротив|недалеко|at|in|on|by|near|outside|behind)\s/iu

/** A place after a verb: « у проходной», «, ТЦ «Весна»». A phone writes the first letter large, a sentence does not. */
export function afterVerb(place: string): string {
  if (!where.test(place)) return `, ${place}`
  return ` ${place.slice(0, 1).toLowerCase()}${place.slice(1)}`
}
