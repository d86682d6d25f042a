import { afterAll, expect, test } from 'vitest'
import { registry } from '../../src/domain/registry.ts'
import { emptied, openHouse } from './house.ts'

afterAll(emptied)

interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: unknown }[]
  readonly requestBody?: { content: Readonly<Record<string, { schema: unknown }>> }
  readonly responses: Readonly<Record<string, { description?: string }>>
}

interface Description {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

async function described() {
  const house = await openHouse({ registry })
  const { json } = await house.ask({ path: '/api/openapi.json' })
  await house.stop()
  return json as Description
}

const description = await described()
const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

test('programs find a description of OpenAPI 3.1', () => {
  expect(description.openapi).toMatch(/^3\.1\./)
})

test('every command and every view is in it, under the name that it has everywhere', () => {
  const names = operations.map(({ operation }) => operation.operationId)
  expect(names).toEqual(
    expect.arrayContaining([...registry.commands.keys(), ...registry.views.keys()]),
  )
  expect(new Set(names).size).toBe(names.length)
})

test('every operation says in both languages what it does, what it takes and what it answers', () => {
  for (const { path, method, operation } of operations) {
    const name = `${method} ${path}`
    expect([name, operation.summary]).toEqual([name, expect.stringMatching(/[а-яё].* \/ .*[a-z]/i)])
    expect([name, operation.tags?.length]).toEqual([name, 1])
    const answers = Object.keys(operation.responses)
    expect([name, answers]).toEqual([name, expect.arrayContaining(['200', 'default'])])
    for (const answer of Object.values(operation.responses)) expect(answer.description).toBeTruthy()
  }
})

test('every name in a path is a parameter of that path, required, and not asked for again in the body', () => {
  for (const { path, operation } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    const given = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
    expect([path, given.map((parameter) => parameter.name)]).toEqual([path, named])
    expect(given.every((parameter) => parameter.required)).toBe(true)
    const body = JSON.stringify(Object.values(operation.requestBody?.content ?? {})[0] ?? {})
    for (const name of named) expect(body).not.toMatch(new RegExp(`"required":\\[[^\\]]*"${name}"`))
  }
})

test('every view can be asked for another day and language', () => {
  for (const view of registry.views.values()) {
    const found = operations.find(({ operation }) => operation.operationId === view.name)
    const names = found?.operation.parameters?.map((parameter) => parameter.name)
    expect([view.name, names]).toEqual([view.name, expect.arrayContaining(['date', 'lang'])])
  }
})

test('every reference leads somewhere and every schema is one that JSON Schema knows', () => {
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      if (key === '$ref') expect(follow(String(item))).toBeDefined()
      if (key === 'type' && typeof item === 'string') {
        expect('string number integer boolean object array null apiKey'.split(' ')).toContain(item)
      }
      walk(item)
    }
  }
  walk(description.paths)
})

function follow(reference: string): unknown {
  const steps = reference.replace('#/', '').split('/')
  return steps.reduce<unknown>(
    (at, step) => (at as Readonly<Record<string, unknown>> | undefined)?.[step],
    description,
  )
}

test('people find a page of docs that runs without inline scripts', async () => {
  const house = await openHouse({ registry })
  const page = await house.ask({ path: '/api/docs/' })
  expect(page.status).toBe(200)
  expect(page.text).not.toMatch(/<script>|<script [^>]*>[^<\s]|<style|onload=/)
  expect(page.headers['content-security-policy']).toContain("script-src 'self'")
  expect(page.headers['content-security-policy']).not.toContain('unsafe')
  expect(page.headers['content-security-policy']).not.toContain('require-trusted-types-for')
  const script = await house.ask({ path: '/api/docs/static/swagger-ui-bundle.js' })
  expect(script.status).toBe(200)
  await house.stop()
})

test('a program that asks for a card is told of no null: where there is none it gets a 404', () => {
  const answers = ['client', 'broadcast', 'ledger'].map((name) => {
    const found = operations.find(({ operation }) => operation.operationId === name)
    return JSON.stringify(found?.operation.responses['200'])
  })
  for (const answer of answers) expect(answer).toMatch(/"schema":\{"type":"object"/)
})
