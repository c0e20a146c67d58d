import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { additionalDocument, writeEnvelope } from '#contract/upstream/wire.ts';
import { ankles, objectOf, openSandbox, refusals } from '../testing/openSandbox.ts';
import { maxBytes } from './receiveFile.ts';

const pdf = Buffer.from('%PDF-1.7 a report');

async function open() {
  const sandbox = await openSandbox();
  const { access_token } = await sandbox.signUp();
  const user = sandbox.withToken(access_token);
  const path = await user.referral(ankles);
  const upload = async (form: FormData, to = path) => {
    const request = new Request('http://x', { method: 'POST', body: form });
    const answer = await sandbox.app.inject({
      method: 'POST',
      url: `/api/v1${to}/additional_documents`,
      payload: Buffer.from(await request.arrayBuffer()),
      headers: {
        authorization: `Bearer ${access_token}`,
        'content-type': request.headers.get('content-type') ?? '',
      },
    });
    return { status: answer.statusCode, body: answer.json() as unknown };
  };
  const files = () => readdir(join(sandbox.directory, 'documents'));
  return { ...sandbox, ...user, token: access_token, path, upload, files };
}

function formOf(content: Buffer, name = 'report.pdf', part = 'file'): FormData {
  const form = new FormData();
  form.append(part, new File([new Uint8Array(content)], name, { type: 'application/pdf' }));
  return form;
}

test('a file is kept whole, with its name, size and hash', async () => {
  const { upload, files, get, path, directory, admin } = await open();
  const answer = await upload(formOf(pdf, 'Zoë’s scan.pdf'));
  expect(answer.status).toBe(201);
  const document = writeEnvelope(additionalDocument).parse(answer.body).object;
  expect(document).toMatchObject({
    filename: 'Zoë’s scan.pdf',
    size: pdf.length,
    content_type: 'application/pdf',
  });
  expect(objectOf(await get(path)).additional_documents).toEqual([document]);
  expect(await files()).toEqual([document?.id]);
  expect(await readFile(join(directory, 'documents', document?.id ?? ''))).toEqual(pdf);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const { body } = await admin('GET', '/journal?operation=uploadAdditionalDocument');
  expect(body).toMatchObject({
    entries: [{ upload: { filename: 'Zoë’s scan.pdf', size: pdf.length, sha256 }, status: 201 }],
  });
});

test('25 MB pass, one byte more is 413 and leaves nothing behind', async () => {
  const { upload, files } = await open();
  expect((await upload(formOf(Buffer.alloc(maxBytes)))).status).toBe(201);
  expect((await upload(formOf(Buffer.alloc(maxBytes + 1)))).status).toBe(413);
  expect(await files()).toHaveLength(1);
});

test.each([
  ['no file', new FormData(), "file: File can't be blank"],
  ['a part of another name', formOf(pdf, 'a.pdf', 'document'), "file: File can't be blank"],
])('%s is refused', async (_, form, expected) => {
  const { upload, files } = await open();
  const answer = await upload(form);
  expect(answer.status).toBe(422);
  expect(refusals(answer)).toEqual([expected]);
  expect(await files()).toEqual([]);
});

test('a second part is refused, and nothing is kept', async () => {
  const { upload, files } = await open();
  const two = formOf(pdf);
  two.append('file', new File(['b'], 'b.pdf'));
  two.append('name', 'a.pdf');
  const answer = await upload(two);
  expect(answer.status).toBe(422);
  expect(refusals(answer).sort()).toEqual([
    'file: File must not come with the file',
    'name: Name must not come with the file',
  ]);
  expect(await files()).toEqual([]);
});

test('an empty file is taken', async () => {
  const { upload } = await open();
  expect((await upload(formOf(Buffer.alloc(0)))).body).toMatchObject({ object: { size: 0 } });
});

test.each([
  ['application/json', '{"file":"x"}'],
  ['multipart/form-data', '--x\r\n'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\ncut',
  ],
])('%s that cannot be read is 400 and leaves nothing behind', async (type, payload) => {
  const { app, path, token, files } = await open();
  const url = `/api/v1${path}/additional_documents`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': type };
  const answer = await app.inject({ method: 'POST', url, payload, headers });
  expect(answer.statusCode).toBe(400);
  expect(await files()).toEqual([]);
});

test('documents are taken after submit but not once it is confirmed', async () => {
  const { upload, patch, path, admin } = await open();
  await patch(`${path}/submit`);
  expect((await upload(formOf(pdf))).status).toBe(201);
  await admin('POST', `${path}/status`, { status: 'Confirmed' });
  const late = await upload(formOf(pdf));
  expect(late.status).toBe(422);
  expect(refusals(late)).toEqual(['status: Referral has already been confirmed']);
});
