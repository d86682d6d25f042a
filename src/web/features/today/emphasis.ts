/** A sentence around the part of it that matters most. */
export function aroundStrong(
  text: string,
  strong?: string,
): [before: string, strong: string, after: string] {
  const at = strong ? text.indexOf(strong) : -1
  if (!strong || at < 0) return [text, '', '']
  return [text.slice(0, at), strong, text.slice(at + strong.length)]
}
