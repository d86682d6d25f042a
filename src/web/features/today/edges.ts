import type { Edge } from '../../ui/card.tsx'

const edges: Readonly<Record<string, Edge>> = {
  'meeting-confirm': 'blue',
  'meeting-result': 'blue',
  'meeting-next': 'blue',
  'meeting-warn': 'blue',
  'meeting-tell': 'blue',
  promise: 'amber',
  task: 'amber',
  check: 'amber',
  pursuit: 'amber',
  'first-call': 'amber',
  recall: 'black',
  'recall-birthday': 'black',
}

/** The colour of the top edge: blue for meetings, amber for promises, tasks and steps of a pursuit, black for the black folder. */
export function edgeOf(leading: { readonly code: string } | undefined): Edge {
  return (leading && edges[leading.code]) ?? 'green'
}
