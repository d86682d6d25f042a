import { handedOver } from './share-names.ts'

/**
 * Takes what another app has shared, without asking the server: a contact or another file goes to the import, words
 * go into the line of ＋.
 */
export async function takeShare(request: Request): Promise<Response> {
  const form = await request.formData()
  const file = form.get('file')
  if (file instanceof File && file.size > 0) {
    await keep(file)
    return redirect('/import?shared')
  }
  const said = ['title', 'text', 'url'].map((name) => form.get(name))
  const line = said.filter((one) => typeof one === 'string' && one !== '').join(' ')
  return redirect(`/?add=${encodeURIComponent(line)}`)
}

async function keep(file: File): Promise<void> {
  const cache = await caches.open(handedOver.cache)
  const headers = { 'x-name': encodeURIComponent(file.name) }
  await cache.put(handedOver.path, new Response(file, { headers }))
}

function redirect(path: string): Response {
  return Response.redirect(path, 303)
}
