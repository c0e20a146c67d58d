import { STATUS_CODES } from 'node:http';
import {
  apiPrefix,
  type OperationId,
  type OperationTable,
  parseOperation,
  serverOnlyOperations,
} from '#contract/upstream/operations.ts';
import * as wire from '#contract/upstream/wire.ts';
import { z } from '#lib/zod.ts';
import { type Description, descriptions } from './descriptions.ts';

/** The schemas that the document names; every other one is written out where it is used. */
const named: Readonly<Record<string, z.ZodMiniType>> = {
  UserCreate: wire.userCreate,
  TokenSet: wire.tokenSet,
  PatientInformation: wire.patientInformation,
  ReferralCreate: wire.referralCreate,
  ReferralUpdate: wire.referralUpdate,
  GpInformation: wire.gpInformation,
  SafetyQuestion: wire.safetyQuestion,
  SafetyAnswer: wire.safetyAnswer,
  Referral: wire.referral,
  BodyPart: wire.bodyPart,
  ImagingProvider: wire.imagingProvider,
  TimeSlot: wire.timeSlot,
  AdditionalDocument: wire.additionalDocument,
  ValidationError: wire.validationError,
};

/**
 * The OpenAPI 3.1 document of the stand-in upstream, made from the contract's schemas and the table of operations, so
 * that it says what the program does. JSON-ready.
 */
export function openApiDocument(paths: OperationTable): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Stand-in for the Scan.com partner API', version: 'v1' },
    servers: [{ url: apiPrefix }],
    security: [{ userToken: [] }],
    paths: pathItems(paths),
    components: {
      securitySchemes: {
        partnerBasic: { type: 'http', scheme: 'basic' },
        userToken: { type: 'http', scheme: 'bearer' },
      },
      schemas: Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, schemaOf(schema)])),
    },
  };
}

function pathItems(paths: OperationTable): object {
  const items: Record<string, Record<string, unknown>> = {};
  for (const id of Object.keys(descriptions) as OperationId[]) {
    const { method, path } = parseOperation(paths[id]);
    items[path] = { ...items[path], [method.toLowerCase()]: operationObject(id, path, descriptions[id]) };
  }
  return items;
}

function operationObject(id: OperationId, path: string, description: Description): object {
  const { summary, query = {}, body, upload, answers } = description;
  return {
    operationId: id,
    summary,
    ...(serverOnlyOperations.includes(id) ? { security: [{ partnerBasic: [] }] } : {}),
    parameters: [
      ...(path.includes('{referral_id}') ? [parameter('path', 'referral_id', z.uuid())] : []),
      ...Object.entries(query).map(([name, schema]) => parameter('query', name, schema)),
    ],
    ...(body ? { requestBody: content('application/json', schemaOrReference(body)) } : {}),
    ...(upload ? { requestBody: content('multipart/form-data', fileForm) } : {}),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, schema]) => [
        status,
        {
          description: STATUS_CODES[status] ?? status,
          ...(schema ? { content: { 'application/json': { schema: schemaOrReference(schema) } } } : {}),
        },
      ]),
    ),
  };
}

const fileForm = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
};

function parameter(place: 'path' | 'query', name: string, schema: z.ZodMiniType): object {
  return { name, in: place, required: !z.safeParse(schema, undefined).success, schema: schemaOf(schema) };
}

function content(type: string, schema: object): object {
  return { required: true, content: { [type]: { schema } } };
}

function schemaOrReference(schema: z.ZodMiniType): object {
  const name = nameOf(schema);
  return name === undefined ? schemaOf(schema) : reference(name);
}

/** A schema as JSON Schema, the named ones inside it as references. */
function schemaOf(schema: z.ZodMiniType): object {
  const json = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override({ zodSchema, jsonSchema, path }) {
      const name = path.length > 0 ? nameOf(zodSchema) : undefined;
      if (name === undefined) return;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, reference(name));
    },
  });
  const { $schema: _, ...rest } = json;
  return rest;
}

function nameOf(schema: unknown): string | undefined {
  return Object.entries(named).find(([, each]) => each === schema)?.[0];
}

function reference(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}
