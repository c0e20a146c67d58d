import { expect, test } from 'vitest';
import { operations } from '#contract/upstream/operations.ts';
import { openSandbox } from '../testing/openSandbox.ts';
import { openApiDocument } from './document.ts';
import { operationFacts } from './operationFacts.ts';
import { envelopeFacts, newPatientFacts, schemaFacts } from './schemaFacts.ts';

type Json = Readonly<Record<string, unknown>>;
interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required: boolean;
  readonly schema: Json;
}
interface Operation {
  readonly operationId: string;
  readonly security?: readonly Json[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Json }> };
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: Json }> }>;
}
interface Document {
  readonly security: readonly Json[];
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, Json> };
}

const document = JSON.parse(JSON.stringify(openApiDocument(operations))) as Document;
const served = new Map(
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const facts = { operation: `${method.toUpperCase()} ${path}`, ...factsOf(operation) };
      return [operation.operationId, facts] as const;
    }),
  ),
);

test('the document is served', async () => {
  const { app: sandbox } = await openSandbox();
  const answer = await sandbox.inject('/openapi.json');
  expect(answer.json()).toEqual(document);
});

test('it has the operations of the contract and no others', () => {
  expect([...served.keys()].sort()).toEqual(Object.keys(operationFacts).sort());
});

test.each(Object.entries(operationFacts))('operation %s', (id, facts) => {
  expect(served.get(id)).toEqual(facts);
});

test.each(Object.entries(schemaFacts))('schema %s', (name, facts) => {
  expect(linesOf(document.components.schemas[name] ?? {})).toEqual(facts);
});

test('the patient of a new referral', () => {
  const body = document.components.schemas['ReferralCreate'] as { properties: { patient_information: Json } };
  expect(linesOf(body.properties.patient_information)).toEqual(newPatientFacts);
});

test('the page of the list of referrals', () => {
  const schema =
    document.paths['/referrals']?.['get']?.responses['200']?.content?.['application/json']?.schema;
  const { pagination } = (schema?.['properties'] as { pagination: Json } | undefined) ?? {};
  expect(linesOf(pagination ?? {})).toEqual(envelopeFacts.pagination);
});

test('the notation tells schemas apart', () => {
  expect(linesOf({ properties: { a: { type: 'string' } } })).not.toEqual(
    linesOf({ properties: { a: { type: 'integer' } } }),
  );
  expect(linesOf({ properties: { a: { type: 'string' } }, required: ['a'] })).toEqual(['a: string']);
});

function factsOf({ security = document.security, parameters, requestBody, responses }: Operation) {
  return {
    security: Object.keys(security[0] ?? {})[0],
    parameters: parameters.map(
      ({ in: place, name, required, schema }) => `${place} ${name}${required ? '' : '?'}: ${kindOf(schema)}`,
    ),
    body: Object.entries(requestBody?.content ?? {}).flatMap(([type, { schema }]) =>
      [type].concat(linesOf(schema)),
    ),
    statuses: Object.keys(responses).map(Number),
    answer: answerOf(responses['200'] ?? responses['201']),
  };
}

function answerOf(response: Operation['responses'][string] | undefined): string {
  const schema = response?.content?.['application/json']?.schema ?? {};
  if (schema['$ref'] !== undefined) return nameOf(schema);
  const lines = linesOf(schema).filter((line) => !line.startsWith('pagination?'));
  const { object, data } = schema['properties'] as { object?: { anyOf: Json[] }; data?: { items: Json } };
  if (object) {
    expect(lines).toEqual(envelopeFacts.write);
    return `written ${nameOf(object.anyOf[0] ?? {})}`;
  }
  expect(lines.map((line) => line.replace('data: array of object', 'data: array'))).toEqual(
    envelopeFacts.list,
  );
  return `list of ${nameOf(data?.items ?? {})}`;
}

function linesOf(schema: Json): string[] {
  const { properties = {}, required = [] } = resolved(schema) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(
    ([name, each]) => `${name}${required.includes(name) ? '' : '?'}: ${kindOf(each)}`,
  );
}

function kindOf(schema: Json): string {
  const { type, format, items, anyOf } = resolved(schema) as {
    type?: string | string[];
    format?: string;
    items?: Json;
    anyOf?: Json[];
  };
  if (anyOf) return anyOf.map(kindOf).sort().join('|');
  if (Array.isArray(type)) return type.sort().join('|');
  if (type === 'array') return `array of ${kindOf(items ?? {})}`;
  return format === undefined ? String(type) : `${String(type)} ${format}`;
}

function resolved(schema: Json): Json {
  return schema['$ref'] === undefined ? schema : (document.components.schemas[nameOf(schema)] ?? {});
}

function nameOf(schema: Json): string {
  return String(schema['$ref']).replace('#/components/schemas/', '');
}
