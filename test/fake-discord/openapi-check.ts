import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isRecord, recordOf, type JsonRecord } from './json.js';
import type { RecordedRequest, RecordedResponse } from './rest-server.js';

/** Where Discord's OpenAPI document lies by default, seen from the project's folder. */
const DEFAULT_LOCATION = '../shared/discord-openapi.json';
const DOCUMENT_ID = 'discord';

/** A body which does not fit Discord's published API. */
export interface Misfit {
  readonly method: string;
  readonly route: string;
  /** JSON pointer into the body; empty for the body as a whole. */
  readonly path: string;
  readonly message: string;
}

/** The file that `DISCORD_OPENAPI` names, else the default one, whether or not it is there. */
export function openApiLocation(): string {
  return resolve(process.env['DISCORD_OPENAPI'] ?? DEFAULT_LOCATION);
}

const documents = new Map<string, JsonRecord | undefined>();

/** Discord's OpenAPI document; undefined where the file is missing. Read once per location. */
export function loadOpenApi(location = openApiLocation()): JsonRecord | undefined {
  if (!documents.has(location)) {
    const text = existsSync(location) ? readFileSync(location, 'utf8') : undefined;
    documents.set(location, text === undefined ? undefined : recordOf(JSON.parse(text)));
  }
  return documents.get(location);
}

/** Holds each request's JSON body against the schema Discord publishes for its route. */
export function requestMisfits(requests: readonly RecordedRequest[], document: JsonRecord): Misfit[] {
  const schemas = schemasOf(document);
  const seen = new Set<string>();
  return requests.flatMap(({ method, route, body }) => {
    const key = `${method} ${route} ${JSON.stringify(body)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return schemas.requestMisfits(method, route, body);
  });
}

/** Holds answers against the schema Discord publishes for them: shows that this fake speaks as Discord does. */
export function responseMisfits(responses: readonly RecordedResponse[], document: JsonRecord): Misfit[] {
  const schemas = schemasOf(document);
  return responses.flatMap(({ request, status, body }) =>
    schemas.responseMisfits(request.method, request.route, status, body),
  );
}

/** The misfits as text, one a line. */
export function describeMisfits(misfits: readonly Misfit[]): string {
  return misfits
    .map(({ method, route, path, message }) => `${method} ${route} ${path} ${message}`)
    .join('\n');
}

const compiled = new WeakMap<JsonRecord, DocumentSchemas>();

function schemasOf(document: JsonRecord): DocumentSchemas {
  const known = compiled.get(document) ?? new DocumentSchemas(document);
  compiled.set(document, known);
  return known;
}

/** Compiles those schemas of the document that are asked for, each once. */
class DocumentSchemas {
  private readonly ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
  });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(private readonly document: JsonRecord) {
    addFormats.default(this.ajv);
    this.ajv.addFormat('snowflake', /^(0|[1-9][0-9]*)$/);
    this.ajv.addFormat('nonce', true);
    this.ajv.addSchema(document, DOCUMENT_ID);
  }

  requestMisfits(method: string, route: string, body: unknown): Misfit[] {
    const at = ['paths', this.pathOf(route), method.toLowerCase()];
    const operation = this.find(at);
    if (operation === undefined) {
      return [{ method, route, path: '', message: 'is no route of the published API' }];
    }
    const requestBody = operation['requestBody'];
    if (!isRecord(requestBody)) return [];
    if (body === undefined) {
      if (requestBody['required'] !== true) return [];
      return [{ method, route, path: '', message: 'must have a JSON body' }];
    }
    const schema = [...at, 'requestBody', 'content', 'application/json', 'schema'];
    return this.misfits(method, route, schema, body);
  }

  responseMisfits(method: string, route: string, status: number, body: unknown): Misfit[] {
    if (body === undefined) return [];
    const at = ['paths', this.pathOf(route), method.toLowerCase(), 'responses'];
    const schema = [...at, String(status), 'content', 'application/json', 'schema'];
    const errors = ['components', 'schemas', status === 429 ? 'RatelimitedResponse' : 'ErrorResponse'];
    return this.misfits(method, route, status >= 400 ? errors : schema, body);
  }

  private misfits(method: string, route: string, schema: readonly string[], body: unknown): Misfit[] {
    if (this.find(schema) === undefined) {
      return [{ method, route, path: '', message: `has no schema at ${schema.join('/')}` }];
    }
    const validate = this.validator(schema);
    if (validate(body)) return [];
    return telling(validate.errors ?? []).map(({ instancePath, message, params }) => ({
      method,
      route,
      path: instancePath,
      message: `${message ?? 'does not fit'} ${JSON.stringify(params)}`,
    }));
  }

  private validator(path: readonly string[]): ValidateFunction {
    const pointer = path.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')));
    const reference = `${DOCUMENT_ID}#/${pointer.join('/')}`;
    const known = this.validators.get(reference) ?? this.ajv.compile({ $ref: reference });
    this.validators.set(reference, known);
    return known;
  }

  /** The document's own spelling of a route: parameters may be named otherwise there. */
  private pathOf(route: string): string {
    const paths = recordOf(this.document['paths']);
    if (route in paths) return route;
    const shape = (path: string): string => path.replaceAll(/\{\w+\}/g, '{}');
    return Object.keys(paths).find((path) => shape(path) === shape(route)) ?? route;
  }

  private find(path: readonly string[]): JsonRecord | undefined {
    let node: unknown = this.document;
    for (const step of path) node = recordOf(node)[step];
    return isRecord(node) ? node : undefined;
  }
}

/**
 * The errors that name the fault. Where a value may take several forms, every form that was not meant reports
 * errors too, mostly about its `type`; the one that was meant gets furthest into the value.
 */
function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const own = errors.filter(
    ({ instancePath, keyword }) => !instancePath.endsWith('/type') && !['oneOf', 'anyOf'].includes(keyword),
  );
  const candidates = own.length > 0 ? own : [...errors];
  const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length;
  const deepest = Math.max(...candidates.map(depth));
  const texts = new Set<string>();
  return candidates.filter((error) => {
    const text = `${error.instancePath} ${error.message ?? ''}`;
    if (depth(error) < deepest || texts.has(text)) return false;
    texts.add(text);
    return true;
  });
}
